import { parentPort } from 'node:worker_threads';
import { loadBytes } from '../load.ts';
import { type Packed, packed } from './packed.ts';

/** What is asked of the thread: to load a file, and then for one piece of it after the other. */
export type Asked =
  | { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly next: true };

/** What it answers, each to one question; null: that was all. */
export type Answered =
  | { readonly head: Packed['head'] }
  | { readonly claims: Packed['claims'][0] }
  | null;

let pieces: Packed['claims'] = [];
let given = 0;

parentPort?.on('message', async (asked: Asked) => {
  if ('next' in asked) return answer(pieces[given] ? { claims: pieces[given++] ?? [] } : null);
  const { head, claims } = packed(await loadBytes(asked.file, asked.bytes));
  pieces = claims;
  const { tree } = head;
  answer(
    { head },
    tree ? [tree.kinds, tree.at, tree.ends, tree.keyOf].map(part => part.buffer) : [],
  );
});

function answer(answered: Answered, transferred: readonly ArrayBuffer[] = []): void {
  parentPort?.postMessage(answered, transferred);
}

import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { limits } from '../../model/limits.ts';
import type { Loaded } from '../loaded.ts';
import type { Answered, Asked } from './load-worker.ts';
import { type Packed, type PackedHead, unpacked } from './packed.ts';

/** The thread's own file: beside this module, in the sources as well as in the bundle. */
const script = path.join(import.meta.dirname, `load-worker${path.extname(import.meta.filename)}`);

/**
 * Load a briefing from the bytes of a file as `loadBytes` does, in a thread of its own, so that
 * keys are answered meanwhile. The thread ends with the answer, and with the program.
 *
 * @param file the file as the user named it
 * @throws what the thread has thrown, and where it takes more memory than it may
 */
export async function loadApart(file: string, bytes: Uint8Array): Promise<Loaded> {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: limits.worker_megabytes_max },
  });
  // Nobody waits for it who leaves.
  worker.unref();
  try {
    const ask = asking(worker);
    const own = Uint8Array.from(bytes);
    const first = await ask({ file, bytes: own }, [own.buffer]);
    if (first === null || !('head' in first)) throw new Error('the thread gave no answer');
    return unpacked({ head: first.head, claims: await claimsOf(first.head, ask) });
  } finally {
    await worker.terminate();
  }
}

type Ask = (asked: Asked, transferred?: readonly ArrayBuffer[]) => Promise<Answered>;

/** Each piece is asked for, so that a key is heard between any two. */
async function claimsOf({ briefing }: PackedHead, ask: Ask): Promise<Packed['claims']> {
  const claims: Packed['claims'][number][] = [];
  if (briefing === null) return claims;
  for (let next = await ask({ next: true }); next !== null; next = await ask({ next: true })) {
    if ('claims' in next) claims.push(next.claims);
  }
  return claims;
}

function asking(worker: Worker): Ask {
  return (asked, transferred = []) =>
    new Promise((resolve, reject) => {
      const settle = (settled: () => void) => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        settled();
      };
      const onMessage = (answered: Answered) => settle(() => resolve(answered));
      const onError = (error: unknown) => settle(() => reject(error));
      const onExit = () => settle(() => reject(new Error('the thread ended without an answer')));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(asked, transferred);
    });
}

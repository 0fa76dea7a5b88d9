import type { FileHandle } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { readSteady } from '../../src/load/files/read-steady.ts';

/** A file whose content is another at each look; the last one stays. */
function changing(contents: readonly string[], sizes: readonly number[] = []): FileHandle {
  let look = 0;
  const now = () => Buffer.from(contents[Math.min(look, contents.length - 1)] ?? '');
  return {
    stat: async () => {
      const at = Math.min(look, contents.length - 1);
      return { size: BigInt(sizes[at] ?? now().length), mtimeNs: BigInt(at) };
    },
    read: async (buffer: Buffer, offset: number, length: number, position: number) => {
      const bytesRead = now()
        .subarray(position, position + length)
        .copy(buffer, offset);
      look++;
      return { bytesRead, buffer };
    },
  } as unknown as FileHandle;
}

const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString();

test('A file that stands still is read once, whatever size it pretends to have.', async () => {
  expect(text(await readSteady(changing(['content']), 100))).toBe('content');
  expect(text(await readSteady(changing(['content'], [0]), 100))).toBe('content');
  expect(text(await readSteady(changing(['content'], [99]), 100))).toBe('content');
  expect(text(await readSteady(changing(['content']), 3))).toBe('con');
});

test('A file that is rewritten, grows or shrinks meanwhile is read again.', async () => {
  expect(text(await readSteady(changing(['old', 'new content']), 100))).toBe('new content');
  expect(text(await readSteady(changing(['long content', 'short']), 100))).toBe('short');
});

test('A file that never stands still is not waited for.', async () => {
  const contents = Array.from({ length: 1000 }, (_, at) => `content ${at}`);
  expect(await readSteady(changing(contents), 100)).toBeNull();
});

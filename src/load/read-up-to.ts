import type { FileHandle } from 'node:fs/promises';

/**
 * What an open file holds, and never more than the limit, whatever size it pretends to have.
 *
 * @param expected the size it is said to have: memory for that much is taken at once, so that a
 *   long file is in memory once and not twice
 */
export async function readUpTo(
  handle: FileHandle,
  limit: number,
  expected: number,
): Promise<Uint8Array> {
  // One byte more than expected, because only a read that gives nothing tells the end of a file.
  let buffer = Buffer.allocUnsafeSlow(Math.min(limit, expected + 1));
  let length = 0;
  while (length < limit) {
    if (length === buffer.length) {
      const larger = Math.min(limit, Math.max(2 * length, 256 * 1024));
      buffer = Buffer.concat([buffer], larger);
    }
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, null);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

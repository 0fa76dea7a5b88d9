import type { FileHandle } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';

/** A file that is written to all the time is not waited for longer than this many readings. */
const readings_max = 5;
const pause_ms = 20;

/**
 * What an open file holds, and never more than the limit, whatever size it pretends to have.
 *
 * A file that is written to while it is read gives a mixture of the old content and the new one:
 * it is read again until nothing has changed meanwhile.
 *
 * @param handle of a regular file
 * @returns null when the file never stood still
 * @throws the file system's errors
 */
export async function readSteady(handle: FileHandle, limit: number): Promise<Uint8Array | null> {
  for (let reading = 0; reading < readings_max; reading++) {
    if (reading > 0) await sleep(pause_ms);
    const before = await handle.stat({ bigint: true });
    const bytes = await readUpTo(handle, limit, Number(before.size));
    const after = await handle.stat({ bigint: true });
    if (after.size === before.size && after.mtimeNs === before.mtimeNs) return bytes;
  }
  return null;
}

/**
 * @param expected the size the file is said to have: memory for that much is taken at once, so
 *   that a long file is in memory once and not twice
 */
async function readUpTo(handle: FileHandle, limit: number, expected: number): Promise<Uint8Array> {
  // One byte more than expected, because only a read that gives nothing tells the end of a file.
  let buffer = Buffer.allocUnsafeSlow(Math.min(limit, expected + 1));
  let length = 0;
  while (length < limit) {
    if (length === buffer.length) {
      const larger = Math.min(limit, Math.max(2 * length, 256 * 1024));
      buffer = Buffer.concat([buffer], larger);
    }
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

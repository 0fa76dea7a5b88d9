import type { FileHandle } from 'node:fs/promises';
import { limits } from '../../model/limits.ts';
import { openReal } from '../files/open-real.ts';

/**
 * Open a file that was a regular one when it was looked at, and make sure that it still is: the
 * path may name something else by now, a link out of the folder or a pipe that never ends.
 *
 * @param real a path without links
 * @returns the open file and its size, to be closed by the caller; or why it is not to be read
 * @throws the file system's errors
 */
export async function openRegular(
  real: string,
): Promise<{ handle: FileHandle; size: number } | 'not_regular' | 'too_large'> {
  const handle = await openReal(real);
  try {
    const opened = await handle.stat();
    if (opened.isFile() && opened.size <= limits.article_bytes_max) {
      return { handle, size: opened.size };
    }
    await handle.close();
    return opened.isFile() ? 'too_large' : 'not_regular';
  } catch (error) {
    await handle.close().catch(() => undefined);
    throw error;
  }
}

import { constants } from 'node:fs';
import { type FileHandle, open, readlink, realpath, stat } from 'node:fs/promises';

/** A file that is replaced at each attempt is not opened. */
const attempts_max = 5;

/**
 * Open a file by a path without links, and make sure that what was opened stands there: by now a
 * link may have been put in the place of the file, or of a folder on the way to it.
 *
 * @param real a path without links
 * @returns a handle to read from, to be closed by the caller; it may be no regular file
 * @throws the file system's errors; `EBUSY` where the path goes on leading elsewhere
 */
export async function openReal(real: string): Promise<FileHandle> {
  // Windows has neither flag.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  for (let attempt = 0; attempt < attempts_max; attempt++) {
    const handle = await open(real, flags);
    let isThere = false;
    try {
      isThere = await standsAt(handle, real);
      if (isThere) return handle;
    } finally {
      if (!isThere) await handle.close().catch(() => undefined);
    }
  }
  throw Object.assign(new Error(`${real} leads elsewhere`), { code: 'EBUSY' });
}

/**
 * Whether an open file is what stands at a path without links.
 *
 * Linux says by which path a file was opened, links followed. Elsewhere the file is compared with
 * what stands there afterwards, which somebody who swaps links back and forth all the time may
 * deceive.
 *
 * @param files where the system says so; there is no such folder on other systems
 */
export async function standsAt(
  handle: FileHandle,
  real: string,
  files = '/proc/self/fd',
): Promise<boolean> {
  const opened = await readlink(`${files}/${handle.fd}`).catch(() => null);
  if (opened !== null) return spelled(opened) === spelled(real);
  const [mine, there] = await Promise.all([
    handle.stat({ bigint: true }),
    stat(real, { bigint: true }),
  ]);
  return mine.dev === there.dev && mine.ino === there.ino && (await realpath(real)) === real;
}

/** Systems that take `a` and `A` for one name may say either. */
function spelled(path: string): string {
  return path.normalize().toLowerCase();
}

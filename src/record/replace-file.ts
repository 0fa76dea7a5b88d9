import { constants, type Stats } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { errorCode, reasonOf } from '../load/files/read-briefing.ts';
import { realPlace } from '../load/files/real-place.ts';
import { type NotLocked, withLock } from './lock-file.ts';
import { swapIn } from './swap-in.ts';
import { writeBeside } from './write-beside.ts';

export type Replaced = { readonly ok: true } | NotReplaced | NotLocked;

export interface NotReplaced {
  readonly ok: false;
  /** `changed`: the file has no longer the bytes it had when it was read. */
  readonly reason: 'changed' | 'no_permission' | 'not_found' | 'system';
  /** The system's own short name of the error, such as `EIO`; empty for `changed`. */
  readonly system: string;
}

/**
 * Replace the content of a briefing file, all of it or nothing.
 *
 * The new content is written beside the file and takes its place in one step, so that whoever
 * reads the file meets the old content or the new one, also when the program is killed meanwhile;
 * what it leaves behind then is hidden, and is taken away the next time. A symbolic link stays, and
 * the file it leads to is replaced. Permissions are kept, the owner where the system allows it. Of
 * a file with several names (hard links) the others keep the old content.
 *
 * @param before the bytes the file was read with; a file that has others by now is left alone
 * @param folder the one it was found in, which no link may lead out of: one that does by now is a change;
 *   null for a file that was named
 * @returns never throws; when the file was not replaced, nothing is left of the attempt
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
  folder: string | null = null,
): Promise<Replaced> {
  try {
    const place = folder === null ? null : await realPlace(path, folder);
    if (place !== null && place.kind !== 'inside') return notReplaced('changed', '');
    const target = place?.real ?? (await realpath(path));
    const old = await stat(target);
    if (!old.isFile()) return notReplaced('system', old.isDirectory() ? 'EISDIR' : 'EINVAL');
    // A rename asks for the folder's permission only, and would pass over the file's own.
    await access(target, constants.W_OK);
    return await withLock(target, () => replaceLocked(target, old, before, after));
  } catch (error) {
    return notReplaced(reasonOf(error), errorCode(error));
  }
}

async function replaceLocked(
  target: string,
  old: Stats,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Replaced> {
  // As late as can be: what is saved between this look and the swap would be lost.
  const isReplaced = await writeBeside(target, after, old, fresh => swapIn(target, fresh, before));
  return isReplaced ? { ok: true } : notReplaced('changed', '');
}

function notReplaced(reason: NotReplaced['reason'], system: string): NotReplaced {
  return { ok: false, reason, system };
}

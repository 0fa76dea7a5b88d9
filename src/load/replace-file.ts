import { randomBytes } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { access, type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode, readBriefing, reasonOf } from './read-briefing.ts';

export type Replaced = { readonly ok: true } | NotReplaced;

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
 * reads the file meets the old content or the new one. A symbolic link stays, and the file it
 * leads to is replaced. Permissions are kept, the owner where the system allows it.
 *
 * @param before the bytes the file was read with; a file that has others by now is left alone
 * @returns never throws; when the file was not replaced, nothing is left of the attempt
 */
export async function replaceFile(
  path: string,
  before: Uint8Array,
  after: Uint8Array,
): Promise<Replaced> {
  let written: string | null = null;
  try {
    const target = await realpath(path);
    const old = await stat(target);
    if (!old.isFile()) return notReplaced('system', old.isDirectory() ? 'EISDIR' : 'EINVAL');
    // A rename asks for the folder's permission only, and would pass over the file's own.
    await access(target, constants.W_OK);
    const fresh = freshName(target);
    const handle = await open(fresh, 'wx', 0o600);
    written = fresh;
    await fill(handle, after, old);
    // As late as can be: what is saved between this look and the rename would be lost.
    const refusal = await changeSince(target, before);
    if (refusal !== null) return refusal;
    await rename(fresh, target);
    written = null;
    await syncFolder(dirname(target));
    return { ok: true };
  } catch (error) {
    return notReplaced(reasonOf(error), errorCode(error));
  } finally {
    if (written !== null) await unlink(written).catch(() => undefined);
  }
}

/** Hidden, so that it is not taken for a briefing; cut short, so that no name is too long. */
function freshName(target: string): string {
  const name = [...basename(target)].slice(0, 50).join('');
  return join(dirname(target), `.${name}.${randomBytes(6).toString('hex')}.tmp`);
}

async function fill(handle: FileHandle, bytes: Uint8Array, old: Stats): Promise<void> {
  try {
    await handle.writeFile(bytes);
    await keepOwner(handle, old);
    // After the owner, because a change of owner takes some permissions away.
    await handle.chmod(old.mode & 0o7777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Only the superuser may give a file away; others may still be able to give it to a group. */
async function keepOwner(handle: FileHandle, old: Stats): Promise<void> {
  const fresh = await handle.stat();
  if (fresh.uid === old.uid && fresh.gid === old.gid) return;
  await handle
    .chown(old.uid, old.gid)
    .catch(() => handle.chown(fresh.uid, old.gid))
    .catch(() => undefined);
}

async function changeSince(target: string, before: Uint8Array): Promise<NotReplaced | null> {
  const present = await readBriefing(target);
  if (present.ok) {
    return Buffer.compare(present.bytes, before) === 0 ? null : notReplaced('changed', '');
  }
  const { reason, system } = present.problem.details;
  const isRefused = reason === 'no_permission' || reason === 'system';
  return isRefused ? notReplaced(reason, String(system)) : notReplaced('changed', '');
}

/** Makes the rename itself survive a power cut; not every system can do that with a folder. */
async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | null = null;
  try {
    handle = await open(folder, constants.O_RDONLY);
    await handle.sync();
  } catch {
    // The file is in place all the same.
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

function notReplaced(reason: NotReplaced['reason'], system: string): NotReplaced {
  return { ok: false, reason, system };
}

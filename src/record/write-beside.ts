import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, readdir, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { besideName, isBesideName } from './beside-name.ts';

/** What a file that is not there yet may be, before the system takes away what the person does not give. */
const newMode = 0o666;

/**
 * Write new content beside a file, all of it, and have it put in its place. Whoever calls holds the
 * file's lock.
 *
 * @param target a path without links
 * @param old the file that is there, whose permissions are kept, and whose owner where the system
 *   allows it; null where there is none
 * @param put gives the file beside it the name of the file, in one step; false where it is not to be
 * @returns what `put` has said; nothing is left of the attempt then
 * @throws the file system's errors, after which nothing is left of the attempt either
 */
export async function writeBeside(
  target: string,
  bytes: Uint8Array,
  old: Stats | null,
  put: (fresh: string) => boolean,
): Promise<boolean> {
  await removeLeftovers(target);
  const fresh = besideName(target);
  const handle = await open(fresh, 'wx', old === null ? newMode : 0o600);
  try {
    await fill(handle, bytes, old);
    if (!put(fresh)) return false;
    await syncFolder(dirname(target));
    return true;
  } finally {
    // Gone where it has taken the file's place.
    await unlink(fresh).catch(() => undefined);
  }
}

/** What a program left behind that was killed: whoever has the lock is the only one to write. */
async function removeLeftovers(target: string): Promise<void> {
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    if (!isBesideName(name, target)) continue;
    await unlink(join(dirname(target), name)).catch(() => undefined);
  }
}

async function fill(handle: FileHandle, bytes: Uint8Array, old: Stats | null): Promise<void> {
  try {
    await handle.writeFile(bytes);
    if (old !== null) {
      await keepOwner(handle, old);
      // After the owner, because a change of owner takes some permissions away.
      await handle.chmod(old.mode & 0o7777);
    }
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

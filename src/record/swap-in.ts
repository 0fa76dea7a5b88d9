import {
  closeSync,
  constants,
  fstatSync,
  linkSync,
  openSync,
  readSync,
  renameSync,
  unlinkSync,
} from 'node:fs';
import { errorCode, reasonOf } from '../load/files/read-briefing.ts';
import { besideName } from './beside-name.ts';

/**
 * Put a file in the place of another, if that one still has the content it was read with.
 *
 * All at once and not in the background: the less time passes between the look and the rename, the
 * less can be saved in it. An editor that has opened the old file and not written to it yet writes
 * into a file without a name afterwards; so the old one keeps a name until it has been looked at
 * once more, and comes back when it was written to.
 *
 * @param fresh a file in the same folder; gone when the result is true
 * @returns false when the file has other content, which is then left in its place
 * @throws the file system's errors, after which the old file is in its place
 */
export function swapIn(target: string, fresh: string, before: Uint8Array): boolean {
  const old = secondName(target);
  try {
    if (!hasContent(old ?? target, before)) return false;
    renameSync(fresh, target);
    if (old === null || hasContent(old, before)) return true;
    renameSync(old, target);
    return false;
  } finally {
    if (old !== null) removeQuietly(old);
  }
}

/** Another name of the file; null on systems that give none. */
function secondName(target: string): string | null {
  const name = besideName(target);
  try {
    linkSync(target, name);
    return name;
  } catch {
    return null;
  }
}

/** Whether there is a regular file with these bytes. */
function hasContent(path: string, bytes: Uint8Array): boolean {
  let file: number;
  try {
    // What stands there by now may be a pipe, which must not be waited for, or a link to elsewhere.
    const careful = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
    file = openSync(path, constants.O_RDONLY | careful);
  } catch (error) {
    if (reasonOf(error) === 'not_found' || errorCode(error) === 'ELOOP') return false;
    throw error;
  }
  try {
    const found = fstatSync(file);
    if (!found.isFile() || found.size !== bytes.length) return false;
    const content = Buffer.allocUnsafeSlow(bytes.length + 1);
    let length = 0;
    while (length < content.length) {
      const count = readSync(file, content, length, content.length - length, null);
      if (count === 0) break;
      length += count;
    }
    return Buffer.compare(content.subarray(0, length), bytes) === 0;
  } finally {
    closeSync(file);
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It has gone back to its place, or stays as a hidden copy that the next run takes away.
  }
}

import { constants, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { limits } from '../../model/limits.ts';
import type { Found } from '../tree/found.ts';
import { tooLarge } from './decode.ts';
import { openReal } from './open-real.ts';
import { readSteady } from './read-steady.ts';
import { realPlace, type WayOut } from './real-place.ts';

export type ReadBriefing =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Found };

/**
 * The bytes of a briefing file.
 *
 * Only regular files are read, so that a pipe or a device cannot make the program wait, and never
 * more than the limit, whatever the size a file pretends to have.
 *
 * @param folder the one it was found in, which no link may lead out of; null for a file that was named
 * @returns the bytes, or `file_unreadable`, `file_too_large` or `file_outside`; never throws
 */
export async function readBriefing(
  path: string,
  folder: string | null = null,
): Promise<ReadBriefing> {
  let handle: FileHandle | null = null;
  try {
    const place = folder === null ? null : await realPlace(path, folder);
    if (place !== null && place.kind !== 'inside') return refused(wayOutOf(place));
    const file = place?.real ?? path;
    // Looked at before it is opened, because opening a device can already do something, and again
    // afterwards, because the path may name something else by then.
    const named = await stat(file);
    if (!named.isFile()) return notRegular(named);
    handle = await (place === null ? openNamed(file) : openReal(file));
    const opened = await handle.stat();
    if (!opened.isFile()) return notRegular(opened);
    if (opened.size > limits.file_bytes_max) return refused(tooLarge(opened.size));
    const bytes = await readSteady(handle, limits.file_bytes_max + 1);
    if (bytes === null) return unreadable('changing', '');
    if (bytes.length > limits.file_bytes_max) return refused(tooLarge(bytes.length));
    return { ok: true, bytes };
  } catch (error) {
    return unreadable(reasonOf(error), errorCode(error));
  } finally {
    await handle?.close().catch(() => undefined);
  }
}

/** Why the system refuses a path, in the words of `file_unreadable`. */
export function reasonOf(error: unknown): 'not_found' | 'no_permission' | 'system' {
  const code = errorCode(error);
  // A path with a NUL in it, or longer than any path, names nothing.
  const absent = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];
  if (absent.includes(code)) return 'not_found';
  return code === 'EACCES' || code === 'EPERM' ? 'no_permission' : 'system';
}

/** The system's own short name of an error, such as `EIO`. */
export function errorCode(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'unknown';
}

/** Through whatever links the name is. */
function openNamed(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
}

function wayOutOf({ kind, target }: WayOut): Found {
  return { code: 'file_outside', span: null, details: { reason: kind, target } };
}

function notRegular(found: Stats): ReadBriefing {
  return unreadable(found.isDirectory() ? 'folder' : 'not_regular', '');
}

function unreadable(reason: string, system: string): ReadBriefing {
  return refused({ code: 'file_unreadable', span: null, details: { reason, system } });
}

function refused(problem: Found): ReadBriefing {
  return { ok: false, problem };
}

import { constants, renameSync, type Stats } from 'node:fs';
import { access, lstat, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { errorCode } from '../load/files/read-briefing.ts';
import { type NotLocked, withLock } from './lock-file.ts';
import { writeBeside } from './write-beside.ts';

export type Written = { readonly ok: true } | NotWritten | NotLocked;

export interface NotWritten {
  readonly ok: false;
  /**
   * `input`: the file is one of those that were read; `folder`: it is a folder; `no_folder`: there is
   * no folder for it; `leads_nowhere`: it is a link to what is not there; `not_file`: a pipe in the file
   * system, or a disk.
   */
  readonly reason:
    | 'input'
    | 'folder'
    | 'no_folder'
    | 'leads_nowhere'
    | 'not_file'
    | 'no_permission'
    | 'system';
  /** The system's own short name of the error, such as `ENOSPC`; empty where it has said nothing. */
  readonly system: string;
}

/**
 * Write a file, all of it or nothing.
 *
 * A file that is there keeps its permissions and is replaced in one step, so that whoever reads it
 * meets the old content or the new one, also when the program is killed meanwhile. A symbolic link
 * stays, and the file it leads to is replaced; one that leads nowhere is refused. What is no file and
 * keeps nothing, such as `/dev/null`, is written to as it stands.
 *
 * @param inputs the files that the content was made from, none of which is written over, whatever its
 *   name here: a link or another path leads to the same file
 * @param isOpenPipe whether the path is that of a pipe that the shell has opened for this program
 * @returns never throws; when the file was not written, what was there is as it was
 */
export async function writeOutput(
  path: string,
  bytes: Uint8Array,
  inputs: readonly string[],
  isOpenPipe: boolean,
): Promise<Written> {
  try {
    if (isOpenPipe) return await pass(path, bytes);
    const target = await targetOf(path);
    if (typeof target !== 'string') return target;
    const old = await stat(target).catch(absent);
    if (old === null) return await put(target, bytes, null);
    if (old.isDirectory()) return notWritten('folder');
    if (old.isCharacterDevice()) return await pass(path, bytes);
    if (!old.isFile()) return notWritten('not_file');
    if (await isAmong(inputs, target)) return notWritten('input');
    // A rename asks for the folder's permission only, and would pass over the file's own.
    await access(target, constants.W_OK);
    return await put(target, bytes, old);
  } catch (error) {
    const code = errorCode(error);
    return notWritten(reasons[code] ?? 'system', code);
  }
}

const reasons: Readonly<Record<string, NotWritten['reason']>> = {
  ENOENT: 'no_folder',
  ENOTDIR: 'no_folder',
  // A path with a NUL in it names nothing.
  ERR_INVALID_ARG_VALUE: 'no_folder',
  EACCES: 'no_permission',
  EPERM: 'no_permission',
};

/** Where the file is or is to be, through all links. */
async function targetOf(path: string): Promise<string | NotWritten> {
  const found = await realpath(path).catch(absent);
  if (found !== null) return found;
  if (path.endsWith(sep) || path.endsWith('/')) return notWritten('no_folder');
  // What is open without having a name has one in /proc that leads nowhere and is there all the same.
  if ((await stat(path).catch(absent)) !== null) return notWritten('not_file');
  if ((await lstat(path).catch(absent)) !== null) return notWritten('leads_nowhere');
  return join(await realpath(dirname(path)), basename(path));
}

function absent(error: unknown): null {
  if (errorCode(error) === 'ENOENT') return null;
  throw error;
}

/** A file is known by its number on its disk, whatever name it goes by. */
async function isAmong(paths: readonly string[], target: string): Promise<boolean> {
  const file = await stat(target, { bigint: true });
  for (const path of paths) {
    const found = await stat(path, { bigint: true }).catch(() => null);
    if (found?.dev === file.dev && found.ino === file.ino) return true;
  }
  return false;
}

function put(target: string, bytes: Uint8Array, old: Stats | null): Promise<Written> {
  return withLock(target, async () => {
    await writeBeside(target, bytes, old, fresh => {
      renameSync(fresh, target);
      return true;
    });
    return { ok: true };
  });
}

/** Hand the bytes to what keeps none of them. A reader that has seen enough is no error. */
async function pass(path: string, bytes: Uint8Array): Promise<Written> {
  const handle = await open(path, constants.O_WRONLY);
  try {
    await handle.writeFile(bytes);
  } catch (error) {
    if (errorCode(error) !== 'EPIPE') throw error;
  } finally {
    await handle.close().catch(() => undefined);
  }
  return { ok: true };
}

function notWritten(reason: NotWritten['reason'], system = ''): NotWritten {
  return { ok: false, reason, system };
}

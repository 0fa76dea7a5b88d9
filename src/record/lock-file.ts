import { constants } from 'node:fs';
import { type FileHandle, lstat, open, rename, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../load/files/read-briefing.ts';
import { besideName, shortName } from './beside-name.ts';

/** Between two looks at a lock that another program holds. */
const retry_ms = 20;
/** A file is replaced in milliseconds; whoever holds its lock for longer is not waited for. */
const patience_ms_max = 5000;
/** A lock this old was left behind, whoever has its process's number by now; so was one of the future. */
const age_ms_max = 60_000;
/** So was one that says nothing yet: its program was killed before it had written its number. */
const silence_ms_max = 1000;
/** A number and the name of a machine are shorter. */
const bytes_max = 512;

/** Why a lock could not be had. */
export interface NotLocked {
  readonly ok: false;
  /** `held`: by another program; `in_the_way`: what stands in its place is no lock. */
  readonly reason: 'held' | 'in_the_way';
  /** The lock's path. */
  readonly lock: string;
}

/** What a lock says, and when it was made; null where it may not be read. */
interface Seen {
  readonly text: string | null;
  readonly made_ms: number;
}

/**
 * Do something while no other run of this program does it to the same file.
 *
 * The lock is a file beside it. One whose process has ended, and one that is a minute old or a minute
 * ahead of the clock, was left behind by a program that was killed, and is taken away. What else
 * stands in its place (a link, a pipe, a folder, a file with something else in it) somebody has put
 * there: it is neither followed nor waited for nor taken away.
 *
 * @param target a path without links
 * @returns what `act` gives; or why there was no lock, after some seconds at most
 * @throws the file system's errors, such as for a folder that cannot be written to
 */
export async function withLock<Result>(
  target: string,
  act: () => Promise<Result>,
): Promise<Result | NotLocked> {
  const lock = join(dirname(target), `.${shortName(target)}.lock`);
  const until = performance.now() + patience_ms_max;
  while (!(await take(lock))) {
    const seen = await look(lock);
    if (seen === 'no_lock') return { ok: false, reason: 'in_the_way', lock };
    if (performance.now() > until) return { ok: false, reason: 'held', lock };
    if (seen !== 'gone' && isStale(seen)) await remove(lock, seen);
    await sleep(retry_ms * (1 + Math.random()));
  }
  try {
    return await act();
  } finally {
    await unlink(lock).catch(() => undefined);
  }
}

async function take(lock: string): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await open(lock, 'wx', 0o600);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(holder(process.pid));
  } catch (error) {
    await unlink(lock).catch(() => undefined);
    throw error;
  } finally {
    await handle.close().catch(() => undefined);
  }
  return true;
}

function holder(process: number): string {
  return `${process} ${hostname()}\n`;
}

/** @throws the file system's errors, but for those of a lock that may not be read */
async function look(lock: string): Promise<Seen | 'gone' | 'no_lock'> {
  try {
    const found = await lstat(lock);
    if (!found.isFile() || found.size > bytes_max) return 'no_lock';
    const text = await textOf(lock);
    const isOurs = text === null || text === '' || /^\d+ .*\n$/.test(text);
    return isOurs ? { text, made_ms: found.mtimeMs } : 'no_lock';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'gone';
    // What was a file a moment ago is a link by now.
    if (errorCode(error) === 'ELOOP') return 'no_lock';
    throw error;
  }
}

/** The beginning of a lock, which may be something else by now; null where it may not be read. */
async function textOf(lock: string): Promise<string | null> {
  let handle: FileHandle;
  try {
    // Neither follow a link nor wait for a pipe. Windows has neither flag.
    const careful = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
    handle = await open(lock, constants.O_RDONLY | careful);
  } catch (error) {
    // Other users' locks are theirs alone.
    if (['EACCES', 'EPERM'].includes(errorCode(error))) return null;
    throw error;
  }
  try {
    if (!(await handle.stat()).isFile()) return 'no lock';
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(bytes_max), 0, bytes_max, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close().catch(() => undefined);
  }
}

function isStale({ text, made_ms }: Seen): boolean {
  const age_ms = Date.now() - made_ms;
  if (age_ms < -age_ms_max || age_ms > (text === '' ? silence_ms_max : age_ms_max)) return true;
  return text !== null && hasEnded(text);
}

/**
 * Two programs may find the same stale lock. The slower one takes away the other's fresh lock then,
 * sees that it is another one, and puts it back.
 */
async function remove(lock: string, seen: Seen): Promise<void> {
  const aside = besideName(lock);
  try {
    await rename(lock, aside);
  } catch {
    // It is gone, or in a folder where nobody can take away what is another's.
    return;
  }
  const taken = await look(aside).catch(() => null);
  const isSame =
    taken !== null && typeof taken === 'object' && taken.text === seen.text && isStale(taken);
  if (isSame) await unlink(aside).catch(() => undefined);
  else await rename(aside, lock).catch(() => undefined);
}

/** Whether it was taken by a process of this machine that is no more. */
function hasEnded(seen: string): boolean {
  const number = Number(/^(\d+) /.exec(seen)?.[1]);
  if (!(number > 0) || seen !== holder(number)) return false;
  try {
    process.kill(number, 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

import { type FileHandle, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { besideName, shortName } from './beside-name.ts';
import { errorCode } from './read-briefing.ts';

/** Between two looks at a lock that another program holds. */
const retry_ms = 20;
/** A file is replaced in milliseconds; whoever holds its lock for longer is not waited for. */
const patience_ms_max = 5000;
/** A lock this old was left behind, whoever has its process's number by now. */
const age_ms_max = 60_000;
/** So was one that says nothing yet: its program was killed before it had written its number. */
const silence_ms_max = 1000;

/**
 * Do something while no other run of this program does it to the same file.
 *
 * The lock is a file beside it. One whose process has ended, and one that is a minute old, was left
 * behind by a program that was killed, and is taken away.
 *
 * @param target a path without links
 * @returns what `act` gives; `busy` when another program does not give the lock back
 * @throws the file system's errors, such as for a folder that cannot be written to
 */
export async function withLock<Result>(
  target: string,
  act: () => Promise<Result>,
): Promise<Result | 'busy'> {
  const lock = join(dirname(target), `.${shortName(target)}.lock`);
  const until = performance.now() + patience_ms_max;
  while (!(await take(lock))) {
    if (performance.now() > until) return 'busy';
    if (!(await removeStale(lock))) await sleep(retry_ms * (1 + Math.random()));
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

/** True when there is no lock any more. */
async function removeStale(lock: string): Promise<boolean> {
  try {
    const seen = await readFile(lock, 'utf8');
    const { mtimeMs } = await stat(lock);
    const age_ms = Date.now() - mtimeMs;
    const isStale = age_ms > (seen === '' ? silence_ms_max : age_ms_max) || hasEnded(seen);
    if (!isStale) return false;
    // Two programs may find the same stale lock. The slower one takes away the other's fresh lock
    // then, sees that it is another one, and puts it back.
    const aside = besideName(lock);
    await rename(lock, aside);
    if ((await readFile(aside, 'utf8')) !== seen) await rename(aside, lock);
    else await unlink(aside);
    return true;
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
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

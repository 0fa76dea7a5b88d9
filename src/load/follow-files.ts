import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { watch } from 'chokidar';
import { errorCode } from './read-briefing.ts';
import { watchFolders } from './watch-folders.ts';

/** What is written in several steps is told of once: when it has been quiet for this long … */
const quiet_ms = 100;
/** … or, while it goes on, after this long at the latest. */
const stirred_ms_max = 300;
/** How often it is looked whether a file that is not there has come. */
const absent_ms = 400;
/** Beginning to follow a file takes a moment, in which it may change: after that it is compared. */
const begun_ms = 250;

export interface Follower {
  /**
   * The files to follow from now on; that the first is not there is told of like a change.
   *
   * @param since_ms a file that was changed later than this, in milliseconds since 1970, has been
   *   changed since it was read
   */
  follow(files: readonly string[], since_ms: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Tell of changes to files: written in place, replaced by another under the same name, deleted, back
 * again.
 *
 * @param changed called once for all that happens within a moment
 * @param failed called with the system's own short name of an error; changes may go unnoticed then
 */
export function followFiles(changed: () => void, failed: (system: string) => void): Follower {
  const followed = new Set<string>();
  const absent = new Set<string>();
  const watcher = watch([], { ignoreInitial: true, atomic: false });
  let closed = false;
  let stir: NodeJS.Timeout | undefined;
  let stirredAt: number | null = null;
  let looking: NodeJS.Timeout | undefined;
  let expected = '';
  const begun = new Map<string, Stats>();
  let comparing: NodeJS.Timeout | undefined;

  const stirred = () => {
    if (closed) return;
    const now = performance.now();
    stirredAt ??= now;
    clearTimeout(stir);
    const rest_ms = stirredAt + stirred_ms_max - now;
    stir = setTimeout(
      () => {
        stirredAt = null;
        changed();
      },
      Math.max(0, Math.min(quiet_ms, rest_ms)),
    );
  };

  /** Whether it is there and followed now; else it is looked for until it is. */
  const find = async (file: string): Promise<number | null> => {
    const found = await stat(file).catch(() => null);
    if (closed || !followed.has(file)) return null;
    if (found) {
      absent.delete(file);
      watcher.add(file);
      begun.set(file, found);
      comparing ??= setTimeout(compare, begun_ms);
    } else {
      absent.add(file);
      look();
    }
    return found ? found.mtimeMs : null;
  };
  const compare = async () => {
    comparing = undefined;
    const before = [...begun];
    begun.clear();
    const same = before.map(async ([file, then]) =>
      isSame(then, await stat(file).catch(() => null)),
    );
    if ((await Promise.all(same)).includes(false)) stirred();
  };
  /** Nothing is looked at until the system tells of a change, where it does. */
  const look = () => {
    if (closed || looking !== undefined) return;
    const isTold = folders.expect(absent);
    const now = [...absent].join('\n');
    // Between the last look and the watch something may have come.
    if (!isTold || now !== expected) lookIn(isTold ? begun_ms : absent_ms);
    expected = now;
  };
  const lookIn = (wait_ms: number) => {
    if (closed) return;
    looking ??= setTimeout(async () => {
      const found = await Promise.all([...absent].map(find));
      looking = undefined;
      if (found.some(time => time !== null)) stirred();
      look();
    }, wait_ms);
  };
  const folders = watchFolders(() => lookIn(quiet_ms));

  watcher.on('all', (event, path) => {
    if (!followed.has(path)) return;
    stirred();
    // An editor that puts a new file in the place of the old one leaves none for a moment.
    if (event === 'unlink') void find(path);
  });
  watcher.on('error', error => failed(errorCode(error)));

  return {
    async follow(files, since_ms) {
      const fresh = files.filter(file => !followed.has(file));
      for (const file of followed) {
        if (files.includes(file)) continue;
        followed.delete(file);
        absent.delete(file);
        watcher.unwatch(file);
      }
      for (const file of fresh) followed.add(file);
      const times = await Promise.all(fresh.map(find));
      const isGone = fresh[0] === files[0] && times[0] === null;
      if (isGone || times.some(time => time !== null && time > since_ms)) stirred();
    },
    async close() {
      closed = true;
      clearTimeout(stir);
      clearTimeout(looking);
      clearTimeout(comparing);
      folders.close();
      await watcher.close();
    },
  };
}

function isSame(one: Stats, other: Stats | null): boolean {
  return other?.ino === one.ino && other.size === one.size && other.mtimeMs === one.mtimeMs;
}

import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type FSWatcher, watch } from 'chokidar';
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
  // One for each file, with the file's number: what a watcher knows of a path that was a folder for a
  // moment is of no use for the file that comes after it, so it is closed and another one begun.
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly ino: number }>();
  let closed = false;
  let stirring: NodeJS.Timeout | undefined;
  let stirredAt: number | null = null;
  let looking: NodeJS.Timeout | undefined;
  let expected = '';
  const begun = new Map<string, Stats>();
  let comparing: NodeJS.Timeout | undefined;

  const stirred = () => {
    if (closed) return;
    const now = performance.now();
    stirredAt ??= now;
    clearTimeout(stirring);
    const rest_ms = stirredAt + stirred_ms_max - now;
    stirring = setTimeout(
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
    // A folder in its place is watched for neither: it is asked for the file until it is there.
    if (!found?.isFile()) {
      leave(file);
      absent.add(file);
      look();
      return null;
    }
    absent.delete(file);
    if (watched.get(file)?.ino !== found.ino) {
      leave(file);
      begin(file, found.ino);
      begun.set(file, found);
      comparing ??= setTimeout(compare, begun_ms);
    }
    return found.mtimeMs;
  };
  const begin = (file: string, ino: number) => {
    const watcher = watch(file, { ignoreInitial: true, atomic: false });
    watched.set(file, { watcher, ino });
    const stir = (isOther: boolean) => {
      if (watched.get(file)?.watcher !== watcher) return;
      stirred();
      if (isOther) leave(file);
      // An editor that puts a new file in the place of the old one leaves none for a moment.
      void find(file);
    };
    watcher.on('all', event => stir(event !== 'change'));
    // The system may give a new file the number of the one that has just gone.
    watcher.on('raw', event => {
      if (event === 'rename') stir(true);
    });
    watcher.on('error', error => failed(errorCode(error)));
  };
  const leave = (file: string) => {
    void watched.get(file)?.watcher.close();
    watched.delete(file);
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

  return {
    async follow(files, since_ms) {
      const fresh = files.filter(file => !followed.has(file));
      for (const file of followed) {
        if (files.includes(file)) continue;
        followed.delete(file);
        absent.delete(file);
        leave(file);
      }
      for (const file of fresh) followed.add(file);
      const times = await Promise.all(fresh.map(find));
      const isGone = fresh[0] === files[0] && times[0] === null;
      if (isGone || times.some(time => time !== null && time > since_ms)) stirred();
    },
    async close() {
      closed = true;
      clearTimeout(stirring);
      clearTimeout(looking);
      clearTimeout(comparing);
      folders.close();
      await Promise.all([...watched.values()].map(({ watcher }) => watcher.close()));
    },
  };
}

function isSame(one: Stats, other: Stats | null): boolean {
  return other?.ino === one.ino && other.size === one.size && other.mtimeMs === one.mtimeMs;
}

import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isFarAway } from './far-away.ts';
import { systemWatches } from './watches.ts';
import { type Ways, waysTo } from './ways.ts';

/** What is written in several steps is told of once: when it has been quiet for this long … */
const quiet_ms = 100;
/** … or, while it goes on, after this long at the latest. */
const stirred_ms_max = 300;
/** Beginning to watch takes a moment, in which things may change: after that they are compared. */
const begun_ms = 250;
const everyTwoSeconds = 2000;

export interface Follower {
  /**
   * The files to follow from now on; that the first is not there is told of like a change.
   *
   * @param files absolute paths
   * @param since_ms a file that was changed later than this, in milliseconds since 1970, has been
   *   changed since it was read
   */
  follow(files: readonly string[], since_ms: number): Promise<void>;
  close(): void;
}

export interface FollowerOptions {
  /** Changes are looked for, whatever the system tells. */
  readonly isPolling: boolean;
  /** How often it is looked where the system does not tell; left out: every two seconds. */
  readonly looks_ms?: number;
  /** Called once for all that happens within a moment. */
  readonly changed: () => void;
  /**
   * Called with the system's own short name of the reason when it watches no more, so that changes
   * are looked for and found later; and with null when it watches again.
   */
  readonly usedUp: (system: string | null) => void;
}

/**
 * Tell of changes to files: written in place, replaced by another under the same name, deleted, back
 * again; also when a link or a folder on the way to them comes to lead elsewhere.
 */
export function followFiles(options: FollowerOptions): Follower {
  const { isPolling, looks_ms = everyTwoSeconds, changed, usedUp } = options;
  /** What was last seen of each file; null before the first look. */
  const followed = new Map<string, string | null>();
  const farAway = new Map<bigint, boolean>();
  let ways: Pick<Ways, 'leading' | 'ends'> = { leading: new Map(), ends: new Set() };
  let isTouched = false;
  let toldUsedUp: string | null = null;
  let isClosed = false;
  let stirring: NodeJS.Timeout | undefined;
  let stirredAt: number | null = null;
  let later: NodeJS.Timeout | undefined;
  let looking: Promise<boolean> = Promise.resolve(false);

  const stirred = () => {
    if (isClosed) return;
    const now = performance.now();
    stirredAt ??= now;
    clearTimeout(stirring);
    const rest_ms = stirredAt + stirred_ms_max - now;
    stirring = setTimeout(compare, Math.max(0, Math.min(quiet_ms, rest_ms)));
  };
  const compare = async () => {
    stirredAt = null;
    const isOther = await look();
    if (isClosed || !(isTouched || isOther)) return;
    isTouched = false;
    changed();
  };
  const watches = systemWatches((path, name) => {
    const isFile = ways.ends.has(path);
    const isAny = name === null || name === basename(path);
    if (!isFile && !isAny && !ways.leading.get(path)?.has(name)) return;
    // What is written so fast that its times and its size stay the same has changed too.
    if (isFile || name === null || ways.ends.has(join(path, name))) isTouched = true;
    stirred();
  });
  /** One look after the other, so that the last has seen what the watches have not. */
  const look = () => {
    looking = looking.then(lookOnce);
    return looking;
  };
  /** @returns whether a file is another than it was */
  const lookOnce = async (): Promise<boolean> => {
    clearTimeout(later);
    // What changes after this is told of, and what changed before is seen after it.
    const next_ms = isPolling ? looks_ms : await watchAll();
    const isOther = await compareAll();
    if (next_ms !== null && !isClosed) later = setTimeout(compare, next_ms);
    return isOther;
  };
  /** @returns when to look again; null: when the system tells of something */
  const watchAll = async (): Promise<number | null> => {
    const found = await waysTo([...followed.keys()]);
    if (isClosed) return null;
    ways = found;
    const watched = watches.want(found.wanted);
    if (watched.usedUp !== toldUsedUp) usedUp(watched.usedUp);
    toldUsedUp = watched.usedUp;
    if (watched.isFresh) return begun_ms;
    const isFar = await Promise.all([...found.systems].map(isOnFar));
    return watched.isTold && found.isWhole && !isFar.includes(true) ? null : looks_ms;
  };
  const isOnFar = async ([system, path]: readonly [bigint, string]): Promise<boolean> => {
    const isFar = farAway.get(system) ?? (await isFarAway(path));
    farAway.set(system, isFar);
    return isFar;
  };
  const compareAll = async (): Promise<boolean> => {
    let isOther = false;
    const compareOne = async (file: string) => {
      const sign = await signOf(file);
      const before = followed.get(file);
      if (before === undefined) return;
      if (before !== null && before !== sign) isOther = true;
      followed.set(file, sign);
    };
    await Promise.all([...followed.keys()].map(compareOne));
    return isOther;
  };
  // What happens while the program is stopped may be more than the system keeps to tell.
  process.on('SIGCONT', stirred);

  return {
    async follow(files, since_ms) {
      const fresh = files.filter(file => !followed.has(file));
      for (const file of followed.keys()) if (!files.includes(file)) followed.delete(file);
      for (const file of fresh) followed.set(file, null);
      const isOther = await look();
      const isGone = fresh[0] === files[0] && followed.get(fresh[0] ?? '') === absent;
      const isLater = fresh.length > 0 && (await waysTo(fresh)).changed_ms > since_ms;
      if (!isOther && !isGone && !isLater) return;
      isTouched = true;
      stirred();
    },
    close() {
      isClosed = true;
      clearTimeout(stirring);
      clearTimeout(later);
      process.off('SIGCONT', stirred);
      watches.close();
    },
  };
}

const absent = 'absent';

/** Tells a file from another one and from what it was; what is no file is as good as absent. */
async function signOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  if (!found?.isFile()) return absent;
  const { dev, ino, size, mtimeNs, ctimeNs } = found;
  return [dev, ino, size, mtimeNs, ctimeNs].join();
}

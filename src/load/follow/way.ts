import type { BigIntStats } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import { dirname, join, parse, sep } from 'node:path';

/** As many links as Linux follows before it says that there are too many. */
const links_max = 40;

/** What a path is, the last link of it not followed. */
export interface Seen {
  readonly stats: BigIntStats;
  /** Where a link leads; null for all else. */
  readonly target: string | null;
}

/** Looks at a path, once; null: there is nothing, or it cannot be looked at. */
export type LookAt = (path: string) => Promise<Seen | null>;

/** What has to stay as it is for a path to lead to the same file. */
export interface Way {
  /** The real folders that are passed, in order, and the names in them that lead on. */
  readonly steps: readonly { readonly folder: string; readonly name: string }[];
  /** The real path of what it leads to; null where it leads nowhere. */
  readonly end: string | null;
  /** When anything on it was last changed, in milliseconds since 1970. */
  readonly changed_ms: number;
}

/**
 * Follow a path one name at a time, through every link on it.
 *
 * @param path absolute
 */
export async function wayTo(path: string, lookAt: LookAt): Promise<Way> {
  const steps: { folder: string; name: string }[] = [];
  let changed_ms = 0;
  let links = 0;
  let [folder, ...ahead] = namesOf(path);
  const way = (end: string | null): Way => ({ steps, end, changed_ms });
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    if (name === '' || name === '.') continue;
    if (name === '..') {
      // No link is left in what has been passed, so that the folder above is the one in its name.
      folder = dirname(folder);
      continue;
    }
    steps.push({ folder, name });
    const next = join(folder, name);
    const seen = await lookAt(next);
    if (seen === null) return way(null);
    changed_ms = Math.max(changed_ms, Number(seen.stats.ctimeMs), Number(seen.stats.mtimeMs));
    if (seen.target !== null) {
      links += 1;
      if (links > links_max) return way(null);
      const [root, ...names] = namesOf(seen.target);
      folder = root || folder;
      ahead = [...names, ...ahead];
    } else if (ahead.length === 0 || seen.stats.isDirectory()) folder = next;
    else return way(null);
  }
  return way(folder);
}

/** The root of a path, empty for a relative one, and the names after it. */
function namesOf(path: string): [string, ...string[]] {
  const { root } = parse(path);
  return [root, ...path.slice(root.length).split(sep === '/' ? '/' : /[\\/]/)];
}

/**
 * Looks at paths and keeps what it has seen, so that a folder on the way of many files is looked
 * at once.
 *
 * @param looks_max after so many different paths nothing more is seen
 */
export function lookingAt(looks_max: number) {
  const known = new Map<string, Promise<Seen | null>>();
  const lookAt: LookAt = path => {
    const before = known.get(path);
    if (before || known.size >= looks_max) return before ?? Promise.resolve(null);
    const seen = see(path);
    known.set(path, seen);
    return seen;
  };
  /** Whether there may have been more to see. */
  const isSpent = () => known.size >= looks_max;
  return { lookAt, isSpent };
}

async function see(path: string): Promise<Seen | null> {
  try {
    const stats = await lstat(path, { bigint: true });
    return { stats, target: stats.isSymbolicLink() ? await readlink(path) : null };
  } catch {
    return null;
  }
}

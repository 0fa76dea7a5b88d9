import { lookingAt, type Way, wayTo } from './way.ts';

/** Names on the ways of all files; the way of a usual file has five. */
const looks_max = 2000;

/** What has to be watched so that no change of some files goes unnoticed. */
export interface Ways {
  /** Folders on the ways and the files themselves, each with what tells it from another. */
  readonly wanted: ReadonlyMap<string, string>;
  /** The names in a folder that lead on, by the folder's path. */
  readonly leading: ReadonlyMap<string, ReadonlySet<string>>;
  /** The real paths of the files that there are. */
  readonly ends: ReadonlySet<string>;
  /** A path on each file system that is passed, by the system's number for it. */
  readonly systems: ReadonlyMap<bigint, string>;
  /** Whether all ways were followed to their end. */
  readonly isWhole: boolean;
  /** When anything on the ways was last changed, in milliseconds since 1970; folders count too. */
  readonly changed_ms: number;
}

/** @param files absolute paths */
export async function waysTo(files: readonly string[]): Promise<Ways> {
  const { lookAt, isSpent } = lookingAt(looks_max);
  const ways = await Promise.all(files.map(file => wayTo(file, lookAt)));
  const leading = leadingNames(ways);
  const ends = new Set<string>();
  const wanted = new Map<string, string>();
  const systems = new Map<bigint, string>();
  for (const path of [...leading.keys(), ...ways.flatMap(({ end }) => end ?? [])]) {
    const seen = await lookAt(path);
    if (seen === null) continue;
    const { dev, ino } = seen.stats;
    systems.set(dev, path);
    if (seen.stats.isFile()) ends.add(path);
    if (seen.stats.isFile() || leading.has(path)) wanted.set(path, `${dev}:${ino}`);
  }
  const changed_ms = Math.max(0, ...ways.map(way => way.changed_ms));
  return { wanted, leading, ends, systems, isWhole: !isSpent(), changed_ms };
}

function leadingNames(ways: readonly Way[]): Map<string, Set<string>> {
  const leading = new Map<string, Set<string>>();
  for (const { folder, name } of ways.flatMap(({ steps }) => steps)) {
    const names = leading.get(folder) ?? new Set();
    leading.set(folder, names.add(name));
  }
  return leading;
}

import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { buildProgram, dist, executable } from './build.ts';
import { root } from './bundle.ts';

/** What the build reads: folders with all they hold, and single files. */
const sources = ['src', 'scripts', 'package-lock.json'];

/**
 * Build the program unless what is in `dist` is newer than everything it is made of.
 *
 * @returns the path of the executable
 */
export async function buildIfNeeded(): Promise<string> {
  const file = path.join(dist, executable);
  const built = await modified(file);
  const newest = await Promise.all(sources.map(name => newestWithin(path.join(root, name))));
  if (Math.max(...newest) >= built) await buildProgram();
  return file;
}

/** The latest change within a folder, its own included: a deleted file changes its folder. */
async function newestWithin(place: string): Promise<number> {
  const own = await modified(place);
  const entries = await readdir(place, { withFileTypes: true, recursive: true }).catch(() => []);
  const times = await Promise.all(
    entries.map(entry => modified(path.join(entry.parentPath, entry.name))),
  );
  return times.reduce((latest, time) => Math.max(latest, time), own);
}

/** Milliseconds since 1970; 0 for a file that is not there. */
async function modified(file: string): Promise<number> {
  return stat(file).then(
    found => found.mtimeMs,
    () => 0,
  );
}

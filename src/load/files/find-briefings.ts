import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { naturalOrder } from './natural-order.ts';
import { errorCode, reasonOf } from './read-briefing.ts';

export type FoundBriefings =
  | {
      readonly ok: true;
      readonly files: readonly string[];
      /** The folder they were found in, which no link may lead out of; null for a file that was named. */
      readonly folder: string | null;
    }
  | {
      readonly ok: false;
      readonly path: string;
      readonly reason:
        | 'not_found'
        | 'no_permission'
        | 'not_file_or_folder'
        | 'none_in_folder'
        | 'system';
      /** The system's own short name of the error, where there was one. */
      readonly system: string | null;
    };

/**
 * The briefing files a path stands for: a file for itself, a folder for its YAML files.
 *
 * @param path a folder is not searched any deeper, and its hidden files are passed over
 * @returns files by name, with numbers in the order of their value; never throws
 */
export async function findBriefings(path: string): Promise<FoundBriefings> {
  try {
    const found = await stat(path);
    if (found.isFile()) return { ok: true, files: [path], folder: null };
    if (!found.isDirectory()) {
      return { ok: false, path, reason: 'not_file_or_folder', system: null };
    }
    const names = (await readdir(path, { withFileTypes: true })).filter(isBriefing);
    if (names.length === 0) return { ok: false, path, reason: 'none_in_folder', system: null };
    const sorted = names.map(({ name }) => name).sort(naturalOrder);
    return { ok: true, files: sorted.map(name => join(path, name)), folder: path };
  } catch (error) {
    return { ok: false, path, reason: reasonOf(error), system: errorCode(error) };
  }
}

/** A link counts by its name: what it leads to is found out when it is read. */
function isBriefing(entry: Dirent): boolean {
  const isReadable = entry.isFile() || entry.isSymbolicLink();
  return isReadable && !entry.name.startsWith('.') && /\.ya?ml$/i.test(entry.name);
}

import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, sep } from 'node:path';

/** A folder that articles may be read from. */
export interface ArticleFolder {
  /** As the user named it. */
  readonly named: string;
  /** Without links. */
  readonly real: string;
}

/** The folders that exist and may be entered, each once, in the order given; never throws. */
export async function openFolders(names: readonly string[]): Promise<readonly ArticleFolder[]> {
  const opened = new Map<string, ArticleFolder>();
  for (const named of names) {
    try {
      const real = await realpath(named);
      if (!(await stat(real)).isDirectory()) continue;
      await access(real, constants.X_OK);
      if (!opened.has(real)) opened.set(real, { named, real });
    } catch {
      // Most users have few of the folders that are looked in: one that is missing is no fault.
    }
  }
  return [...opened.values()];
}

/** True for a path in the folder, at any depth, or the folder itself. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

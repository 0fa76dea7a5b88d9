import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { realPlace, type WayOut } from '../files/real-place.ts';
import type { FolderName } from './article-folders.ts';

/** A folder that articles may be read from. */
export interface ArticleFolder {
  /** As the user named it. */
  readonly named: string;
  /** Without links. */
  readonly real: string;
}

/** A folder that is not read from, because it is a link that nobody has named. */
export interface RefusedFolder extends WayOut {
  readonly named: string;
}

export interface OpenFolders {
  /** Those that exist and may be entered, each once, in the order given. */
  readonly open: readonly ArticleFolder[];
  readonly refused: readonly RefusedFolder[];
}

/** The folders of a briefing's articles; never throws. */
export async function openFolders(names: readonly FolderName[]): Promise<OpenFolders> {
  const open = new Map<string, ArticleFolder>();
  const refused: RefusedFolder[] = [];
  const reals = await Promise.all(
    names.map(({ name, within }) => (within === null ? realOf(name) : null)),
  );
  const chosen = reals.filter(real => real !== null);
  for (const [at, { name: named, within }] of names.entries()) {
    // A link that leads nowhere is as good as no folder, wherever that lies.
    const isThere = within !== null && (await realOf(named)) !== null;
    const place = isThere ? await realPlace(named, within, chosen).catch(() => null) : null;
    if (place !== null && place.kind !== 'inside') refused.push({ ...place, named });
    const real = place === null ? reals[at] : place.kind === 'inside' ? place.real : null;
    if (real && (await isFolder(real)) && !open.has(real)) open.set(real, { named, real });
  }
  return { open: [...open.values()], refused };
}

/** Most users have few of the folders that are looked in: one that is missing is no fault. */
function realOf(folder: string): Promise<string | null> {
  return realpath(folder).catch(() => null);
}

async function isFolder(real: string): Promise<boolean> {
  try {
    if (!(await stat(real)).isDirectory()) return false;
    await access(real, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

import { readlink, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';

/** Where a path leads that must not leave a folder. */
export type RealPlace = { readonly kind: 'inside'; readonly real: string } | WayOut;

export interface WayOut {
  /** `hidden`: to a file or folder inside whose name begins with a dot. */
  readonly kind: 'outside' | 'hidden';
  /** What the link leads to, as far as it can be told without looking outside. Text of others. */
  readonly target: string;
}

/** As many links as the system itself follows on the way to a file. */
const links_max = 40;

/**
 * Where a path in a folder leads when all links are followed. A link that leads out is told as such
 * whether anything is there or not.
 *
 * @param folder may itself be a link: whoever named it has chosen what it leads to
 * @param also folders without links into which a link may lead, too
 * @throws the file system's errors, for a link that leads nowhere in the folder as well
 */
export async function realPlace(
  path: string,
  folder: string,
  also: readonly string[] = [],
): Promise<RealPlace> {
  const root = await realpath(folder);
  const way = relative(resolve(folder), resolve(path));
  try {
    const real = await realpath(path);
    const kind = standingIn(real, [root, ...also]);
    if (kind === 'inside') return { kind, real };
    if (kind === 'hidden') return { kind, target: relative(root, real) };
    return { kind, target: (await wayOut(root, way)) ?? path };
  } catch (error) {
    const target = await wayOut(root, way);
    if (target === null) throw error;
    return { kind: 'outside', target };
  }
}

/**
 * Whether a path may be read by one of the folders: it stands inside, and nothing on the way to it
 * from there is hidden.
 *
 * @param real and the folders without links, absolute
 */
export function standingIn(
  real: string,
  folders: readonly string[],
): 'inside' | 'hidden' | 'outside' {
  const around = folders.filter(folder => isInside(folder, real));
  if (around.length === 0) return 'outside';
  return around.every(folder => isHidden(relative(folder, real))) ? 'hidden' : 'inside';
}

/** True for a path in the folder, at any depth, or the folder itself. Both absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Whether a name on the way begins with a dot. The way is plain: no `.` or `..` is in it. */
export function isHidden(way: string): boolean {
  return way.split(sep).some(name => name.startsWith('.'));
}

/**
 * What the first link on the way leads to that lies outside, as the link says. It is followed no
 * further: what stands outside, and under which names, is nobody's who can only put links inside.
 *
 * @param root without links
 * @param way from there
 * @returns null where there is no such link, or no longer
 */
export async function wayOut(root: string, way: string): Promise<string | null> {
  const left = way.split(sep);
  let at = root;
  let told: string | null = null;
  let links = 0;
  for (let name = left.shift(); name !== undefined; name = left.shift()) {
    const next = join(at, name);
    if (!isInside(root, next)) return told;
    const target = await readlink(next).catch(() => null);
    if (target === null) {
      at = next;
      continue;
    }
    links += 1;
    if (links > links_max) return null;
    told = normalize(isAbsolute(target) ? target : join(at, target));
    if (!isAbsolute(target)) {
      left.unshift(...target.split(sep));
      continue;
    }
    const back = isInside(root, told) ? relative(root, told) : await wayBack(root, told);
    if (back === null) return told;
    at = root;
    left.unshift(...back.split(sep));
  }
  return null;
}

/**
 * The way from a folder to a path that is named through links outside, as below `/tmp` where that is
 * one; null where it leads elsewhere.
 */
async function wayBack(root: string, path: string): Promise<string | null> {
  for (let above = path; dirname(above) !== above; above = dirname(above)) {
    const real = await realpath(above).catch(() => null);
    if (real === null) continue;
    const whole = join(real, relative(above, path));
    return isInside(root, whole) ? relative(root, whole) : null;
  }
  return null;
}

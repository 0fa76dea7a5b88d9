import { lstatSync, mkdirSync, readdirSync, readlinkSync, type Stats } from 'node:fs';
import { join, parse, resolve, sep } from 'node:path';

/** What a group and others may write, and what keeps people from moving each other's files. */
const writable = { others: 0o002, groupAndOthers: 0o022 } as const;
const sticky = 0o1000;

/** As many links as systems follow on the way to a file. */
const links_max = 40;
/** Far more than is ever kept; a folder with more than this is not looked through at each start. */
const entries_max = 1000;
/** Node keeps files in folders; nothing lies deeper. */
const depth_max = 2;

/**
 * Make a folder, or take one that is there, into which nobody but this user and the superuser can
 * put anything: every folder and link on the way to it, and all that lies in it, is theirs, and no
 * one else can write to it.
 *
 * @param path absolute
 * @param user the number of the user who runs the program
 * @returns its path without links; null where it is not such a folder
 * @throws the file system's errors
 */
export function ownFolder(path: string, user: number): string | null {
  const folder = reachFolder(path, user, 'groupAndOthers');
  return folder !== null && holdsTheirsOnly(folder, user) ? folder : null;
}

/**
 * Make a folder, or take one that is there, to which nobody else has laid the way: every folder and
 * link on it is this user's or the superuser's. Where people share a folder but cannot move each
 * other's files, as in `/tmp`, what comes next on the way must be the user's own.
 *
 * The way is gone from the root downwards: in a folder that was found good, nobody else can change
 * what a name stands for.
 *
 * @param path absolute
 * @param user the number of the user who runs the program
 * @param kept who must not be able to write to any of the folders
 * @returns its path without links; null where there is no such way
 * @throws the file system's errors
 */
export function reachFolder(
  path: string,
  user: number,
  kept: keyof typeof writable,
): string | null {
  const open = writable[kept];
  const { root } = parse(path);
  let links = 0;
  let folder = root;
  let around = lstatSync(root);
  let names = namesOf(path);
  if (!isGood(around, user, open)) return null;
  for (let name = names.shift(); name !== undefined; name = names.shift()) {
    const next = join(folder, name);
    const found = lookOrMake(next);
    if (isOpen(around, open) && found.uid !== user) return null;
    if (found.isSymbolicLink()) {
      if (!isTheirs(found, user) || ++links > links_max) return null;
      names = [...namesOf(resolve(folder, readlinkSync(next))), ...names];
      folder = root;
      around = lstatSync(root);
      continue;
    }
    if (!isGood(found, user, open)) return null;
    folder = next;
    around = found;
  }
  return isOpen(around, open) ? null : folder;
}

function namesOf(path: string): string[] {
  return path.slice(parse(path).root.length).split(sep).filter(Boolean);
}

/** What somebody makes in between is looked at like what was there before. */
function lookOrMake(path: string): Stats {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found) return found;
  mkdirSync(path, { mode: 0o700 });
  return lstatSync(path);
}

/** Whether it may be on the way. What is open to others is so only where they cannot move files. */
function isGood(found: Stats, user: number, open: number): boolean {
  const isSticky = (found.mode & sticky) !== 0;
  return found.isDirectory() && isTheirs(found, user) && (!isOpen(found, open) || isSticky);
}

function isTheirs({ uid }: Stats, user: number): boolean {
  return uid === user || uid === 0;
}

function isOpen({ mode }: Stats, open: number): boolean {
  return (mode & open) !== 0;
}

/** Others may have left something in it while it was open to them. */
function holdsTheirsOnly(folder: string, user: number): boolean {
  let left = entries_max;
  const holds = (inside: string, depth: number): boolean =>
    readdirSync(inside).every(name => {
      const path = join(inside, name);
      const found = lstatSync(path);
      const isSafe = isTheirs(found, user) && !isOpen(found, writable.groupAndOthers);
      if (left-- === 0 || !isSafe) return false;
      return found.isFile() || (found.isDirectory() && depth < depth_max && holds(path, depth + 1));
    });
  return holds(folder, 1);
}

import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { reachFolder } from '../../start/own-folder.ts';
import { type Remembered, remembered } from './remembered.ts';

/** What is kept of each briefing, by its file. Nothing here ever fails: it is only a convenience. */
export interface Memory {
  /** Nothing was ever kept: the program is used for the first time. */
  isNew(): boolean;
  /** What was kept; null where nothing is, or nothing that can be used. */
  read(file: string): Remembered | null;
  write(file: string, kept: Omit<Remembered, 'format' | 'file'>): void;
  /** Give up what is kept of the files of this run: going on where a fault was might lead to it again. */
  forget(): void;
}

const bytes_max = 16 * 1024;
const files_max = 200;
const namePattern = /^[0-9a-f]{32}\.json$/;
const leftoverPattern = /^[0-9a-f]{32}\.json\.[0-9a-f]{12}\.tmp$/;
const leftover_ms_min = 60_000;

/**
 * A memory in a folder, one small file for each briefing. All of it is done at once and not in the
 * background: it takes less than a frame, and must be done when a signal ends the program.
 *
 * @param folder is made when there is something to keep
 */
export function fileMemory(folder: string): Memory {
  // A briefing that is deleted while it is open is still known by the path it had.
  const real = new Map<string, string>();
  const realOf = (file: string) => {
    const known = real.get(file) ?? realpathSync(file);
    real.set(file, known);
    return known;
  };
  const isThere = () => existsSync(folder);
  return {
    isNew: () => !isThere(),
    read: file => {
      const read = () => {
        const path = realOf(file);
        return isThere() ? readKept(placeOf(ownFolder(folder), path), path) : null;
      };
      return quietly(read) ?? null;
    },
    write: (file, kept) => {
      quietly(() => {
        const path = realOf(file);
        const text = JSON.stringify({ format: 1, file: path, ...kept });
        if (Buffer.byteLength(text) > bytes_max) return;
        const own = ownFolder(folder);
        replace(placeOf(own, path), `${text}\n`);
        removeOldest(own);
      });
    },
    forget: () => {
      if (!isThere()) return;
      for (const path of real.values()) quietly(() => rmSync(placeOf(ownFolder(folder), path)));
    },
  };
}

/**
 * The folder to keep something in, made where there is none. A way that somebody else has laid could
 * lead to a folder of the user's in which files would be removed as old ones.
 *
 * @throws where there is no such folder
 */
function ownFolder(folder: string): string {
  const user = process.getuid?.();
  if (user === undefined) {
    makeFolder(folder);
    return folder;
  }
  const own = reachFolder(folder, user, 'others');
  if (own === null) throw new Error(`${folder} is not this user's own.`);
  return own;
}

/** Node's own way with parents never ends where nothing can be made, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function placeOf(folder: string, path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return join(folder, `${name}.json`);
}

function readKept(place: string, file: string): Remembered | null {
  const text = readSmall(place);
  const kept = text === null ? null : v.safeParse(remembered, JSON.parse(text));
  return kept?.success && kept.output.file === file ? kept.output : null;
}

/** What a small file holds; null for whatever else stands there, which is neither followed nor waited for. */
function readSmall(place: string): string | null {
  const careful = (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const opened = openSync(place, constants.O_RDONLY | careful);
  try {
    if (!fstatSync(opened).isFile()) return null;
    const bytes = Buffer.alloc(bytes_max + 1);
    const length = readSync(opened, bytes, 0, bytes.length, 0);
    return length > bytes_max ? null : bytes.toString('utf8', 0, length);
  } finally {
    closeSync(opened);
  }
}

/** Whoever reads meanwhile meets the old content or the new one. */
function replace(place: string, text: string): void {
  const fresh = `${place}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(fresh, text, { flag: 'wx', mode: 0o600 });
    renameSync(fresh, place);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

function removeOldest(folder: string): void {
  const all = readdirSync(folder);
  removeLeftovers(folder, all);
  const names = all.filter(name => namePattern.test(name));
  if (names.length <= files_max) return;
  const aged = names.map(name => {
    const place = join(folder, name);
    return { place, time: quietly(() => statSync(place).mtimeMs) ?? 0 };
  });
  aged.sort((one, other) => other.time - one.time);
  for (const { place } of aged.slice(files_max)) quietly(() => rmSync(place));
}

/** What a program left that was killed while it wrote: it is older than any writing takes. */
function removeLeftovers(folder: string, names: readonly string[]): void {
  for (const name of names) {
    if (!leftoverPattern.test(name)) continue;
    const place = join(folder, name);
    quietly(() => Date.now() - statSync(place).mtimeMs > leftover_ms_min && rmSync(place));
  }
}

function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    // A folder that cannot be read or written, a full disk, a file that is something else.
    return undefined;
  }
}

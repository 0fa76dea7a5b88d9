import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Where a program of this name is, found by `PATH`. Folders that are not named in full are passed
 * over: what a program of that name does would depend on where one happens to stand.
 *
 * @returns its whole path; null where there is none
 */
export function pathOf(name: string, path: string | undefined = process.env.PATH): string | null {
  const files = (path ?? '')
    .split(delimiter)
    .filter(folder => isAbsolute(folder))
    .map(folder => join(folder, name));
  return files.find(isProgram) ?? null;
}

/** Whether a program of this name can be started, found by `PATH`. */
export function isOnPath(name: string, path: string | undefined = process.env.PATH): boolean {
  return pathOf(name, path) !== null;
}

/**
 * The program that is started by a name or a path, links followed: `editor` is `vim.basic` where
 * Debian's alternatives say so.
 *
 * @returns its whole path; null where there is none
 */
export function programBehind(command: string): string | null {
  const file = /[\\/]/.test(command) ? command : pathOf(command);
  try {
    return file && realpathSync(file);
  } catch {
    return null;
  }
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

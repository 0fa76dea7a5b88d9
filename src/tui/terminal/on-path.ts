import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a program of this name can be started, found by `PATH`. */
export function isOnPath(name: string, path: string | undefined = process.env.PATH): boolean {
  return (path ?? '').split(delimiter).some(folder => {
    if (folder === '') return false;
    try {
      const file = join(folder, name);
      accessSync(file, constants.X_OK);
      return statSync(file).isFile();
    } catch {
      return false;
    }
  });
}

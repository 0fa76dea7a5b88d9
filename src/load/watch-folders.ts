import { existsSync, type FSWatcher, watch } from 'node:fs';
import { dirname } from 'node:path';

/** Watches folders for files that are not there yet. */
export interface FolderWatch {
  /**
   * Be told of changes where these files would appear.
   *
   * @returns whether the system tells of all of them; otherwise somebody has to look
   */
  expect(files: Iterable<string>): boolean;
  close(): void;
}

/** @param onChange told that something has changed in one of the folders */
export function watchFolders(onChange: () => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const end = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const begin = (folder: string): boolean => {
    if (watchers.has(folder)) return true;
    try {
      const watcher = watch(folder, onChange);
      watcher.on('error', () => {
        end(folder);
        onChange();
      });
      watchers.set(folder, watcher);
      return true;
    } catch {
      // No permission, or the system watches no more folders.
      return false;
    }
  };
  return {
    expect(files) {
      const wanted = new Set(Array.from(files, nearestFolder));
      for (const folder of watchers.keys()) if (!wanted.has(folder)) end(folder);
      return [...wanted].map(begin).every(Boolean);
    },
    close() {
      for (const folder of [...watchers.keys()]) end(folder);
    },
  };
}

/** The folder a file would be in, or the nearest around it that there is. */
function nearestFolder(file: string): string {
  let folder = dirname(file);
  while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

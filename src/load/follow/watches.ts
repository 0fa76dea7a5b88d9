import { type FSWatcher, watch } from 'node:fs';
import { basename } from 'node:path';
import { errorCode } from '../files/read-briefing.ts';

/** The system keeps so many for one user that other programs still get theirs. */
const watches_max = 1000;

/** It went before it was watched: what is there is looked at again. */
const gone = new Set(['ENOENT', 'ENOTDIR']);
/** The folder of somebody else that may be passed but not read: an everyday thing. */
const forbidden = new Set(['EACCES', 'EPERM']);

/** How watching what was wanted went. */
export interface Watched {
  /** Whether the system tells of all of it; otherwise somebody has to look. */
  readonly isTold: boolean;
  /** The system's own short name of why it watches no more; null: it does. */
  readonly usedUp: string | null;
  /** Whether something is watched that was not before. */
  readonly isFresh: boolean;
}

export interface Watches {
  /**
   * Watch these and nothing else.
   *
   * @param wanted for each path what tells it from another file or folder of this name
   */
  want(wanted: ReadonlyMap<string, string>): Watched;
  close(): void;
}

/**
 * Folders and files that the system watches for us. It watches things and not names: what comes
 * into a watched folder's place is another thing.
 *
 * @param onEvent called with the watched path, and in a folder with the name that it is about;
 *   null: about any
 */
export function systemWatches(onEvent: (path: string, name: string | null) => void): Watches {
  const running = new Map<string, { readonly watcher: FSWatcher; readonly id: string }>();
  const broken = new Map<string, string>();
  const end = (path: string) => {
    running.get(path)?.watcher.close();
    running.delete(path);
  };
  /** @returns the system's own short name of why it does not watch it; null: it does */
  const begin = (path: string, id: string): string | null => {
    let watcher: FSWatcher;
    try {
      watcher = watch(path);
    } catch (error) {
      return errorCode(error);
    }
    running.set(path, { watcher, id });
    const isOver = () => running.get(path)?.watcher !== watcher;
    watcher.on('change', (event, name) => {
      if (isOver()) return;
      // It went or was moved, or something in it of the same name was. The system may give a new
      // file the number of the one that has gone.
      if (event === 'rename' && name === basename(path)) end(path);
      onEvent(path, name === null ? null : String(name));
    });
    watcher.on('error', () => {
      if (isOver()) return;
      broken.set(path, id);
      end(path);
      onEvent(path, null);
    });
    return null;
  };
  const forgetUnwanted = (wanted: ReadonlyMap<string, string>) => {
    for (const [path, { id }] of running) if (wanted.get(path) !== id) end(path);
    for (const [path, id] of broken) if (wanted.get(path) !== id) broken.delete(path);
  };
  return {
    want(wanted) {
      forgetUnwanted(wanted);
      const missing = [...wanted].filter(([path]) => !running.has(path));
      let isTold = true;
      let usedUp: string | null = null;
      let isFresh = false;
      for (const [path, id] of missing) {
        // What one is refused because there are no more, the next would be too.
        const isAsked: boolean = usedUp === null && running.size < watches_max && !broken.has(path);
        const refused: string | null = isAsked ? begin(path, id) : null;
        if (isAsked && (refused === null || gone.has(refused))) isFresh = true;
        else isTold = false;
        if (refused !== null && !gone.has(refused) && !forbidden.has(refused)) usedUp = refused;
      }
      return { isTold, usedUp, isFresh };
    },
    close() {
      for (const path of [...running.keys()]) end(path);
    },
  };
}

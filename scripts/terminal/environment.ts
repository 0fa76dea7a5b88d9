import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The variables of a person who has just logged in, the same on every machine. */
export interface Environment {
  readonly variables: Record<string, string>;
  /** Remove the home folder and all that was written into it. */
  dispose(): void;
}

/**
 * Where programs keep what they can make again: one folder for all of them, as a person has one, so
 * that the program is not compiled anew for each test and each figure.
 */
export const cacheHome = path.join(os.tmpdir(), `briefing-cache-${os.userInfo().uid}`);

/**
 * Make a home folder and the variables that point to it. The home is empty but for the folder in
 * which the program keeps its state, so that it does not explain itself as at a first start. Of the
 * variables of this process only `PATH` and what the platform itself needs come through.
 *
 * @param changes variables to set besides; `undefined` takes one away
 */
export function freshEnvironment(changes: Record<string, string | undefined> = {}): Environment {
  const home = mkdtempSync(path.join(os.tmpdir(), 'briefing-home-'));
  const state = path.join(home, '.local/state');
  mkdirSync(path.join(state, 'briefing'), { recursive: true });
  const variables: Record<string, string | undefined> = {
    PATH: process.env.PATH,
    SystemRoot: process.env.SystemRoot,
    TERM: 'xterm-256color',
    LANG: 'en_US.UTF-8',
    TZ: 'UTC',
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: path.join(home, '.config'),
    XDG_STATE_HOME: state,
    XDG_DATA_HOME: path.join(home, '.local/share'),
    XDG_CACHE_HOME: cacheHome,
    ...changes,
  };
  const set = Object.entries(variables).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    variables: Object.fromEntries(set),
    dispose: () => rmSync(home, { recursive: true, force: true }),
  };
}

import { isAbsolute, join } from 'node:path';

/**
 * The folder in which the program keeps what it may lose.
 *
 * Source of the rule: XDG Base Directory Specification 0.8, which has relative paths ignored.
 *
 * @param home the person's home folder; null where there is none
 * @returns null where nothing can be kept
 */
export function stateFolder(
  env: Readonly<Record<string, string | undefined>>,
  home: string | null,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const { XDG_STATE_HOME, LOCALAPPDATA } = env;
  if (XDG_STATE_HOME && isAbsolute(XDG_STATE_HOME)) return join(XDG_STATE_HOME, 'briefing');
  const isWindows = platform === 'win32';
  if (isWindows && LOCALAPPDATA) return join(LOCALAPPDATA, 'briefing');
  if (home === null) return null;
  return isWindows
    ? join(home, 'AppData', 'Local', 'briefing')
    : join(home, '.local', 'state', 'briefing');
}

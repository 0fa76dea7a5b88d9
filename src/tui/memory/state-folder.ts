import { isAbsolute, join } from 'node:path';

/**
 * The folder in which the program keeps what it may lose.
 *
 * Source of the rule: XDG Base Directory Specification 0.8, which has relative paths ignored.
 *
 * @param home the person's home folder
 */
export function stateFolder(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
  platform: NodeJS.Platform = process.platform,
): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = env;
  if (XDG_STATE_HOME && isAbsolute(XDG_STATE_HOME)) return join(XDG_STATE_HOME, 'briefing');
  if (platform !== 'win32') return join(home, '.local', 'state', 'briefing');
  return join(LOCALAPPDATA || join(home, 'AppData', 'Local'), 'briefing');
}

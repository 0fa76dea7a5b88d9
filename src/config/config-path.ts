import path from 'node:path';

export interface ConfigPath {
  readonly file: string;
  /** The file was asked for by name, so it should be there. */
  readonly isNamed: boolean;
}

/**
 * Where the configuration is: the file that `BRIEFING_CONFIG` names, else `briefing/config.yaml` in
 * the folder the system has for settings.
 *
 * Source of the rule: XDG Base Directory Specification 0.8, which has relative paths in
 * `XDG_CONFIG_HOME` ignored; on Windows the folder is `%APPDATA%`.
 *
 * @param home the user's home folder; null where there is none
 * @returns null where no file is to be read; whether one exists has not been looked at
 */
export function configPath(
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
  home: string | null,
): ConfigPath | null {
  const { join, isAbsolute } = platform === 'win32' ? path.win32 : path.posix;
  const named = env.BRIEFING_CONFIG;
  if (named) return isNull(named, platform) ? null : { file: named, isNamed: true };
  const given = platform === 'win32' ? env.APPDATA : env.XDG_CONFIG_HOME;
  const usual = platform === 'win32' ? ['AppData', 'Roaming'] : ['.config'];
  const folder = given && isAbsolute(given) ? given : home === null ? null : join(home, ...usual);
  return folder === null ? null : { file: join(folder, 'briefing', 'config.yaml'), isNamed: false };
}

/** The null device is the way to say that no file is to be read. */
function isNull(file: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^(?:\\\\\.\\)?nul$/i.test(file) : file === '/dev/null';
}

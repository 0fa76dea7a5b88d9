import { isAbsolute, join } from 'node:path';

/**
 * The folder in which the program keeps what it can make again.
 *
 * Source of the rule: XDG Base Directory Specification 0.8, which has relative paths ignored.
 *
 * @param home the person's home folder; null where there is none
 * @returns null where nothing is kept: without a place for it, and on Windows, whose folders have
 *   neither the owner nor the permissions that a file system tells of elsewhere
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  home: string | null,
  platform: NodeJS.Platform = process.platform,
): string | null {
  if (platform === 'win32') return null;
  const { XDG_CACHE_HOME } = env;
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'briefing');
  return home === null ? null : join(home, '.cache', 'briefing');
}

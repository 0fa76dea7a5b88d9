import * as module from 'node:module';
import { homeFolder } from '../config/home-folder.ts';
import { cacheFolder } from './cache-folder.ts';
import { ownFolder } from './own-folder.ts';

/**
 * Have Node keep what it has compiled of the program's files, for the next start. What is kept runs
 * as it is, so it is kept only where nobody else can write. Without such a folder the files are
 * compiled at each start, which is no reason to say anything.
 *
 * Where `NODE_COMPILE_CACHE` names a folder, Node has begun to use that one by itself.
 */
export function keepCompiled(): void {
  const { getuid, geteuid, env } = process;
  // Node 22.0 cannot do it.
  if (!module.enableCompileCache || module.getCompileCacheDir?.()) return;
  if (env.NODE_DISABLE_COMPILE_CACHE !== undefined) return;
  if (!getuid || getuid() !== geteuid?.()) return;
  // Node makes a folder in it that would be open to a group where new folders usually are.
  const umask = process.umask(0o077);
  try {
    const folder = cacheFolder(env, homeFolder());
    const own = folder === null ? null : ownFolder(folder, getuid());
    if (own !== null) module.enableCompileCache(own);
  } catch {
    // No room, no right, no such folder.
  } finally {
    process.umask(umask);
  }
}

import { readBriefing } from '../load/files/read-briefing.ts';
import { type Binding, emptyConfig } from './config.ts';
import { configPath } from './config-path.ts';
import { homeFolder } from './home-folder.ts';
import type { LoadedConfig } from './loaded-config.ts';

/**
 * Find and read the configuration.
 *
 * @param env the environment
 * @param bindings asked for once there is a file: most runs have none, and start without it
 * @returns what is right in the file and what is wrong; never throws for what a file contains
 */
export async function readConfig(
  env: NodeJS.ProcessEnv,
  bindings: () => Promise<readonly Binding[]>,
): Promise<LoadedConfig> {
  const home = homeFolder();
  const found = configPath(env, process.platform, home);
  if (found === null) return noConfig(null);
  const { file, isNamed } = found;
  const read = await readBriefing(file);
  if (!read.ok && read.problem.details.reason === 'not_found' && !isNamed) return noConfig(file);
  const { loadConfig, unreadableConfig } = await import('./load-config.ts');
  if (!read.ok) return unreadableConfig(file, read.problem);
  return loadConfig(file, read.bytes, { bindings: await bindings(), home });
}

function noConfig(file: string | null): LoadedConfig {
  const nothing = { config: emptyConfig, problems: [], problemsBeyond: 0, lines: new Map() };
  return { file, exists: false, ...nothing };
}

import type { LoadedConfig } from '../config/loaded-config.ts';
import { type Settings, settle } from '../config/settings.ts';
import type { Arguments } from './arguments.ts';
import { localeFromEnvironment } from './interface-language.ts';

/** What is to be done, and how: the command line with whatever else has a say in it. */
export interface Wanted extends Arguments {
  readonly settings: Settings;
  readonly config: LoadedConfig;
}

export function wantedOf(found: Arguments, env: NodeJS.ProcessEnv, config: LoadedConfig): Wanted {
  const settings = settle(found, env, localeFromEnvironment(env), config);
  return {
    ...found,
    width: settings.width.value,
    ascii: settings.ascii.value,
    settings,
    config,
  };
}

import { loadConfig } from '../../src/config/load-config.ts';
import type { LoadedConfig } from '../../src/config/loaded-config.ts';
import { actions } from '../../src/tui/actions.ts';

export const configFile = '/home/someone/.config/briefing/config.yaml';
export const home = '/home/someone';

/** A configuration as if it had been read from its usual place. */
export function configOf(text: string): LoadedConfig {
  return loadConfig(configFile, Buffer.from(text), { bindings: actions, home });
}

/** Its problems as `code line:column`. */
export function problemsIn(text: string): string[] {
  return configOf(text).problems.map(({ code, place }) =>
    place === null ? code : `${code} ${place.line}:${place.column}`,
  );
}

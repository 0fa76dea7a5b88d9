import path from 'node:path';
import type { LoadedConfig } from '../config/loaded-config.ts';
import type { Language } from '../lang/language.ts';
import { safe } from '../text/safe.ts';
import type { Output } from './output.ts';

/** A word on a configuration that has problems; null where it has none. */
export function configNotice(
  { file, problems, problemsBeyond }: LoadedConfig,
  { config }: Language,
): string | null {
  const count = problems.length + problemsBeyond;
  return count === 0 ? null : config.notice(safe(path.basename(file ?? '')), count);
}

/** Say on stderr that the configuration has problems; they do not change how a command ends. */
export async function tellConfig(
  loaded: LoadedConfig,
  language: Language,
  output: Output,
): Promise<void> {
  const notice = configNotice(loaded, language);
  if (notice !== null) await output.error(`briefing: ${notice}`);
}

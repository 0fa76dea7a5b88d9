import { stat } from 'node:fs/promises';
import type { Language } from '../lang/language.ts';
import { toAscii } from '../text/ascii.ts';
import { configExample } from '../text/config/config-example.ts';
import { configReport } from '../text/config/config-report.ts';
import { actions } from '../tui/actions.ts';
import { keymapWith } from '../tui/keymap.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import type { Output } from './output.ts';
import type { Wanted } from './wanted.ts';

/** Print what is configured, or an example of all that can be. */
export async function printConfig(
  { example, settings, config }: Wanted,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  if (example) {
    const text = configExample(actions, language);
    await output.print(settings.ascii.value ? toAscii(text) : text);
    return exitCodes.fine;
  }
  const missing = new Set<string>();
  for (const { value } of settings.articles) {
    const found = await stat(value).catch(() => null);
    if (!found?.isDirectory()) missing.add(value);
  }
  const keymap = keymapWith(settings.keys);
  const report = { loaded: config, settings, bindings: actions, keymap, missing };
  await output.print(configReport(report, language));
  return config.problems.length > 0 ? exitCodes.problems : exitCodes.fine;
}

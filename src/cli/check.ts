import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { checkEntries } from '../text/check/check-entries.ts';
import type { CheckEntry, CheckSeverity } from '../text/check/check-entry.ts';
import { checkGithub, checkJson } from '../text/check/check-formats.ts';
import { checkText } from '../text/check/check-text.ts';
import { type Painted, plainText } from '../text/painted.ts';
import { UsageError } from './arguments.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { isReadOnce } from './open-pipe.ts';
import type { Output } from './output.ts';
import { readTarget } from './read-target.ts';
import { recordHashesOf } from './record.ts';
import { requireFolders } from './require-folders.ts';
import { findTargets } from './targets.ts';
import type { Wanted } from './wanted.ts';

/** Check every file against its structure, its own logic and its articles, and print what is found. */
export async function checkBriefings(
  found: Wanted,
  language: Language,
  output: Output,
): Promise<ExitCode> {
  const targets = await findTargets(found.paths, language.strings);
  if (found.record && targets.some(({ path }) => isReadOnce(path))) {
    throw new UsageError(language.strings.cli.recordsNoStdin);
  }
  await requireFolders(found.articles, language);
  const checked: Loaded[] = [];
  let isFailed = false;
  for (const target of targets) {
    const loaded = await readTarget(target, found, language.strings);
    const recorded = found.record
      ? await recordHashesOf(loaded, target.folder, language, output)
      : 'nothing';
    isFailed ||= recorded === 'failed';
    const isChanged = recorded !== 'nothing';
    checked.push(isChanged ? await readTarget(target, found, language.strings) : loaded);
  }
  const entries = checkEntries(checked, language);
  const isCommands = found.format === 'github';
  await output.print(formatted(entries, checked, found, language, output), { isCommands });
  const failing: readonly CheckSeverity[] = found.strict ? ['error', 'warning'] : ['error'];
  isFailed ||= entries.some(({ severity }) => failing.includes(severity));
  return isFailed ? exitCodes.problems : exitCodes.fine;
}

function formatted(
  entries: readonly CheckEntry[],
  checked: readonly Loaded[],
  { format, ascii, settings }: Wanted,
  language: Language,
  output: Output,
): string | readonly Painted[] {
  if (format === 'json') return checkJson(entries);
  if (format === 'github') return checkGithub(entries);
  const articles = checked.flatMap(({ articles: found }) => [...found.values()]);
  const counts = {
    files: checked.length,
    articles: articles.filter(({ kind }) => kind === 'text').length,
    sources: articles.length,
  };
  const isPlain = output.columns === null || settings.theme.value === 'none';
  const text = checkText(entries, counts, language, ascii);
  return isPlain ? plainText(text) : text;
}

import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { type Painted, plainText } from '../text/painted.ts';
import { checkEntries } from '../told/check/check-entries.ts';
import type { CheckEntry, CheckSeverity } from '../told/check/check-entry.ts';
import { checkGithub, checkJson } from '../told/check/check-formats.ts';
import { checkText } from '../told/check/check-text.ts';
import { type CheckFormat, UsageError } from './arguments.ts';
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
  const { isCommands, written } = formats[found.checkAs];
  const results = { entries, checked, wanted: found, language, columns: output.columns };
  await output.print(written(results), { isCommands });
  const failing: readonly CheckSeverity[] = found.strict ? ['error', 'warning'] : ['error'];
  isFailed ||= entries.some(({ severity }) => failing.includes(severity));
  return isFailed ? exitCodes.problems : exitCodes.fine;
}

/** What there is to print, and how it is wanted. */
interface Results {
  readonly entries: readonly CheckEntry[];
  readonly checked: readonly Loaded[];
  readonly wanted: Wanted;
  readonly language: Language;
  /** Of the terminal; null where there is none. */
  readonly columns: number | null;
}

interface Format {
  /** Its lines are commands to whatever runs the program. */
  readonly isCommands: boolean;
  readonly written: (results: Results) => string | readonly Painted[];
}

const formats: Readonly<Record<CheckFormat, Format>> = {
  text: { isCommands: false, written: asText },
  json: { isCommands: false, written: ({ entries }) => checkJson(entries) },
  github: { isCommands: true, written: ({ entries }) => checkGithub(entries) },
};

function asText({ entries, checked, wanted, language, columns }: Results) {
  const articles = checked.flatMap(({ articles: found }) => [...found.values()]);
  const counts = {
    files: checked.length,
    articles: articles.filter(({ kind }) => kind === 'text').length,
    sources: articles.length,
  };
  const isPlain = columns === null || wanted.settings.theme.value === 'none';
  const text = checkText(entries, counts, language, wanted.ascii, columns ?? undefined);
  return isPlain ? plainText(text) : text;
}

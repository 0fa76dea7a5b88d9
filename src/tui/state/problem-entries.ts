import type { Analysis } from '../../analysis/analyse.ts';
import { agreementCodes, type FindingCode } from '../../analysis/findings.ts';
import type { Language } from '../../lang/language.ts';
import type { ProblemCounts } from '../../lang/problem-counts.ts';
import type { LeftOut, Loaded } from '../../load/loaded.ts';
import type { Problem } from '../../model/problem.ts';
import { formatProblem } from '../../text/problem.ts';
import { findingEntries } from '../../told/check/check-entries.ts';
import type { CheckEntry } from '../../told/check/check-entry.ts';
import { checkSeverity } from '../../told/check/check-severity.ts';
import type { Shown } from './state.ts';

/** What stands in the list of what is wrong or doubtful with a file. */
export type ProblemEntry =
  | { readonly kind: 'left-out'; readonly part: LeftOut }
  | { readonly kind: 'structure'; readonly problem: Problem }
  /** So many more problems than are listed. */
  | { readonly kind: 'beyond'; readonly count: number }
  | { readonly kind: 'words'; readonly found: CheckEntry };

const made = new WeakMap<
  Loaded,
  {
    readonly of: Analysis | null;
    readonly language: Language;
    readonly entries: readonly ProblemEntry[];
  }
>();

/**
 * What is wrong or doubtful with a file, in the order in which it is listed.
 *
 * @param loaded the file as it was last read
 * @param shown what was worked out of it, if that is what is open
 */
export function problemEntries(
  loaded: Loaded | null,
  shown: Pick<Shown, 'loaded' | 'analysis'> | null,
  language: Language,
): readonly ProblemEntry[] {
  if (!loaded) return [];
  const of = shown?.loaded === loaded ? shown.analysis : null;
  const known = made.get(loaded);
  if (known?.of === of && known.language === language) return known.entries;
  const entries: ProblemEntry[] = [
    ...loaded.leftOut.map((part): ProblemEntry => ({ kind: 'left-out', part })),
    ...[...loaded.problems, ...loaded.warnings].map(
      (problem): ProblemEntry => ({ kind: 'structure', problem }),
    ),
    ...(loaded.problemsBeyond > 0
      ? [{ kind: 'beyond', count: loaded.problemsBeyond } as const]
      : []),
    ...doubts(loaded, of, language).map((found): ProblemEntry => ({ kind: 'words', found })),
  ];
  made.set(loaded, { of, language, entries });
  return entries;
}

/** The words that somebody should look at. */
function doubts(
  loaded: Loaded,
  analysis: Analysis | null,
  language: Language,
): readonly CheckEntry[] {
  if (!loaded.briefing || !analysis) return [];
  // Of what is not listed no sentence is made: there may be a note for each report.
  const isListed = (code: FindingCode) =>
    checkSeverity(code) !== 'note' && !agreementCodes.some(it => it === code);
  return findingEntries(loaded, loaded.briefing, analysis, language, isListed);
}

/** `left out: f3 (12)` and the like: what is said of an entry, as one text. */
export function problemEntryText(entry: ProblemEntry, language: Language): string {
  const { problems, strings } = language;
  switch (entry.kind) {
    case 'left-out':
      return `${strings.screens.leftOut} ${entry.part.name}`;
    case 'structure':
      return formatProblem(entry.problem, problems, strings.cli).join('\n');
    case 'beyond':
      return strings.cli.moreProblems(entry.count);
    case 'words':
      return doubtTexts(entry.found, language).join('\n');
  }
}

/** The head of a doubt, what it is about, what is wrong, and what to do. */
export function doubtTexts(
  { code, severity, place, claim, source, message, hint }: CheckEntry,
  { strings }: Language,
): readonly [string, string, string, string] {
  const where = place ? `${place.line}:${place.column} ` : '';
  const word = severity === 'error' ? strings.cli.errorWord : strings.cli.warningWord;
  const about = [claim, source].filter(id => id !== null).join(', ');
  return [`${where}${word} ${code}`, about, message, hint];
}

/** How many problems and warnings of structure there are, and how many to verify in the words. */
export function problemCounts(
  loaded: Loaded,
  entries: readonly ProblemEntry[],
  shown: Pick<Shown, 'loaded' | 'analysis'> | null,
): ProblemCounts {
  const isOpen = shown?.loaded === loaded;
  const isPending = isOpen && shown.analysis.verification.isPending === true;
  const listed = entries.filter(({ kind }) => kind === 'words').length;
  return {
    structure: loaded.problems.length + loaded.problemsBeyond,
    warnings: loaded.warnings.length,
    words: isPending ? 'pending' : isOpen ? listed : null,
  };
}

import type { Language } from '../../../lang/language.ts';
import type { Loaded } from '../../../load/loaded.ts';
import { formatProblem } from '../../../text/problem.ts';
import { type Line, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import {
  doubtTexts,
  type ProblemEntry,
  problemCounts,
  problemEntries,
} from '../../state/problem-entries.ts';
import type { Shown } from '../../state/state.ts';
import type { ListedProblems } from './held-problem.ts';

/** The list of what is wrong or doubtful, and the first row of each of its entries. */
export interface ProblemLines {
  readonly lines: readonly Line[];
  readonly starts: readonly number[];
}

/**
 * The list of problems of a file as it stands on the screen.
 *
 * @param shown what is open
 * @param chosen the selected entry; null: none
 * @param width cells of the screen
 */
export function problemsOf(
  loaded: Loaded,
  shown: Shown | null,
  chosen: number | null,
  language: Language,
  width: number,
): ProblemLines & ListedProblems {
  const entries = problemEntries(loaded, shown, language);
  const counts = problemCounts(loaded, entries, shown);
  const intro = language.strings.screens.problemsIntro(counts);
  const isWhole = counts.words !== 'pending';
  return { entries, isWhole, ...problemLines(entries, intro, chosen, language, width - 1) };
}

/**
 * The rows of the list of problems: what was left out, what is wrong with the structure, and what is
 * to verify in the words, each with its place in the file.
 *
 * @param intro how many there are, in a sentence
 * @param chosen the selected entry; null: none
 */
export function problemLines(
  entries: readonly ProblemEntry[],
  intro: string,
  chosen: number | null,
  language: Language,
  width: number,
): ProblemLines {
  const { screens } = language.strings;
  const lines: Line[] = wrapLine(
    [span(` ${screens.problems}`, 'strong'), span(`   ${intro}`)],
    width,
    1,
  );
  const starts: number[] = [];
  entries.forEach((entry, at) => {
    const before = entries[at - 1]?.kind;
    if (before !== entry.kind) {
      const title = titleOf(entry, language);
      if (title !== null) lines.push([], [span(` ${title}`, 'strong')]);
    }
    if (entry.kind !== 'left-out') lines.push([]);
    starts.push(lines.length);
    const [head = [], ...rest] = entryLines(entry, language, width - 1);
    const marker = at === chosen ? span('▸', 'focus') : span(' ');
    lines.push([marker, ...head], ...rest.map((row): Line => [span(' '), ...row]));
  });
  return { lines, starts };
}

function titleOf(entry: ProblemEntry, { strings, checks }: Language): string | null {
  if (entry.kind === 'left-out') return strings.screens.leftOut;
  return entry.kind === 'words' ? checks.inTheWords : null;
}

function entryLines(entry: ProblemEntry, language: Language, width: number): Line[] {
  const { strings, problems } = language;
  const { parts, kinds, cli, words } = strings;
  switch (entry.kind) {
    case 'left-out': {
      const { part, name, place } = entry.part;
      const kind =
        part in kinds ? kinds[part as keyof typeof kinds] : parts[part as keyof typeof parts];
      const where = place ? ` (${place.line}:${place.column})` : '';
      const how = part === 'party' || part === 'source' ? `, ${words.inPart}` : '';
      return wrapLine(
        [span(`  ${kind.toLowerCase()} ${name}${how}`), span(where, 'dim')],
        width,
        4,
      );
    }
    case 'structure':
      return formatProblem(entry.problem, problems, cli, width).flatMap((row, at) => {
        const severe = entry.problem.severity === 'error' ? 'serious' : 'notable';
        const tone = at === 0 ? severe : /^\s+\d*\s*\|/.test(row) ? 'dim' : 'plain';
        // What is cut off of the file's own line is not needed to see the place.
        return tone === 'dim' ? [[span(row, tone)]] : wrapLine([span(row, tone)], width, 2);
      });
    case 'beyond':
      return wrapLine([span(cli.moreProblems(entry.count))], width);
    case 'words': {
      const [head, about, message, hint] = doubtTexts(entry.found, language);
      const tone = entry.found.severity === 'error' ? 'serious' : 'notable';
      return [
        ...wrapLine([span(head, tone), span(` (${about})`, 'dim')], width, 2),
        ...wrapLine([span(`  ${message} `), span(hint, 'dim')], width, 2),
      ];
    }
  }
}

import type { Language } from '../../../lang/language.ts';
import type { Loaded } from '../../../load/loaded.ts';
import { formatProblem } from '../../../text/problem.ts';
import { safe } from '../../../text/safe.ts';
import type { Pen } from '../../pen.ts';
import { inWords, sentence, text } from '../../reading-aloud/in-words.ts';
import { lineByLine } from '../../reading-aloud/line-by-line.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import {
  doubtTexts,
  type ProblemEntry,
  problemCounts,
  problemEntries,
} from '../../state/problem-entries.ts';
import type { View } from '../../state/state.ts';

/** What is wrong or doubtful with the file, a problem at a time. */
export function problemsAloud(
  view: Extract<View, { screen: 'problems' }>,
  loaded: Loaded | null,
  pen: Pen | null,
  depth: number,
  language: Language,
): Reading {
  const { strings } = language;
  const { screens } = strings;
  const base = { place: `problems ${loaded?.file}`, depth, name: sentence([screens.problems]) };
  if (!loaded) return { ...base, opening: [], current: [], max: 0 };
  const shown = pen?.shown ?? null;
  const entries = problemEntries(loaded, shown, language);
  const counts = problemCounts(loaded, entries, shown);
  return lineByLine(
    { ...base, opening: [screens.problemsIntro(counts)] },
    entries.map(entry => problemAloud(entry, language)),
    view.entry ?? 0,
    language,
  );
}

function problemAloud(entry: ProblemEntry, language: Language): string {
  const { screens, cli, colon } = language.strings;
  switch (entry.kind) {
    case 'left-out': {
      const { name, place } = entry.part;
      return sentence([`${screens.leftOut}${colon} ${safe(name)}`, place ? `${place.line}` : '']);
    }
    case 'structure': {
      // Where the line is broken is told by line and column: carets under it say nothing aloud.
      const [where = '', told = ''] = formatProblem(entry.problem, language.problems, cli);
      return text([sentence([where.trim()]), told.trim()]);
    }
    case 'beyond':
      return cli.moreProblems(entry.count);
    case 'words': {
      const [head, about, message, hint] = doubtTexts(entry.found, language);
      return text([sentence([head, about]), inWords(message, language), hint]);
    }
  }
}

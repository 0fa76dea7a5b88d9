import type { Problem, ProblemCode } from '../model/problem.ts';
import { cells, cut, graphemes } from './cells.ts';
import { safe } from './safe.ts';

/** One sentence of what is wrong and one of what to do, in one language. */
type Sentence = (problem: Pick<Problem, 'details' | 'suggestion'>) => {
  readonly message: string;
  readonly hint: string;
};

/** The words for how serious a problem is. */
export interface SeverityWords {
  readonly errorWord: string;
  readonly warningWord: string;
}

/**
 * A problem as lines of text: where it is, what is wrong and what to do, and the line of the file
 * with the place marked under it.
 *
 * @param sentences of all problems, in the language of the reader
 * @param width cells of a line; the excerpt is cut so that the marked place stays in it
 * @returns lines in which whatever comes from the file is harmless
 */
export function formatProblem<Code extends string = ProblemCode>(
  problem: Omit<Problem, 'code'> & { readonly code: Code },
  sentences: Readonly<Record<Code, Sentence>>,
  words: SeverityWords,
  width = Number.POSITIVE_INFINITY,
): string[] {
  const { message, hint } = sentences[problem.code](problem);
  const word = problem.severity === 'error' ? words.errorWord : words.warningWord;
  const { place } = problem;
  const where = place === null ? ':' : `:${place.line}:${place.column}`;
  return [
    `${safe(problem.file)}${where} ${word} ${problem.code}`,
    `  ${safe(`${message} ${hint}`)}`,
    ...excerptLines(problem, width),
  ];
}

/** Narrower lines of a file show nothing of it; a terminal that is narrower breaks them itself. */
const excerpt_cells_min = 20;

/**
 * The line of the file and its carets; none where the line was not kept. The parts are made safe one by
 * one, which may change their width.
 *
 * @param width cells of a line: what is around the marked place is cut to it, and of the rest of the line
 *   a third of the room is kept where there is as much of it
 */
export function excerptLines(
  { excerpt, place }: Pick<Problem, 'excerpt' | 'place'>,
  width: number,
): string[] {
  if (excerpt === null || place === null) return [];
  const points = [...excerpt.text];
  const isCut = place.column - 1 > excerpt.start;
  const end = excerpt.start + excerpt.length;
  const number = String(place.line).padStart(4);
  const room = Math.max(width, excerpt_cells_min) - number.length - 4;
  const whole = (isCut ? '…' : '') + safe(points.slice(0, excerpt.start).join(''));
  const rest = safe(points.slice(end).join('')).trimEnd();
  // On either side there is room for a sign that something was cut off.
  const aside = (whole === '' ? 0 : 1) + (rest === '' ? 0 : 1);
  const marked = cut(safe(points.slice(excerpt.start, end).join('')), room - aside);
  const free = room - cells(marked);
  const rest_min = Math.min(cells(rest), Math.max(1, Math.floor(free / 3)));
  const before = cutStart(whole, free - rest_min);
  const after = cut(rest, free - cells(before));
  const carets = '^'.repeat(Math.max(1, cells(marked)));
  return [
    ` ${number} | ${before}${marked}${after}`.trimEnd(),
    ` ${' '.repeat(number.length)} | ${' '.repeat(cells(before))}${carets}`,
  ];
}

/** The end of a text that fits, with an ellipsis where its beginning was cut off. */
function cutStart(text: string, width: number): string {
  if (cells(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const part of graphemes(text).reverse()) {
    used += cells(part);
    if (used > width) break;
    kept = part + kept;
  }
  return `…${kept}`;
}

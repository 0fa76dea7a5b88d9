import type { Problem, ProblemCode } from '../model/problem.ts';
import { cells } from './cells.ts';
import { safe } from './safe.ts';

/** One sentence of what is wrong and one of what to do, in one language. */
type Sentence = (problem: Problem) => { readonly message: string; readonly hint: string };

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
 * @returns lines in which whatever comes from the file is harmless
 */
export function formatProblem(
  problem: Problem,
  sentences: Readonly<Record<ProblemCode, Sentence>>,
  words: SeverityWords,
): string[] {
  const { message, hint } = sentences[problem.code](problem);
  const word = problem.severity === 'error' ? words.errorWord : words.warningWord;
  const { place } = problem;
  const where = place === null ? ':' : `:${place.line}:${place.column}`;
  return [
    `${safe(problem.file)}${where} ${word} ${problem.code}`,
    `  ${safe(`${message} ${hint}`)}`,
    ...excerptLines(problem),
  ];
}

/** The excerpt and its carets; the parts are made safe one by one, which may change their width. */
function excerptLines({ excerpt, place }: Problem): string[] {
  if (excerpt === null || place === null) return [];
  const points = [...excerpt.text];
  const isCut = place.column - 1 > excerpt.start;
  const before = (isCut ? '…' : '') + safe(points.slice(0, excerpt.start).join(''));
  const end = excerpt.start + excerpt.length;
  const marked = safe(points.slice(excerpt.start, end).join(''));
  const after = safe(points.slice(end).join(''));
  const number = String(place.line).padStart(4);
  const carets = '^'.repeat(Math.max(1, cells(marked)));
  return [
    ` ${number} | ${before}${marked}${after}`.trimEnd(),
    ` ${' '.repeat(number.length)} | ${' '.repeat(cells(before))}${carets}`,
  ];
}

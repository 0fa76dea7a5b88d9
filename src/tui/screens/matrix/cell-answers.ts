import type { ToldAnswer, ToldStanding } from '../../../told/told-answer.ts';

/**
 * What one source answers to one claim, in as few cells as it can be told.
 *
 * @param answers at least one; several stand one behind the other
 * @returns the fullest form first
 */
export function cellForms(answers: readonly ToldAnswer[]): readonly string[] {
  const [first, ...others] = answers;
  if (others.length === 0) return first?.short ?? [];
  return [0, -1].map(at => answers.map(({ short }) => short.at(at) ?? '').join(' · '));
}

/** The first sign that somebody should look at the words of one of some answers. */
export function warningOf(answers: readonly ToldAnswer[]): ToldStanding['warning'] {
  for (const { standing } of answers) if (standing?.warning) return standing.warning;
  return null;
}

import { padEnd } from '../../text/cells.ts';
import type { Footing } from '../../text/words-standing.ts';
import type { ToldAnswer } from '../../told/told-answer.ts';
import { type Line, span, type Tone } from '../draw/span.ts';

/** What stands before the rows under a head. */
export const indent = '    ';
/** Cells for a source's mark (A, or AB past the twenty-sixth), a warning's sign and a space. */
export const markColumn = 4;

/** The tone of words that stand well or badly to their article. */
export const footingTone: Readonly<Record<Footing, Tone>> = {
  good: 'good',
  doubtful: 'notable',
  bad: 'serious',
  unknown: 'dim',
};

/** An answer's source, and beside it a sign where somebody should look at its words. */
export function markSpans({ mark, standing }: ToldAnswer): Line {
  const warning = standing?.warning;
  return [
    span(indent + padEnd(mark, markColumn - 2), 'source'),
    warning ? span(warning.sign, footingTone[warning.footing]) : span(' '),
    span(' '),
  ];
}

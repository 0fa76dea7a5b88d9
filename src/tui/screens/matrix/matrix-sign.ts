import type { Claim } from '../../../model/briefing.ts';
import { padEnd } from '../../../text/cells.ts';
import { answersFrom } from '../../../told/answers-from.ts';
import { type Line, type Span, span } from '../../draw/span.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import type { Pen } from '../../pen.ts';
import { warningOf } from './cell-answers.ts';
import { silenceSign } from './matrix-cell.ts';
import { signLead } from './matrix-columns.ts';

/** What stands for an answer where there is room for one cell only. */
export const answerSigns = { plain: '●', conditional: '?', denied: '○' } as const;
/** A question mark behind no answer is the conditional's. */
const otherThanConditional = '!';

/**
 * What one source answers to one claim as a sign: that somebody should look at its words counts most,
 * then how it is put, then that it is there.
 */
export function answerSign(pen: Pen, claim: Claim, source: string): Span {
  const told = pen.told(claim);
  const answers = answersFrom(told, source);
  if (answers.length === 0) return span(silenceSign, 'dim');
  const warning = warningOf(answers);
  if (warning) {
    const isTaken = warning.sign === answerSigns.conditional;
    return span(isTaken ? otherThanConditional : warning.sign, footingTone[warning.footing]);
  }
  for (const { mood } of answers) {
    if (mood.code !== 'indicative') return span(answerSigns[mood.code], 'notable');
  }
  return span(answerSigns.plain, told.review === 'proposed' ? 'dim' : 'plain');
}

/**
 * The sign in its column.
 *
 * @param width cells for the sign itself
 * @returns a line of exactly `columnCells(width, true)` cells
 */
export function signCell(
  pen: Pen,
  claim: Claim,
  source: string,
  width: number,
  isChosen: boolean,
): Line {
  const { text, tone } = answerSign(pen, claim, source);
  const lead = span(' '.repeat(signLead));
  if (!isChosen) return [lead, span(padEnd(text, width), tone)];
  return [lead, span(text, 'selected'), span(padEnd('', width - 1))];
}

import type { Claim } from '../../../model/briefing.ts';
import { cells, padEnd } from '../../../text/cells.ts';
import { answersFrom } from '../../../told/answers-from.ts';
import { fittingForm } from '../../../told/short-answer.ts';
import { type Line, span, type Tone } from '../../draw/span.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import type { Pen } from '../../pen.ts';
import { cellForms, warningOf } from './cell-answers.ts';
import { cellLead, columnCells } from './matrix-columns.ts';

/** What a cell without an answer has: the source says nothing about it. */
export const silenceSign = '–';
/** There is an answer, and no room for it: a part of a number would be another number. */
const noRoom = '…';

/**
 * What one source answers to one claim, after a sign where somebody should look at its words.
 *
 * @param width cells for the answer itself
 * @returns a line of exactly `columnCells(width)` cells
 */
export function matrixCell(
  pen: Pen,
  claim: Claim,
  source: string,
  width: number,
  isChosen: boolean,
): Line {
  const told = pen.told(claim);
  const answers = answersFrom(told, source);
  const size = columnCells(width);
  if (answers.length === 0) {
    return filled(silenceSign, isChosen ? 'selected' : 'dim', size, isChosen);
  }
  const text = fittingForm(cellForms(answers), width, cells) ?? noRoom;
  const warning = warningOf(answers);
  const isFact = answers.every(({ mood }) => mood.code === 'indicative');
  const tone: Tone = !isFact ? 'notable' : told.review === 'proposed' ? 'dim' : 'plain';
  if (isChosen) return filled(text, 'selected', size, true, warning?.sign);
  return [
    warning ? span(warning.sign, footingTone[warning.footing]) : span(' '),
    span(' '),
    span(padEnd(text, size - cellLead), tone),
  ];
}

function filled(text: string, tone: Tone, size: number, whole: boolean, sign = ' '): Line {
  const content = `${sign} ${text}`;
  // The last cell is the gap to the next column and never part of the block.
  const block = whole ? padEnd(content, size - 1) : content;
  return [span(block, tone), span(' '.repeat(Math.max(0, size - cells(block))))];
}

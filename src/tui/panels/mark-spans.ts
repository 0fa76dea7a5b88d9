import type { Report } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { markOf } from '../../text/names.ts';
import { type Footing, warningSign } from '../../text/words-standing.ts';
import { type Line, span, type Tone } from '../draw/span.ts';
import type { Pen } from '../pen.ts';

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

/** A report's source, and beside it a sign where somebody should look at its words. */
export function markSpans(pen: Pen, report: Report): Line {
  const mark = padEnd(markOf(pen.briefing, report.source), markColumn - 2);
  const check = pen.check(report.key);
  const warning = check ? warningSign(check) : null;
  return [
    span(indent + mark, 'source'),
    warning ? span(warning.sign, footingTone[warning.footing]) : span(' '),
    span(' '),
  ];
}

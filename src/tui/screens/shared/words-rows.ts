import type { WordDiff } from '../../../analysis/word-diff.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import { diffRuns } from '../../../text/diff-text.ts';
import { type Line, type Span, span, type Tone } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { alteredLine } from '../../panels/altered-line.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import type { Pen } from '../../pen.ts';

/**
 * How a report's words stand to its article, and what somebody should look at: the words that stand
 * there instead, or a sentence.
 *
 * @returns rows of at most `width` cells; none where nobody has looked yet
 */
export function wordsRows(pen: Pen, report: ReportKey, width: number): Line[] {
  const check = pen.check(report);
  if (!check) return [];
  const { sign, text, footing } = pen.standing(check);
  const rows: Line[] = [[span(`${sign} ${text}`, footingTone[footing])]];
  for (const { finding, sentence } of pen.wordsFindings(report)) {
    const altered = finding.words?.check;
    rows.push(
      altered?.nearest
        ? alteredLine(pen, altered, altered.nearest.diff)
        : [span('! ', 'notable'), span(sentence)],
    );
  }
  return rows.flatMap(row => wrapLine(row, width));
}

type Tones = Readonly<Record<ReturnType<typeof diffRuns>[number]['of'], Tone>>;

/** Of two sources' words neither is wrong. */
const wordingTones: Tones = { both: 'quote', first: 'notable', second: 'source', sign: 'dim' };

/** Two sources' wordings in one line, what only one of them has set off. */
export function wordingSpans(diff: WordDiff): Span[] {
  return diffRuns(diff).map(({ text, of }) => span(text, wordingTones[of]));
}

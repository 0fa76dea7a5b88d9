import type { WordDiff } from '../../../analysis/word-diff.ts';
import { diffRuns } from '../../../text/diff-text.ts';
import type { ToldAnswer } from '../../../told/told-answer.ts';
import { type Line, type Span, span, type Tone } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { alteredLine } from '../../panels/altered-line.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import type { Pen } from '../../pen.ts';

/**
 * How an answer's words stand to its article, and what somebody should look at: the words that stand
 * there instead, or a sentence.
 *
 * @returns rows of at most `width` cells; none where they were not looked up
 */
export function wordsRows(pen: Pen, answer: ToldAnswer, width: number): Line[] {
  const { standing, doubts } = answer;
  if (!standing) return [];
  const { sign, text, footing } = standing;
  const rows: Line[] = [[span(`${sign} ${text}`, footingTone[footing])]];
  for (const { text: sentence, check } of doubts) {
    rows.push(
      check?.nearest
        ? alteredLine(pen, check, check.nearest.diff)
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

import type { WordsCheck } from '../../analysis/verification/status.ts';
import type { WordDiff } from '../../analysis/word-diff.ts';
import { diffRuns } from '../../text/diff-text.ts';
import { type Line, span, type Tone } from '../draw/span.ts';
import type { Pen } from '../pen.ts';

/** The file's words are wrong where the article has others. */
const tones: Readonly<Record<ReturnType<typeof diffRuns>[number]['of'], Tone>> = {
  both: 'quote',
  first: 'serious',
  second: 'good',
  sign: 'dim',
};

/** The file's words and the article's, with what makes the difference serious. */
export function alteredLine(pen: Pen, { field }: WordsCheck, diff: WordDiff): Line {
  const { checks, strings } = pen.language;
  const weights = diff.weights.map(weight => checks.weights[weight]).join(', ');
  const reason = diff.isTooUnlike ? checks.tooUnlike : weights;
  const note = reason === '' ? '' : ` (${reason})`;
  return [
    span(`${checks.fieldNames[field]} → ${checks.nearest}`),
    span(note, 'serious'),
    span(`${strings.colon} `),
    ...diffRuns(diff).map(({ text, of }) => span(text, tones[of])),
  ];
}

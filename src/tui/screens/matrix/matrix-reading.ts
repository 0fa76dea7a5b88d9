import type { Claim, Source } from '../../../model/briefing.ts';
import { answersFrom } from '../../../told/answers-from.ts';
import type { ToldAnswer } from '../../../told/told-answer.ts';
import type { ToldClaim } from '../../../told/told-claim.ts';
import { cutLine, type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { verdictTone } from '../../panels/claim-head.ts';
import { footingTone } from '../../panels/mark-spans.ts';
import { chainSpan, limitRows, moodSpans, spokenWords } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';

/**
 * The reading under the matrix: what the cursor's cell says in full, in the article's words, and
 * how the claim's answers stand to each other.
 *
 * @returns exactly `rows` lines of at most `width` cells
 */
export function matrixReading(
  pen: Pen,
  claim: Claim,
  source: Source,
  width: number,
  rows: number,
): Line[] {
  if (rows < 1) return [];
  const inner = width - 2;
  const told = pen.told(claim);
  const { verdict, sentence } = told;
  const sign = span(`${verdict.sign}  `, verdictTone(verdict.code));
  const facts = told.facts.map(({ text }) => ` · ${text}`).join('');
  const name: Line = [span(told.name), span(facts, 'dim')];
  const result: Line = [sign, span(sentence, 'strong')];
  const heads = rows >= 4 ? [name, result] : [result];
  const room = rows - heads.length;
  const cell = limitRows(wrapLine(cellLine(pen, told, source), inner, 3), room, inner);
  const found = [...heads, ...cell];
  return Array.from({ length: rows }, (_, at) => cutLine([span(' '), ...(found[at] ?? [])], width));
}

/** A source's answers with their words, how it puts them, how they stand, and the chains. */
function cellLine(pen: Pen, told: ToldClaim, { id, mark }: Source): Line {
  const answers = answersFrom(told, id);
  const head = span(`${mark}  `, 'source');
  if (answers.length === 0) {
    return [head, span(`– ${pen.language.strings.words.silent}`, 'dim')];
  }
  return [
    head,
    ...answers.flatMap((answer, at) => [
      ...(at === 0 ? [] : [span('  ·  ', 'dim')]),
      ...answerSpans(pen, answer),
    ]),
  ];
}

function answerSpans(pen: Pen, told: ToldAnswer): Span[] {
  const { answer, mood, words, standing, chain, form } = told;
  const parts: Span[] = [];
  if (standing && (standing.footing === 'bad' || standing.footing === 'doubtful')) {
    parts.push(span(`  ${standing.sign} ${standing.text}`, footingTone[standing.footing]));
  }
  if (chain.given !== null || form === null) parts.push(span('  '), chainSpan(pen, told));
  if (answer === null) return [...moodSpans(told), ...spokenWords(told), ...parts];
  const how = mood.code === 'indicative' ? '' : ` ${mood.text}`;
  return [
    span(answer.text, 'strong'),
    span(how, 'notable'),
    span(`  ${words.quoted}`, 'quote'),
    ...parts,
  ];
}

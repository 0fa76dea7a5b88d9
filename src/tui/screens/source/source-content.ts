import { answerAt } from '../../../told/answers-from.ts';
import { phrasesOf } from '../../../told/phrases-of.ts';
import type { ToldAnswer } from '../../../told/told-answer.ts';
import type { ToldClaim } from '../../../told/told-claim.ts';
import { type Line, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { headLine, type Selection, verdictTone } from '../../panels/claim-head.ts';
import type { ListContent } from '../../panels/content.ts';
import { chainSpan } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import type { ClaimAnswer } from '../../state/answers-of-source.ts';
import { wordsRows } from '../shared/words-rows.ts';

const indent = 4;

/** The recorded passages of one source, each under the claim it serves. */
export function sourceContent(
  pen: Pen,
  answers: readonly ClaimAnswer[],
  width: number,
): ListContent {
  return {
    items: answers.map(({ report }) => report.key),
    foot: [],
    rowsOf: (index, selection) => {
      const answer = answers[index];
      return answer ? passageRows(pen, answer, width, selection) : [[span('')]];
    },
  };
}

function passageRows(
  pen: Pen,
  { claim, report }: ClaimAnswer,
  width: number,
  selection: Selection,
): Line[] {
  const told = pen.told(claim);
  const { name, verdict, kind } = told;
  const answer = answerAt(told, report.key);
  if (!answer) return [[span('')]];
  const right = [span(`${verdict.sign} ${verdict.text}`, verdictTone(verdict.code))];
  const inner = width - indent;
  const body = [...wordRows(answer), ...wordsRows(pen, answer, inner), factsRow(pen, kind, answer)];
  return [
    headLine(name, right, width, selection),
    ...body
      .flatMap(row => wrapLine(row, inner))
      .map((row): Line => [span(' '.repeat(indent)), ...row]),
  ];
}

/** The value, how it is put, what is stated about it, and the way it came. */
function factsRow(pen: Pen, kind: ToldClaim['kind'], told: ToldAnswer): Line {
  const { answer, interval, form, mood, chain } = told;
  const { words } = pen.language.strings;
  const isPlain = form !== null && mood.code === 'indicative';
  const facts = [
    answer?.text ?? '',
    interval?.isMore ? `${words.interval.toLowerCase()} ${interval.text}` : '',
    form?.text ?? '',
    isPlain ? '' : mood.text,
    ...phrasesOf(told, ['cue', 'translatedFrom', 'asOf', 'resolvedFrom', 'revises']),
    kind === 'statement' ? (chain.given ?? '') : chainSpan(pen, told).text,
    ...phrasesOf(told, ['interested', 'circular']),
  ];
  return [span(facts.filter(fact => fact !== '').join(' · '), 'dim')];
}

/** Every recorded word: the quoted runs, and the passage around them. */
function wordRows({ words }: ToldAnswer): Line[] {
  const rows: Line[] = [[span(words.quoted, 'quote')]];
  if (words.around !== null) rows.push([span(words.around, 'dim')]);
  return rows;
}

import type { Claim } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { answerLines, answersInOrder, diffLine, silentMarks } from '../answer-lines.ts';
import type { TextPen } from '../text-pen.ts';
import type { ToldAnswer } from '../told-answer.ts';
import type { Page } from './page.ts';

const lead = '  ';

/** A section of claims: each with its verdict, every source's answer, words and chain. */
export function writeClaims(page: Page, pen: TextPen, heading: string, claims: readonly Claim[]) {
  if (claims.length === 0) return;
  page.heading(heading);
  claims.forEach((claim, at) => {
    if (at > 0) page.blank();
    writeClaim(page, pen, claim);
  });
}

function writeClaim(page: Page, pen: TextPen, claim: Claim) {
  const told = pen.told(claim);
  const { verdict, facts, origins } = told;
  const isAlone = verdict.code === 'single';
  page.pair(told.name, `${verdict.sign} ${verdict.text}`);
  if (facts.length > 0) page.text(`(${facts.map(({ text }) => text).join(' · ')})`, lead);
  if (!isAlone) {
    page.text(told.sentence, lead);
    const diff = diffLine(pen, told);
    if (diff !== null) page.text(diff, lead);
    page.text(origins.text, lead);
  }
  for (const answer of answersInOrder(pen.briefing, told)) writeAnswer(page, answer);
  const silent = isAlone ? '' : silentMarks(pen, told);
  if (silent !== '') page.text(pen.language.strings.summary.silent(silent), lead);
}

function writeAnswer(page: Page, answer: ToldAnswer) {
  const { amount, manner, words, lineage, standing } = answerLines(answer);
  const mark = padEnd(answer.mark, 3);
  const indent = lead + ' '.repeat(mark.length);
  const [first = '', ...rest] =
    amount === null ? [...words, manner.join(' · ')] : [[amount, ...manner].join(' · '), ...words];
  page.text(first, lead + mark);
  for (const line of [...rest, lineage, ...standing]) page.text(line, indent);
}

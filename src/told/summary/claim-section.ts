import type { Claim } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { sourcePlace } from '../../text/names.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { TextPen } from '../text-pen.ts';
import type { ToldAnswer } from '../told-answer.ts';
import type { ToldClaim } from '../told-claim.ts';
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
  const { verdict, facts, diff, origins } = told;
  const isAlone = verdict.code === 'single';
  page.pair(told.name, `${verdict.sign} ${verdict.text}`);
  if (facts.length > 0) page.text(`(${facts.map(({ text }) => text).join(' · ')})`, lead);
  if (!isAlone) {
    page.text(told.sentence, lead);
    if (diff) {
      const names = `${diff.marks.join(' → ')}${diff.note}${pen.language.strings.colon}`;
      page.text(`${names} ${diff.text}`, lead);
    }
    page.text(origins.text, lead);
  }
  for (const answer of inOrder(pen.briefing, told)) writeAnswer(page, answer);
  const silent = isAlone ? '' : silentMarks(pen, told);
  if (silent !== '') page.text(pen.language.strings.summary.silent(silent), lead);
}

/** More sources than these are not listed for each claim on which they say nothing. */
const silentMost = 100;

/** The sources that say nothing, as far as anybody would read their letters; empty for none. */
function silentMarks({ language }: TextPen, { silent }: ToldClaim): string {
  const marks = silent.slice(0, silentMost).map(({ mark }) => mark);
  const more = silent.length - marks.length;
  return [...marks, ...(more > 0 ? [language.verdicts.others(more)] : [])].join(', ');
}

/** A claim's answers in the order of the sources. */
function inOrder(briefing: TextPen['briefing'], { answers }: ToldClaim): readonly ToldAnswer[] {
  const place = ({ source }: ToldAnswer) => sourcePlace(briefing, source);
  return answers.toSorted((a, b) => place(a) - place(b));
}

function writeAnswer(page: Page, answer: ToldAnswer) {
  const mark = padEnd(answer.mark, 3);
  const indent = lead + ' '.repeat(mark.length);
  const [first, ...rest] = answerLines(answer);
  page.text(first ?? '', lead + mark);
  for (const line of rest) page.text(line, indent);
  page.text(lineageText(answer), indent);
  writeWords(page, answer, indent);
}

/** Whether the words are the article's. Where no text is at hand, its source says so. */
function writeWords(page: Page, { standing, doubts }: ToldAnswer, indent: string) {
  if (standing && standing.code !== 'no_text') {
    page.text(`${standing.sign} ${standing.text}`, indent);
  }
  for (const { text } of doubts) page.text(text, indent);
}

/** What the source says, in its own words, and how it puts it. */
function answerLines(answer: ToldAnswer): readonly string[] {
  const { answer: value, interval, words } = answer;
  const manner = [
    ...phrasesOf(answer, ['form', 'cue', 'translatedFrom', 'mood', 'resolvedFrom', 'asOf']),
    ...phrasesOf(answer, ['revises']),
  ];
  if (value === null) {
    return [words.text, ...(words.around ? [words.around] : []), manner.join(' · ')];
  }
  const amount = interval?.isMore ? `${value.text} [${interval.text}]` : value.text;
  return [[amount, ...manner].join(' · '), words.quoted];
}

/** Where the words come from, read from the source outwards. */
function lineageText(answer: ToldAnswer): string {
  const { text } = answer.chain;
  const notes = phrasesOf(answer, ['interested', 'circular']);
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}

import type { Language } from '../../lang/language.ts';
import type { LeftOut, Loaded } from '../../load/loaded.ts';
import type { Claim } from '../../model/briefing.ts';
import { answerLines, answersInOrder, diffLine, silentMarks } from '../answer-lines.ts';
import { pagePen, pageSections, policyLine } from '../page-pen.ts';
import { tellAssessments } from '../tell-assessments.ts';
import { type ToldLook, tellFindings } from '../tell-findings.ts';
import { tellHead, tellLeftOut } from '../tell-head.ts';
import { tellSource } from '../tell-sources.ts';
import type { TextPen } from '../text-pen.ts';
import type { ToldAnswer } from '../told-answer.ts';
import { type MarkdownPage, newMarkdownPage, type Piece } from './markdown-page.ts';

/**
 * A briefing as Markdown, for an issue or a page of the web: the same facts as the summary.
 *
 * @param loaded a file that holds a usable briefing; of another, an empty text is given back
 * @returns CommonMark; lines are as long as their paragraphs
 */
export function markdownText(
  loaded: Loaded,
  language: Language,
  { ascii }: { readonly ascii: boolean },
): string {
  const pen = pagePen(loaded, language);
  if (!pen) return '';
  const page = newMarkdownPage(ascii);
  writeMarkdownHead(page, pen, loaded.leftOut);
  writeFindings(page, pen, loaded.leftOut.length > 0);
  for (const { title, claims } of pageSections(pen)) writeClaims(page, pen, title, claims);
  writeAssessments(page, pen);
  writeSources(page, pen);
  const policy = policyLine(pen);
  if (policy !== null) page.paragraph({ emphasis: policy });
  return page.toString();
}

/** What stands above the claims; what could not be read is said before anything is shown. */
export function writeMarkdownHead(page: MarkdownPage, pen: TextPen, leftOut: readonly LeftOut[]) {
  const { title, event, counts, summary, sources } = tellHead(pen);
  page.heading(1, title);
  if (event.length > 0) page.paragraph({ emphasis: event.join(' · ') });
  page.paragraph(counts.join(' · '));
  if (summary) page.paragraph(summary);
  for (const { mark, name } of sources) page.item(0, [{ strong: mark }, ' ', name]);
  const told = tellLeftOut(pen, leftOut);
  if (!told) return;
  page.paragraph({ strong: told.intro });
  for (const part of told.parts) page.item(0, [part]);
}

function writeFindings(page: MarkdownPage, pen: TextPen, isIncomplete: boolean) {
  const { summary, colon } = pen.language.strings;
  const { accepted, proposed } = tellFindings(pen);
  page.heading(2, summary.lookAt);
  if (accepted.length === 0) {
    page.paragraph(isIncomplete ? summary.nothingInTheRest : summary.nothingToLookAt);
  }
  for (const found of accepted) page.item(0, findingPieces(found, colon));
  if (proposed.length > 0) page.paragraph(`${summary.proposed}${colon}`);
  for (const found of proposed) page.item(0, findingPieces(found, colon));
}

function findingPieces({ sign, claim, text }: ToldLook, colon: string): readonly Piece[] {
  const about: readonly Piece[] = claim === null ? [] : [{ strong: claim }, `${colon} `];
  return [`${sign} `, ...about, text];
}

function writeClaims(page: MarkdownPage, pen: TextPen, title: string, claims: readonly Claim[]) {
  if (claims.length === 0) return;
  page.heading(2, title);
  for (const claim of claims) writeClaim(page, pen, claim);
}

function writeClaim(page: MarkdownPage, pen: TextPen, claim: Claim) {
  const told = pen.told(claim);
  const { verdict, facts, origins, name, sentence } = told;
  const isAlone = verdict.code === 'single';
  page.heading(3, name);
  const standing: Piece[] = [{ strong: `${verdict.sign} ${verdict.text}` }];
  if (facts.length > 0) standing.push(` (${facts.map(({ text }) => text).join(' · ')})`);
  page.paragraph(...standing);
  if (!isAlone) {
    page.paragraph(sentence, ' ', { emphasis: origins.text });
    const diff = diffLine(pen, told);
    if (diff !== null) page.paragraph(diff);
  }
  for (const answer of answersInOrder(pen.briefing, told)) writeAnswer(page, answer);
  const silent = isAlone ? '' : silentMarks(pen, told);
  if (silent !== '') page.paragraph(pen.language.strings.summary.silent(silent));
}

function writeAnswer(page: MarkdownPage, answer: ToldAnswer) {
  const { amount, manner, words, lineage, standing } = answerLines(answer);
  const head: Piece[] = [{ strong: answer.mark }, ' '];
  const how = manner.length > 0 ? [[manner.join(' · ')]] : [];
  const lines: readonly (readonly Piece[])[] =
    amount === null
      ? [[...head, words[0] ?? ''], ...words.slice(1).map(text => [text]), ...how]
      : [
          [...head, { strong: amount }, ...(manner.length > 0 ? [` · ${manner.join(' · ')}`] : [])],
          ...words.map(text => [text]),
        ];
  page.item(0, ...lines, [lineage], ...standing.map(text => [text]));
}

function writeAssessments(page: MarkdownPage, pen: TextPen) {
  const { summary, colon } = pen.language.strings;
  const all = tellAssessments(pen);
  if (all.length === 0) return;
  page.heading(2, summary.assessments);
  for (const { claim, facts, reason } of all) {
    page.item(0, [{ strong: claim }, `${colon} `, facts.join(' · ')], [reason]);
  }
}

function writeSources(page: MarkdownPage, pen: TextPen) {
  const { summary, colon } = pen.language.strings;
  page.heading(2, summary.sources);
  for (const source of pen.briefing.sources) {
    const { mark, name, facts, url, text, credits, standing, bases } = tellSource(pen, source);
    const more = [text, credits, standing && `${standing.sign} ${standing.text}`];
    page.item(
      0,
      [{ strong: mark }, ' ', name],
      [facts.join(' · ')],
      ...(url === null ? [] : [[{ link: url }]]),
      ...more.filter(line => line !== null).map(line => [line]),
      ...(bases.length > 0 ? [[`${summary.restsOn}${colon}`]] : []),
    );
    for (const { chain, counts } of bases) page.item(1, [chain, ' ', { emphasis: counts }]);
  }
}

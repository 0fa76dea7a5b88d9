import { fullLineage } from '../../analysis/lineage.ts';
import type { Claim, Report } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { diffText, weightNote } from '../../text/diff-text.ts';
import { chainText, claimName, markOf, reportOf, sourcePlace } from '../../text/names.ts';
import { revisedAnswer } from '../revised-answer.ts';
import type { TextPen } from '../text-pen.ts';
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
  const { verdicts } = pen.language;
  const { type } = pen.verdictOf(claim);
  page.pair(
    claimName(pen.briefing, claim),
    `${verdicts.marks[type].sign} ${verdicts.labels[type]}`,
  );
  const facts = pen.told(claim).facts.map(({ text }) => text);
  if (facts.length > 0) page.text(`(${facts.join(' · ')})`, lead);
  if (type !== 'single') {
    page.text(pen.sentence(claim), lead);
    const { pair } = pen.verdictOf(claim);
    const diff = pair && pen.diff(claim, pair);
    if (pair && diff) {
      const names = `${markOf(pen.briefing, pair.a)} → ${markOf(pen.briefing, pair.b)}`;
      const { checks, strings } = pen.language;
      const note = weightNote(diff, checks);
      // Each of them stands whole below.
      const told = diff.isTooUnlike ? `${checks.tooUnlike}.` : diffText(diff);
      page.text(`${names}${note}${strings.colon} ${told}`, lead);
    }
    page.text(pen.origins(claim), lead);
  }
  for (const report of inOrder(pen.briefing, claim)) writeReport(page, pen, claim, report);
  const silent = type === 'single' ? '' : silentMarks(pen, claim);
  if (silent !== '') page.text(pen.language.strings.summary.silent(silent), lead);
}

/** More sources than these are not listed for each claim on which they say nothing. */
const silentMost = 100;

/** The sources that say nothing, as far as anybody would read their letters; empty for none. */
function silentMarks({ briefing, language }: TextPen, claim: Claim): string {
  const marks: string[] = [];
  const count = briefing.sources.length - claim.reports.length;
  for (const { id, mark } of briefing.sources) {
    if (marks.length === Math.min(count, silentMost)) break;
    if (!reportOf(claim, id)) marks.push(mark);
  }
  const more = count - marks.length;
  return [...marks, ...(more > 0 ? [language.verdicts.others(more)] : [])].join(', ');
}

/** A claim's reports in the order of the sources. */
function inOrder(briefing: TextPen['briefing'], claim: Claim): readonly Report[] {
  const place = ({ source }: Report) => sourcePlace(briefing, source);
  return [...(claim.reports as readonly Report[])].sort((a, b) => place(a) - place(b));
}

function writeReport(page: Page, pen: TextPen, claim: Claim, report: Report) {
  const mark = padEnd(markOf(pen.briefing, report.source), 3);
  const indent = lead + ' '.repeat(mark.length);
  const [first, ...rest] = answerLines(pen, claim, report);
  page.text(first ?? '', lead + mark);
  for (const line of rest) page.text(line, indent);
  page.text(lineageText(pen, claim, report), indent);
  writeWords(page, pen, claim, report, indent);
}

/** Whether the words are the article's. Where no text is at hand, its source says so. */
function writeWords(page: Page, pen: TextPen, claim: Claim, report: Report, indent: string) {
  const check = pen.check(claim, report.source);
  if (!check) return;
  if (check.status !== 'no_text') {
    const { sign, text } = pen.standing(check);
    page.text(`${sign} ${text}`, indent);
  }
  for (const { sentence } of pen.wordsFindings(claim, report.source)) page.text(sentence, indent);
}

/** What the source says, in its own words, and how it puts it. */
function answerLines(pen: TextPen, claim: Claim, report: Report): string[] {
  const manner = mannerText(pen, claim, report);
  if (!('form' in report)) {
    const answer = valueText(pen, claim, report);
    return [[answer, ...manner].join(' · '), pen.quoted(report.passage)];
  }
  const words = report.quote
    ? report.quote.map(run => pen.quoted(run)).join(' … ')
    : (report.passage ?? '');
  const around = report.quote && report.passage ? [pen.quoted(report.passage)] : [];
  return [words, ...around, manner.join(' · ')];
}

function valueText(pen: TextPen, claim: Claim, report: Report): string {
  const value = pen.answer(report);
  const interval = pen.interval(claim, report.source);
  return interval === null || interval === value ? value : `${value} [${interval}]`;
}

/** Mood, form, reporting verb and dates: what the source lets see of how sure it is. */
function mannerText(pen: TextPen, claim: Claim, report: Report): string[] {
  const { strings } = pen.language;
  const { words } = strings;
  const parts: (string | null)[] = [];
  if ('form' in report) {
    parts.push(strings.form[report.form], report.cue ? pen.quoted(report.cue) : null);
    parts.push(report.translated_from ? words.translatedFrom(report.translated_from) : null);
  }
  parts.push(report.mood === 'indicative' ? null : strings.mood[report.mood]);
  parts.push(pen.resolvedFrom(report) || null);
  parts.push(report.as_of ? words.asOf(pen.date(report.as_of)) : null);
  parts.push(revisedAnswer(pen, claim, report));
  return parts.filter(part => part !== null);
}

/** Where the words come from, read from the source outwards. */
function lineageText(pen: TextPen, claim: Claim, report: Report): string {
  const { words } = pen.language.strings;
  const path = pen.analysis.origins
    .get(claim.id)
    ?.paths.find(found => found.source === report.source);
  if (!path || path.chain.length === 0) return `← ${words.lineageNotRecorded}`;
  const { chain, jointly } = fullLineage(claim, report);
  const notes = [
    path.interested ? words[path.interested] : null,
    path.circular ? words.circular : null,
  ].filter(note => note !== null);
  const text = chainText(pen.briefing, chain, jointly);
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text;
}

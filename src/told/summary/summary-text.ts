import type { Language } from '../../lang/language.ts';
import type { LeftOut, Loaded } from '../../load/loaded.ts';
import { padEnd } from '../../text/cells.ts';
import { pagePen, pageSections, policyLine } from '../page-pen.ts';
import { tellAssessments } from '../tell-assessments.ts';
import { type ToldLook, tellFindings } from '../tell-findings.ts';
import { tellHead, tellLeftOut } from '../tell-head.ts';
import type { TextPen } from '../text-pen.ts';
import { writeClaims } from './claim-section.ts';
import { newPage, type Page } from './page.ts';
import { writeSources } from './source-section.ts';

export interface SummaryOptions {
  /** Cells of a line. */
  readonly width: number;
  readonly ascii: boolean;
}

/**
 * A briefing as a page for a person: the same facts as the dashboard, in one plain text.
 *
 * @param loaded a file that holds a usable briefing; of another, an empty text is given back
 * @returns lines of at most `width` cells, without escape codes, the same for the same file
 */
export function summaryText(loaded: Loaded, language: Language, options: SummaryOptions): string {
  const pen = pagePen(loaded, language);
  if (!pen) return '';
  const page = newPage(options.width, options.ascii);
  writeHead(page, pen);
  writeLeftOut(page, pen, loaded.leftOut);
  writeFindings(page, pen, loaded.leftOut.length > 0);
  for (const { title, claims } of pageSections(pen)) writeClaims(page, pen, title, claims);
  writeAssessments(page, pen);
  writeSources(page, pen);
  const policy = policyLine(pen);
  if (policy !== null) {
    page.blank();
    page.text(policy);
  }
  return page.toString();
}

export function writeHead(page: Page, pen: TextPen) {
  const { title, event, counts, summary, sources } = tellHead(pen);
  page.text(title);
  if (event.length > 0) page.text(event.join(' · '));
  page.text(counts.join(' · '));
  if (summary) {
    page.blank();
    page.text(summary);
  }
  page.blank();
  for (const { mark, name } of sources) page.text(name, padEnd(mark, 3));
}

/** What could not be read is said before anything is shown, so that nobody takes the rest for all. */
export function writeLeftOut(page: Page, pen: TextPen, leftOut: readonly LeftOut[]) {
  const told = tellLeftOut(pen, leftOut);
  if (!told) return;
  page.blank();
  page.text(told.intro);
  for (const part of told.parts) page.text(part, '  - ');
}

/** What to look at: every serious or notable finding under its claim's name. */
function writeFindings(page: Page, pen: TextPen, isIncomplete: boolean) {
  const { summary, colon } = pen.language.strings;
  const { accepted, proposed } = tellFindings(pen);
  page.heading(summary.lookAt);
  if (accepted.length === 0) {
    page.text(isIncomplete ? summary.nothingInTheRest : summary.nothingToLookAt);
  }
  const write = (found: ToldLook, indent: string) => {
    const name = found.claim === null ? '' : `${found.claim}${colon} `;
    page.text(name + found.text, `${indent}${found.sign} `);
  };
  for (const found of accepted) write(found, '');
  if (proposed.length > 0) page.text(`${summary.proposed}${colon}`);
  for (const found of proposed) write(found, '  ');
}

function writeAssessments(page: Page, pen: TextPen) {
  const { summary, colon } = pen.language.strings;
  const all = tellAssessments(pen);
  if (all.length === 0) return;
  page.heading(summary.assessments);
  for (const { claim, facts, reason } of all) {
    page.text(`${claim}${colon} ${facts.join(' · ')}`);
    page.text(reason, '  ');
  }
}

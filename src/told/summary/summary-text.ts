import { analyse } from '../../analysis/analyse.ts';
import type { Finding } from '../../analysis/findings.ts';
import type { Language } from '../../lang/language.ts';
import type { LeftOut, Loaded } from '../../load/loaded.ts';
import { type Briefing, claimsOf } from '../../model/briefing.ts';
import { padEnd } from '../../text/cells.ts';
import { claimName, sourceName } from '../../text/names.ts';
import { shownBriefing } from '../../text/shown-briefing.ts';
import { findingSentence } from '../finding-sentence.ts';
import { makeTextPen, type TextPen } from '../text-pen.ts';
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
  if (!loaded.briefing) return '';
  const briefing = shownBriefing(loaded.briefing);
  const pen = makeTextPen(briefing, analyse(loaded.briefing, loaded.articles), language);
  const page = newPage(options.width, options.ascii);
  writeHead(page, pen);
  writeLeftOut(page, pen, loaded.leftOut);
  writeFindings(page, pen, loaded.leftOut.length > 0);
  const { panels, summary } = language.strings;
  writeClaims(page, pen, summary.figures, claimsOf(briefing, 'figure'));
  writeClaims(page, pen, panels.statements, claimsOf(briefing, 'statement'));
  writeClaims(page, pen, panels.casualties, claimsOf(briefing, 'casualty'));
  writeClaims(page, pen, summary.events, claimsOf(briefing, 'event'));
  writeAssessments(page, pen);
  writeSources(page, pen);
  if (hasIntervals(briefing)) {
    page.blank();
    page.text(
      `${summary.intervalsBy}${language.strings.colon} ${language.strings.policy(briefing.policy)}`,
    );
  }
  return page.toString();
}

function writeHead(page: Page, pen: TextPen) {
  const { briefing, analysis } = pen;
  const { strings, checks } = pen.language;
  const { header } = strings;
  const { event } = briefing;
  page.text(briefing.title);
  const what = [event?.name, event?.place, event?.date ? pen.date(event.date) : null];
  const where = what.filter(part => typeof part === 'string');
  if (where.length > 0) page.text(where.join(' · '));
  const { counts } = analysis;
  const found = [
    header.sources(briefing.sources.length),
    header.disagreements(counts.disagreeing),
    ...(counts.differing > 0 ? [header.differences(counts.differing)] : []),
    ...(counts.toVerify > 0 || counts.verified > 0 ? [checks.toVerify(counts.toVerify)] : []),
    ...(counts.unchecked > 0 ? [checks.notChecked(counts.unchecked)] : []),
    ...(counts.proposed > 0 ? [header.proposed(counts.proposed)] : []),
  ];
  page.text(found.join(' · '));
  if (briefing.summary) {
    page.blank();
    page.text(briefing.summary);
  }
  page.blank();
  for (const source of briefing.sources) page.text(sourceName(source), padEnd(source.mark, 3));
}

/** What could not be read is said before anything is shown, so that nobody takes the rest for all. */
function writeLeftOut(page: Page, pen: TextPen, leftOut: readonly LeftOut[]) {
  if (leftOut.length === 0) return;
  const { summary, parts, kinds } = pen.language.strings;
  page.blank();
  page.text(summary.leftOut(leftOut.length));
  const names: Readonly<Record<LeftOut['part'], string>> = { ...parts, ...kinds };
  for (const { part, name, place } of leftOut) {
    const where = place ? ` (${place.line}:${place.column})` : '';
    const how =
      part === 'party' || part === 'source' ? `, ${pen.language.strings.words.inPart}` : '';
    page.text(`${names[part].toLowerCase()} ${name}${how}${where}`, '  - ');
  }
}

/** What to look at: every serious or notable finding under its claim's name. */
function writeFindings(page: Page, pen: TextPen, isIncomplete: boolean) {
  const { summary, colon } = pen.language.strings;
  const findings = pen.analysis.findings.filter(finding => finding.severity !== 'note');
  const accepted = findings.filter(finding => !finding.proposed);
  page.heading(summary.lookAt);
  if (accepted.length === 0) {
    page.text(isIncomplete ? summary.nothingInTheRest : summary.nothingToLookAt);
  }
  for (const finding of accepted) writeFinding(page, pen, finding);
  const proposed = findings.filter(finding => finding.proposed);
  if (proposed.length > 0) page.text(`${summary.proposed}${colon}`);
  for (const finding of proposed) writeFinding(page, pen, finding, '  ');
}

function writeFinding(page: Page, pen: TextPen, finding: Finding, indent = '') {
  const { briefing, analysis, language } = pen;
  const claim = finding.claim === null ? undefined : pen.claim(finding.claim);
  if (finding.claim !== null && !claim) return;
  const sign = finding.pair ? language.verdicts.marks[finding.pair.type].sign : '•';
  const sentence = findingSentence(finding, analysis, briefing, language);
  const name = claim ? `${claimName(briefing, claim)}${language.strings.colon} ` : '';
  const text = name + sentence;
  page.text(text, `${indent}${sign} `);
}

function writeAssessments(page: Page, pen: TextPen) {
  const { briefing } = pen;
  if (briefing.assessments.length === 0) return;
  const { summary, colon, confidence } = pen.language.strings;
  page.heading(summary.assessments);
  for (const {
    claim: id,
    by,
    date,
    low,
    best,
    high,
    confidence: sure,
    reason,
  } of briefing.assessments) {
    const claim = pen.claim(id);
    const value = pen.quantity({ kind: 'estimate', low, best, high });
    const head = [value, sure ? confidence[sure] : null, by, pen.date(date)];
    page.text(
      `${claim ? claimName(briefing, claim) : id}${colon} ${head.filter(Boolean).join(' · ')}`,
    );
    page.text(reason, '  ');
  }
}

function hasIntervals(briefing: Briefing): boolean {
  return briefing.claims.some(claim => claim.kind === 'figure' || claim.kind === 'casualty');
}

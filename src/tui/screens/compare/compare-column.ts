import { fullLineage } from '../../../analysis/lineage.ts';
import type { Claim, Report, Source, StatementReport } from '../../../model/briefing.ts';
import { partyName, sourceName } from '../../../text/names.ts';
import { revisedAnswer } from '../../../told/revised-answer.ts';
import { cutLine, type Line, type Span, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { limitRows, spokenWords } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { wordsRows } from '../shared/words-rows.ts';
import type { CompareColumn } from './compare-columns.ts';

/**
 * One answer to a claim: the value, its words, how it puts it and the chain it came by.
 *
 * @param width cells of the column's inside
 * @returns rows of at most `width` cells; a silent source has them too
 */
export function compareColumn(
  pen: Pen,
  claim: Claim,
  { source, report }: CompareColumn,
  width: number,
): Line[] {
  const { words } = pen.language.strings;
  const outlet = source.outlet ? pen.party(source.outlet) : words.outletNotStated;
  const head = [
    ...nameRows(source, width),
    ...wrapLine([span(`${outlet} · ${pen.published(source)}`, 'dim')], width),
    [],
  ];
  if (!report) return [...head, ...wrapLine([span(`– ${words.silent}`, 'dim')], width)];
  return [
    ...head,
    ...answer(pen, claim, report, width),
    ...wordsRows(pen, report.key, width),
    [],
    ...manner(pen, claim, report, width),
    [],
    ...chain(pen, claim, report, source, width),
  ];
}

/** A title in two rows at most; a file's name, which has no place to break, in one. */
function nameRows(source: Source, width: number): Line[] {
  const name = [span(sourceName(source), 'dim')];
  if (source.title === null) return [cutLine(name, width)];
  return limitRows(wrapLine(name, width), 2, width);
}

/** The value or the quote, then the words around it. */
function answer(pen: Pen, claim: Claim, report: Report, width: number): Line[] {
  if (claim.kind === 'statement') {
    const spoken = report as StatementReport;
    // The mood stands with the manner below.
    const words = spokenWords(pen, { ...spoken, mood: 'indicative' });
    const rows = wrapLine(
      words.map(part => (part.tone === 'quote' ? span(part.text, 'strong') : part)),
      width,
    );
    if (!spoken.quote || !spoken.passage) return rows;
    return [...rows, ...wrapLine([span(pen.quoted(spoken.passage), 'dim')], width)];
  }
  return [
    ...wrapLine([span(pen.answer(report), 'strong')], width),
    ...wrapLine([span(pen.quoted(report.passage ?? ''))], width),
  ];
}

/** Mood, form, reporting verb, dates: whatever the source states about how it says it. */
function manner(pen: Pen, claim: Claim, report: Report, width: number): Line[] {
  const { strings } = pen.language;
  const { words } = strings;
  const isFact = report.mood === 'indicative';
  // That a quote is put “as a fact” would sound as if its content were one.
  const parts: Span[] =
    isFact && 'form' in report
      ? []
      : [span(strings.mood[report.mood], isFact ? 'plain' : 'notable')];
  if ('form' in report) {
    parts.push(span(strings.form[report.form]));
    if (report.cue) parts.push(span(pen.quoted(report.cue)));
    if (report.translated_from) parts.push(span(words.translatedFrom(report.translated_from)));
  }
  if (report.as_of) parts.push(span(words.asOf(pen.date(report.as_of))));
  const resolved = pen.resolvedFrom(report);
  if (resolved !== '') parts.push(span(resolved));
  const revised = revisedAnswer(pen, claim, report);
  if (revised !== null) parts.push(span(revised, 'notable'));
  if (claim.kind === 'figure' || claim.kind === 'casualty') {
    const interval = pen.interval(report.key);
    if (interval && interval !== pen.answer(report))
      parts.push(span(`${words.interval.toLowerCase()} ${interval}`, 'dim'));
  }
  return wrapLine(
    parts.flatMap((part, at) => (at === 0 ? [part] : [span(' · ', 'dim'), part])),
    width,
  );
}

/** From the origin down to the source, with who controls and what interest stands behind it. */
function chain(pen: Pen, claim: Claim, report: Report, source: Source, width: number): Line[] {
  const { briefing, analysis } = pen;
  const { words } = pen.language.strings;
  const path = analysis.origins.get(claim.id)?.paths.find(found => found.report === report.key);
  if (!path || path.chain.length === 0) {
    return wrapLine([span(`${source.mark} ← ${words.lineageNotRecorded}`, 'dim')], width);
  }
  const { chain: steps, jointly } = fullLineage(claim, report);
  const recorders = 'recorded_by' in report ? report.recorded_by : [];
  const rows = steps.flatMap((id, at) => {
    const isOrigin = at === 0;
    const others = isOrigin
      ? jointly.map(other => ` + ${partyName(briefing, other)}`).join('')
      : '';
    const name = span(
      `${isOrigin ? '' : '↓ '}${partyName(briefing, id)}${others}`,
      isOrigin ? 'source' : 'plain',
    );
    const party = briefing.parties.get(id);
    const notes: Span[] = [];
    if (isOrigin && path.interested) notes.push(span(words[path.interested], 'notable'));
    if (party?.controlled_by && others === '') {
      const top = partyName(briefing, party.controlled_by);
      notes.push(span(`${words.controlledBy} ${top}`, 'dim'));
    }
    if (!isOrigin && recorders.includes(id)) notes.push(span(words.recordedIt, 'dim'));
    return wrapLine([name, ...notes.flatMap(note => [span(' · ', 'dim'), note])], width, 2);
  });
  const end: Span[] = [span('↓ '), span(source.mark, 'source')];
  if (path.circular) end.push(span(`  ${words.circular}`, 'serious'));
  return [...rows, end];
}

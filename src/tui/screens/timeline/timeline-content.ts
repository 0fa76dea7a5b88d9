import { beginning, type TimelineEntry } from '../../../analysis/timeline.ts';
import type { PartialDate } from '../../../model/date.ts';
import { cells, padEnd } from '../../../text/cells.ts';
import { markOf, shortClaimName, sourcesOfReports } from '../../../text/names.ts';
import { answerAt } from '../../../told/answers-from.ts';
import {
  cutLine,
  type Line,
  lineCells,
  type Span,
  span,
  spread,
  type Tone,
} from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { type Selection, verdictTone } from '../../panels/claim-head.ts';
import type { ListContent } from '../../panels/content.ts';
import { limitRows } from '../../panels/report-rows.ts';
import type { Pen } from '../../pen.ts';
import { sourceMarks } from '../shared/source-marks.ts';
import { besideWords, timelineColumns } from './timeline-words.ts';
import { timelineRows } from './update-timeline.ts';

/** With less room than this, dates stand over what they are the date of. */
const beside_cells_min = 60;
const date_cells_max = 30;
/** Answers told under an entry; Compare shows all. */
const note_rows_max = 2;

/** The axis: precise to the day, or less, or the line between. */
const signs = { day: '●', wide: '○', axis: '│', none: ' ' } as const;

/**
 * The timeline's entries, each with the headings that begin with it; beside them, on a wide screen,
 * the words of their sources.
 */
export function timelineContent(pen: Pen, width: number): ListContent {
  const { entries } = timelineRows(pen.shown, null);
  const texts = entries.flatMap(entry => [dateText(pen, entry), monthText(pen, entry)]);
  const widest = texts.reduce((most, text) => Math.max(most, cells(text)), 0);
  const beside = width >= beside_cells_min ? Math.min(widest, date_cells_max) : 0;
  const columns = timelineColumns(width);
  return {
    items: entries.map(({ key }) => key),
    foot: [],
    headOf: index => {
      const entry = entries[index];
      return entry ? headingRows(pen, entry, entries[index - 1], beside, width).length : 0;
    },
    headingOf: index => {
      const entry = entries[index];
      if (!entry) return null;
      const [own] = headingRows(pen, entry, entries[index - 1], beside, width);
      if (own) return null;
      const date = beginning(entry);
      if (!date) return rule(pen.language.overviews.timeline.noDate, width);
      return rule(monthText(pen, entry) || String(date.year), width);
    },
    rowsOf: (index, selection) => {
      const entry = entries[index];
      if (!entry) return [[]];
      const headings = headingRows(pen, entry, entries[index - 1], beside, width);
      const room = beginning(entry) ? beside : 0;
      const rows = entryRows(pen, entry, room, columns.list, selection);
      const below = room > 0 ? [span(`${' '.repeat(room + 3)}${signs.axis}`, 'axis')] : [];
      return [...headings, ...besideWords(pen, entry, rows, below, columns)];
    },
  };
}

/** A time as precise as it is given: `Jun 2025`, `from 2024`, `Mar 2025 – Jun 2025`. */
export function dateText(pen: Pen, { from, to }: TimelineEntry): string {
  const { timeline } = pen.language.overviews;
  if (from && to) return `${pen.date(from.text)} – ${pen.date(to.text)}`;
  if (to) return timeline.until(pen.date(to.text));
  return from ? pen.date(from.text) : '';
}

/** A new year, a new month where dates are as precise, or the end of what is dated. */
function headingRows(
  pen: Pen,
  entry: TimelineEntry,
  before: TimelineEntry | undefined,
  beside: number,
  width: number,
): Line[] {
  const date = beginning(entry);
  const previous = before ? beginning(before) : null;
  if (!date) {
    if (before && !previous) return [];
    return [rule(pen.language.overviews.timeline.noDate, width)];
  }
  const rows: Line[] = [];
  if (date.year !== previous?.year) rows.push(rule(String(date.year), width));
  const month = monthText(pen, entry);
  if (month !== '' && !isSameMonth(date, previous)) {
    const axis = beside > 0 ? `${padEnd(`  ${month}`, beside + 3)}${signs.axis}` : `  ${month}`;
    rows.push(cutLine([span(axis, 'dim')], width));
  }
  return rows;
}

function rule(text: string, width: number): Line {
  const line = '─'.repeat(Math.max(0, width - cells(text) - 1));
  return [span(`${text} `, 'strong'), span(line, 'dim')];
}

/** The month over a day; a date that is no more precise than its month is its own heading. */
function monthText(pen: Pen, entry: TimelineEntry): string {
  const date = beginning(entry);
  return date && date.day !== null ? pen.date(date.text.slice(0, 7)) : '';
}

function isSameMonth(a: PartialDate, b: PartialDate | null): boolean {
  return b !== null && a.year === b.year && a.month === b.month;
}

function entryRows(
  pen: Pen,
  entry: TimelineEntry,
  beside: number,
  width: number,
  selection: Selection,
): Line[] {
  const { claim } = entry;
  const { verdicts, strings, overviews } = pen.language;
  const { type } = pen.verdictOf(claim);
  const name = shortClaimName(pen.briefing, claim);
  const date = dateText(pen, entry);
  const marker = selection === 'none' ? '  ' : '▸ ';
  const tone: Tone = selection === 'here' ? 'selected' : 'plain';
  const verdict = span(`${verdicts.marks[type].sign} `, verdictTone(type));
  const mood = entry.mood === 'indicative' ? [] : [span(` ${strings.mood[entry.mood]}`, 'notable')];
  const proposed = claim.review === 'proposed' ? [span(` ${strings.review.mark}`, 'notable')] : [];
  const told = [span(name, tone), ...mood, ...proposed];
  const marks = sourceMarks(pen, sourcesOfReports(pen.briefing, entry.reports), width);
  const role =
    width >= beside_cells_min && date !== '' ? `${overviews.timeline.roles[entry.role]}  ` : '';
  const right: Line = [span(` ${role}`, 'dim'), ...marks];
  const sign = axisSign(entry);
  if (beside === 0) {
    const head = [span(marker, tone === 'selected' ? 'focus' : 'plain'), span(`${sign} `, 'axis')];
    const first = date === '' ? [...head, verdict, ...told] : [...head, span(date, 'strong')];
    const rows: Line[] = [spread(first, right, width)];
    const inner = width - 4;
    if (date !== '') rows.push([span('    '), ...cutLine([verdict, ...told], inner)]);
    const notes = noteRows(pen, entry, inner - 2);
    return [...rows, ...notes.map((row): Line => [span('      '), ...row])];
  }
  const start: Line = [
    span(marker, tone === 'selected' ? 'focus' : 'plain'),
    span(padEnd(date, beside), 'strong'),
    span(` ${sign} `, 'axis'),
  ];
  const room = width - lineCells(start) - lineCells(right) - 1;
  const first: Line = [...start, ...cutLine([verdict, ...told], room)];
  const gap = span(`${' '.repeat(beside + 3)}${signs.axis}   `, 'axis');
  const notes = noteRows(pen, entry, width - lineCells([gap]));
  return [spread(first, right, width), ...notes.map((row): Line => [gap, ...row])];
}

/** Not finer than it is known: a year or a month is drawn as a ring, a day or an hour as a point. */
function axisSign(entry: TimelineEntry): string {
  const date = beginning(entry);
  if (!date) return signs.none;
  return date.day === null || entry.to ? signs.wide : signs.day;
}

/** The dates that others give, or the numbers that are true of this date. */
function noteRows(pen: Pen, entry: TimelineEntry, width: number): Line[] {
  const parts = entry.given.length > 0 ? givenDates(pen, entry) : answers(pen, entry);
  if (parts.length === 0) return [];
  const line = parts.flatMap((part, at) => (at === 0 ? part : [span(' · ', 'dim'), ...part]));
  return limitRows(wrapLine(line, width), note_rows_max, width);
}

/** `A, B: June 2025 · C: 2024`. */
function givenDates(pen: Pen, { given, apart }: TimelineEntry): Span[][] {
  const { strings, verdicts } = pen.language;
  return given.map(({ when, mood, reports }) => {
    const sources = sourcesOfReports(pen.briefing, reports);
    const marks = verdicts.list(sources.map(source => markOf(pen.briefing, source)));
    const date = when ? pen.date(when) : strings.words.undated;
    const how = mood === 'indicative' ? '' : ` (${strings.mood[mood]})`;
    return [
      span(marks, 'source'),
      span(`${strings.colon} ${date}`, apart ? 'notable' : 'plain'),
      span(how, 'notable'),
    ];
  });
}

function answers(pen: Pen, { claim, reports }: TimelineEntry): Span[][] {
  if (claim.kind !== 'figure' && claim.kind !== 'casualty') return [];
  const told = pen.told(claim);
  return reports
    .flatMap(key => answerAt(told, key) ?? [])
    .map(({ mark, mood, short }) => {
      const tone = mood.code === 'indicative' ? 'plain' : 'notable';
      return [span(`${mark} `, 'source'), span(short[0] ?? '', tone)];
    });
}

import type {
  Claim,
  CountedClaim,
  CountedReport,
  DatedEvent,
  EventReport,
  Report,
  Statement,
  StatementReport,
} from '../../model/briefing.ts';
import { cells, padEnd } from '../../text/cells.ts';
import { chainText } from '../../text/names.ts';
import { cutLine, fitLine, type Line, lineCells, type Span, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import type { Pen } from '../pen.ts';
import { indent, markColumn, markSpans } from './mark-spans.ts';

/** Rows a statement may take in a panel; Compare shows all of it. */
const quoteRows = 2;

type AnswerReport = CountedReport | EventReport;

/** Where the parts of an answer stand: the same columns in every row of the panel. */
export interface AnswerColumns {
  readonly width: number;
  readonly value: number;
  /** Cells for the words, where the chain stands beside them. */
  readonly words: number;
}

/**
 * The widest that a value may make its column; a longer one pushes its own words aside. In a narrow
 * panel the words need the room more than the eye needs the column.
 */
const valueCellsMax = (width: number) => (width < 80 ? 13 : 20);
const wordsCellsMin = 26;
/** Claims looked at to find the widest value: more would cost time and change nothing. */
const measuredClaims = 200;

export function answerColumns(pen: Pen, claims: readonly Claim[], width: number): AnswerColumns {
  const values = claims
    .slice(0, measuredClaims)
    .flatMap(claim =>
      (claim.reports as readonly Report[]).map(report => cells(pen.answer(report))),
    );
  const value = Math.min(valueCellsMax(width), Math.max(4, ...values));
  const room = width - indent.length - markColumn - value - 4;
  return { width, value, words: Math.floor(room * 0.55) };
}

/** What each source answers with a number: mark, value, mood, words, chain. */
export function countedRows(pen: Pen, claim: CountedClaim, columns: AnswerColumns): Line[] {
  return claim.reports.flatMap(report => answerRows(pen, claim, report, columns));
}

/** What each source answers with a date. */
export function datedRows(pen: Pen, claim: DatedEvent, columns: AnswerColumns): Line[] {
  return claim.reports.flatMap(report => answerRows(pen, claim, report, columns));
}

/** Mark, value, words and chain on one row where they fit; else the chain on a row below. */
function answerRows(pen: Pen, claim: Claim, report: AnswerReport, columns: AnswerColumns): Line[] {
  const { strings } = pen.language;
  // A value is never cut: a number without its last digits is another number.
  const value = span(padEnd(pen.answer(report), columns.value));
  const mood =
    report.mood === 'indicative' ? [] : [span(`${strings.mood[report.mood]}  `, 'notable')];
  const start: Line = [...markSpans(pen, claim, report), value, span('  '), ...mood];
  const words = span(pen.quoted(report.passage), 'dim');
  const chain = reportChain(pen, report);
  const room = columns.width - lineCells(start);
  const wide = columns.words >= wordsCellsMin;
  const column = wide ? fitLine([words], Math.max(columns.words, lineCells([words]))) : [words];
  if (lineCells([...column, span('  '), chain]) <= room)
    return [[...start, ...column, span('  '), chain]];
  const first = cutLine([...start, words], columns.width);
  // That nothing is recorded of the lineage is not worth a row.
  if (report.chain.length === 0) return [first];
  const below = span(' '.repeat(indent.length + markColumn + columns.value + 2));
  return [first, cutLine([below, chain], columns.width)];
}

/** A source's version of a statement: its quoted words, or its passage where nothing is quoted. */
export function statementRows(pen: Pen, claim: Statement, width: number): Line[] {
  return claim.reports.flatMap((report: StatementReport) => {
    const mark = markSpans(pen, claim, report);
    const used = lineCells(mark);
    const words = wrapLine(spokenWords(pen, report), width - used);
    return limitRows(words, quoteRows, width - used).map(
      (row, at): Line => [...(at === 0 ? mark : [span(' '.repeat(used))]), ...row],
    );
  });
}

/** Quoted runs in quotation marks with the gaps between them, or the passage with a note. */
export function spokenWords(pen: Pen, report: StatementReport): Span[] {
  const { strings } = pen.language;
  const note = report.mood === 'indicative' ? '' : ` (${strings.mood[report.mood]})`;
  if (report.quote) {
    const runs = report.quote.map(run => pen.quoted(run)).join(' … ');
    return [span(runs, 'quote'), span(note, 'notable')];
  }
  return [
    span(report.passage ?? '', 'quote'),
    span(` (${strings.form[report.form]})`, 'dim'),
    span(note, 'notable'),
  ];
}

/** The first rows of several, the last of them with an ellipsis when more followed. */
export function limitRows(rows: readonly Line[], most: number, width: number): Line[] {
  if (rows.length <= most) return [...rows];
  const kept = rows.slice(0, most);
  const last = kept.at(-1) ?? [];
  const joined = lineCells(last) + 1 > width ? [...last, span(' ')] : [...last, span('…')];
  return [...kept.slice(0, -1), lineCells(joined) > width ? cutMore(last, width) : joined];
}

function cutMore(last: Line, width: number): Line {
  return cutLine([...fitLine(last, width), span(' ')], width);
}

/** What says where a report's words come from, for any report. */
export function reportChain(pen: Pen, report: Report): Span {
  return report.chain.length > 0
    ? span(chainText(pen.briefing, report.chain))
    : span(`← ${pen.language.strings.words.lineageNotRecorded}`, 'dim');
}

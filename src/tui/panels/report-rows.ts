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
import { cells } from '../../text/cells.ts';
import { chainText, markOf } from '../../text/names.ts';
import { cutLine, fitLine, type Line, lineCells, type Span, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import type { Pen } from '../pen.ts';

const indent = '    ';
/** Rows a statement may take in a panel; Compare shows all of it. */
const quoteRows = 2;

/** Where the parts of an answer stand: the same columns in every row of the panel. */
export interface AnswerColumns {
  readonly width: number;
  readonly value: number;
  /** Cells for the words, 0 where there is no room for enough of them to be recognised. */
  readonly words: number;
}

/** The widest that a value may make its column. */
const valueCellsMax = 20;
const wordsCellsMin = 26;
/** Claims looked at to find the widest value: more would cost time and change nothing. */
const measuredClaims = 200;

export function answerColumns(pen: Pen, claims: readonly Claim[], width: number): AnswerColumns {
  const values = claims
    .slice(0, measuredClaims)
    .filter(claim => claim.kind === 'figure' || claim.kind === 'event')
    .flatMap(claim =>
      (claim.reports as readonly (CountedReport | EventReport)[]).map(report =>
        cells(valueText(pen, report)),
      ),
    );
  const value = Math.min(valueCellsMax, Math.max(4, ...values));
  const room = width - indent.length - 3 - value - 4;
  const words = Math.floor(room * 0.55);
  return { width, value, words: words >= wordsCellsMin ? words : 0 };
}

/** One row per source that answers with a number: mark, value, words if they fit, mood, chain. */
export function countedRows(pen: Pen, claim: CountedClaim, columns: AnswerColumns): Line[] {
  return claim.reports.map(report => answerRow(pen, report, columns));
}

/** One row per source that dates an event. */
export function datedRows(pen: Pen, claim: DatedEvent, columns: AnswerColumns): Line[] {
  return claim.reports.map(report => answerRow(pen, report, columns));
}

function valueText(pen: Pen, report: CountedReport | EventReport): string {
  if ('value' in report) return pen.quantity(report.value);
  return report.when ? pen.date(report.when) : pen.language.strings.words.undated;
}

function answerRow(pen: Pen, report: CountedReport | EventReport, columns: AnswerColumns): Line {
  const { strings } = pen.language;
  const mark = span(`${indent}${markOf(pen.briefing, report.source)}  `, 'source');
  const value = fitLine([span(valueText(pen, report))], columns.value);
  const mood =
    report.mood === 'indicative' ? [] : [span(`${strings.mood[report.mood]}  `, 'notable')];
  const start = [mark, ...value, span('  ')];
  const words = span(pen.quoted(report.passage), 'dim');
  const chain = reportChain(pen, report);
  const room = columns.width - lineCells(start);
  if (report.chain.length === 0) {
    // Where nothing is known of the lineage, the words are what there is to see.
    const all = [...mood, words, span('  '), chain];
    return [...start, ...(lineCells(all) <= room ? all : cutLine([...mood, words], room))];
  }
  const column = columns.words > 0 ? [...fitLine([words], columns.words), span('  ')] : [];
  return [...start, ...cutLine([...column, ...mood, chain], room)];
}

/** A source's version of a statement: its quoted words, or its passage where nothing is quoted. */
export function statementRows(pen: Pen, claim: Statement, width: number): Line[] {
  return claim.reports.flatMap((report: StatementReport) => {
    const mark = span(`${indent}${markOf(pen.briefing, report.source)}  `, 'source');
    const used = lineCells([mark]);
    const words = wrapLine(spokenWords(pen, report), width - used);
    return limitRows(words, quoteRows, width - used).map(
      (row, at): Line => [at === 0 ? mark : span(' '.repeat(used)), ...row],
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
  const joined = lineCells(last) + 1 >= width ? [...last, span(' ')] : [...last, span('…')];
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

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
import { hanging } from '../draw/hanging.ts';
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

/** The widest that a value may make its column; a longer one pushes its own words aside. */
const value_cells_max = (width: number) => (width < 80 ? 15 : 20);
const words_cells_min = 26;
/** Below this many cells the words of an answer have rows of their own. */
const wideCells = 60;
/** As much of a passage says what it is about. */
const gist_cells_min = 30;
/** Less of a chain than this names nobody. */
const chain_cells_min = 16;
/** Claims looked at to find the widest value: more would cost time and change nothing. */
const measuredClaims = 200;

export function answerColumns(pen: Pen, claims: readonly Claim[], width: number): AnswerColumns {
  const values = claims
    .slice(0, measuredClaims)
    .flatMap(claim =>
      (claim.reports as readonly Report[]).map(report => cells(pen.answer(report))),
    );
  const value = Math.min(value_cells_max(width), Math.max(4, ...values));
  const room = width - indent.length - markColumn - value - 4;
  return { width, value, words: Math.floor(room * 0.55) };
}

/** What each source answers with a number: mark, value, mood, words, chain. */
export function countedRows(pen: Pen, claim: CountedClaim, columns: AnswerColumns): Line[] {
  return claim.reports.flatMap(report => answerRows(pen, report, columns));
}

/** What each source answers with a date. */
export function datedRows(pen: Pen, claim: DatedEvent, columns: AnswerColumns): Line[] {
  return claim.reports.flatMap(report => answerRows(pen, report, columns));
}

/** Mark, value, words and chain on one row where they fit; else the chain on a row below. */
function answerRows(pen: Pen, report: AnswerReport, columns: AnswerColumns): Line[] {
  // A value is never cut: a number without its last digits is another number.
  const value = span(padEnd(pen.answer(report), columns.value));
  const start: Line = [...markSpans(pen, report), value, span('  ')];
  const room = columns.width - lineCells(start);
  if (columns.width < wideCells || room < words_cells_min) {
    return narrowRows(pen, report, columns);
  }
  const words = [...moodSpans(pen, report), span(pen.quoted(report.passage), 'quote')];
  const chain = reportChain(pen, report);
  const wide = columns.words >= words_cells_min;
  const column = wide ? fitLine(words, Math.max(columns.words, lineCells(words))) : words;
  if (lineCells([...column, span('  '), chain]) <= room) {
    return [[...start, ...column, span('  '), chain]];
  }
  const rows = hanging(start, limitRows(wrapLine(words, room), quoteRows, room));
  // That nothing is recorded of the lineage is not worth a row.
  if (report.chain.length === 0) return rows;
  const below = span(' '.repeat(lineCells(start)));
  return [...rows, cutLine([below, chain], columns.width)];
}

/**
 * In a narrow panel the words have rows of their own under the value, behind the mood: beside it
 * there would be room for the first of them only. The chain stands beside the value.
 */
function narrowRows(pen: Pen, report: AnswerReport, { width }: AnswerColumns): Line[] {
  const mark = markSpans(pen, report);
  const before = lineCells(mark);
  const value = span(pen.answer(report));
  const mood = moodSpans(pen, report);
  const words = [...mood, span(pen.quoted(report.passage), 'quote')];
  const chain = reportChain(pen, report);
  const valued = hanging(mark, wrapLine([value], width - before));
  const last = valued.at(-1) ?? [];
  const isAlone = report.chain.length === 0;
  const room = width - lineCells(last) - 2;
  // With nothing to tell of its way, the words may stand beside the value after all: whole, or with
  // enough of them to know what they say. All of them are told of what is selected.
  const isGist = mood.length === 0 && room >= gist_cells_min;
  if (isAlone && (isGist || lineCells(words) <= room)) {
    return [...valued.slice(0, -1), cutLine([...last, span('  '), ...words], width)];
  }
  const isTold = isAlone ? lineCells([chain]) <= room : room >= chain_cells_min;
  const first: Line = isTold ? cutLine([...last, span('  '), chain], width) : last;
  const below = [span(' '.repeat(before))];
  const most = quoteRows + mood.length;
  return [
    ...valued.slice(0, -1),
    first,
    ...hanging(below, limitRows(wrapLine(words, width - before), most, width - before)),
    ...(isTold || isAlone ? [] : [cutLine([...below, chain], width)]),
  ];
}

/** How a report puts it, where it does not state it as a fact. It stands first and is never cut. */
export function moodSpans(pen: Pen, { mood }: Report): Span[] {
  return mood === 'indicative' ? [] : [span(`${pen.language.strings.mood[mood]}  `, 'notable')];
}

/** A source's version of a statement: its quoted words, or its passage where nothing is quoted. */
export function statementRows(pen: Pen, claim: Statement, width: number): Line[] {
  return claim.reports.flatMap((report: StatementReport) => {
    const mark = markSpans(pen, report);
    const used = lineCells(mark);
    const words = wrapLine(spokenWords(pen, report), width - used);
    return hanging(mark, limitRows(words, quoteRows, width - used));
  });
}

/** Quoted runs in quotation marks with the gaps between them, or the passage with a note; the mood first. */
export function spokenWords(pen: Pen, report: StatementReport): Span[] {
  const { strings } = pen.language;
  const mood = moodSpans(pen, report);
  if (report.quote) {
    return [...mood, span(report.quote.map(run => pen.quoted(run)).join(' … '), 'quote')];
  }
  return [
    ...mood,
    span(report.passage ?? '', 'quote'),
    span(` (${strings.form[report.form]})`, 'dim'),
  ];
}

/** The first rows of several, the last of them with an ellipsis when more followed. */
export function limitRows(rows: readonly Line[], most: number, width: number): Line[] {
  if (rows.length <= most) return [...rows];
  const kept = rows.slice(0, most);
  const last = kept.at(-1) ?? [];
  const joined = [...last, span('…')];
  return [...kept.slice(0, -1), lineCells(joined) > width ? cutMore(last, width) : joined];
}

function cutMore(last: Line, width: number): Line {
  return cutLine([...fitLine(last, width), span(' ')], width);
}

/** What says where a report's words come from, for any report. */
export function reportChain(pen: Pen, report: Report): Span {
  return report.chain.length > 0
    ? span(chainText(pen.briefing, report.chain), 'dim')
    : span(`← ${pen.language.strings.words.lineageNotRecorded}`, 'dim');
}

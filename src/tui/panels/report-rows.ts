import type { Claim } from '../../model/briefing.ts';
import { cells, padEnd } from '../../text/cells.ts';
import type { ToldAnswer } from '../../told/told-answer.ts';
import { hanging } from '../draw/hanging.ts';
import { cutLine, fitLine, type Line, lineCells, type Span, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import type { Pen } from '../pen.ts';
import { indent, markColumn, markSpans } from './mark-spans.ts';

/** Rows a statement may take in a panel; Compare shows all of it. */
const quoteRows = 2;

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
    .flatMap(claim => pen.told(claim).answers.map(({ answer }) => cells(answer?.text ?? '')));
  const value = Math.min(value_cells_max(width), Math.max(4, ...values));
  const room = width - indent.length - markColumn - value - 4;
  return { width, value, words: Math.floor(room * 0.55) };
}

/** What each source answers with a number or a date: mark, value, mood, words, chain. */
export function valuedRows(pen: Pen, claim: Claim, columns: AnswerColumns): Line[] {
  return pen.told(claim).answers.flatMap(answer => answerRows(pen, answer, columns));
}

/** Mark, value, words and chain on one row where they fit; else the chain on a row below. */
function answerRows(pen: Pen, answer: ToldAnswer, columns: AnswerColumns): Line[] {
  // A value is never cut: a number without its last digits is another number.
  const value = span(padEnd(answer.answer?.text ?? '', columns.value));
  const start: Line = [...markSpans(answer), value, span('  ')];
  const room = columns.width - lineCells(start);
  if (columns.width < wideCells || room < words_cells_min) {
    return narrowRows(pen, answer, columns);
  }
  const words = [...moodSpans(answer), span(answer.words.quoted, 'quote')];
  const chain = chainSpan(pen, answer);
  const wide = columns.words >= words_cells_min;
  const column = wide ? fitLine(words, Math.max(columns.words, lineCells(words))) : words;
  if (lineCells([...column, span('  '), chain]) <= room) {
    return [[...start, ...column, span('  '), chain]];
  }
  const rows = hanging(start, limitRows(wrapLine(words, room), quoteRows, room));
  // That nothing is recorded of the lineage is not worth a row.
  if (answer.chain.given === null) return rows;
  const below = span(' '.repeat(lineCells(start)));
  return [...rows, cutLine([below, chain], columns.width)];
}

/**
 * In a narrow panel the words have rows of their own under the value, behind the mood: beside it
 * there would be room for the first of them only. The chain stands beside the value.
 */
function narrowRows(pen: Pen, answer: ToldAnswer, { width }: AnswerColumns): Line[] {
  const mark = markSpans(answer);
  const before = lineCells(mark);
  const value = span(answer.answer?.text ?? '');
  const mood = moodSpans(answer);
  const words = [...mood, span(answer.words.quoted, 'quote')];
  const chain = chainSpan(pen, answer);
  const valued = hanging(mark, wrapLine([value], width - before));
  const last = valued.at(-1) ?? [];
  const isAlone = answer.chain.given === null;
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

/** How a source puts it, where it does not state it as a fact. It stands first and is never cut. */
export function moodSpans({ mood }: ToldAnswer): Span[] {
  return mood.code === 'indicative' ? [] : [span(`${mood.text}  `, 'notable')];
}

/** A source's version of a statement: its quoted words, or its passage where nothing is quoted. */
export function statementRows(pen: Pen, claim: Claim, width: number): Line[] {
  return pen.told(claim).answers.flatMap(answer => {
    const mark = markSpans(answer);
    const used = lineCells(mark);
    const words = wrapLine([...moodSpans(answer), ...spokenWords(answer)], width - used);
    return hanging(mark, limitRows(words, quoteRows, width - used));
  });
}

/** Quoted runs in quotation marks with the gaps between them, or the passage with a note. */
export function spokenWords({ words, form }: ToldAnswer): Span[] {
  if (words.quote) return [span(words.quoted, 'quote')];
  return [span(words.text, 'quote'), span(` (${form?.text})`, 'dim')];
}

/** The words of an answer as its source has them: what kind of answer it is decides their look. */
export function wordSpans(answer: ToldAnswer): Span[] {
  const { form, words } = answer;
  return form === null ? [span(words.quoted, 'quote')] : spokenWords(answer);
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

/** What says where an answer's words come from; who speaks has been named already. */
export function chainSpan(pen: Pen, { chain }: ToldAnswer): Span {
  return span(chain.given ?? `← ${pen.language.strings.words.lineageNotRecorded}`, 'dim');
}

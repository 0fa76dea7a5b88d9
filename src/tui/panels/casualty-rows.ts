import { isLowStated } from '../../analysis/claim-picture.ts';
import type { Interval } from '../../analysis/interval.ts';
import type { Casualty, CountedClaim } from '../../model/briefing.ts';
import { cells, padEnd } from '../../text/cells.ts';
import type { ToldAnswer } from '../../told/told-answer.ts';
import { axisLabels, commonScale, type Scale } from '../draw/axis.ts';
import { hanging } from '../draw/hanging.ts';
import { cutLine, type Line, lineCells, type Span, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import type { Pen } from '../pen.ts';
import { indent, markColumn, markSpans } from './mark-spans.ts';
import { pictureBar } from './picture-bar.ts';
import { chainSpan, moodSpans } from './report-rows.ts';

/** Below this many cells a bar is put on a row of its own. */
const bar_cells_min = 18;

/** Where the bars of a panel stand: the same columns in every row, so that they compare. */
export interface BarColumns {
  readonly left: number;
  readonly width: number;
  readonly ownRow: boolean;
}

export function barColumns(pen: Pen, claims: readonly CountedClaim[], width: number): BarColumns {
  const values = claims
    .slice(0, 200)
    .flatMap(claim => pen.told(claim).answers.map(({ answer }) => cells(answer?.text ?? '')));
  const value = Math.min(24, Math.max(8, ...values));
  const left = indent.length + markColumn + value + 2;
  const beside = width - left - 1;
  if (beside >= bar_cells_min) return { left, width: beside, ownRow: false };
  const own = indent.length + markColumn;
  return { left: own, width: Math.max(4, width - own - 1), ownRow: true };
}

/** The axis on which the answers to all the claims given compare. */
export function countedScale(pen: Pen, claims: readonly CountedClaim[]): Scale | null {
  const intervals = claims.flatMap(claim => claimIntervals(pen, claim));
  return commonScale(intervals.filter(interval => interval !== null));
}

function claimIntervals(pen: Pen, claim: CountedClaim): (Interval | null)[] {
  // Of all claims, whether anybody looks at them or not: the codes alone do.
  return claim.reports.map(({ key }) => pen.analysis.intervals.get(key) ?? null);
}

/** The rows of a casualty estimate under its head: origins, then a bar per report. */
export function casualtyRows(
  pen: Pen,
  claim: Casualty,
  width: number,
  scale: Scale | null,
  columns: BarColumns,
): Line[] {
  const { answers, origins } = pen.told(claim);
  return [
    cutLine([span(indent), span(origins.text, 'dim')], width),
    ...answers.flatMap(answer => {
      const bar = answerBar(answer, scale, columns.width);
      return answerRows(pen, answer, bar, columns, width);
    }),
  ];
}

/** An answer's bar in the signs of the picture, so that a denied number never looks claimed. */
function answerBar(
  { answer, interval, mood }: ToldAnswer,
  scale: Scale | null,
  width: number,
): Span {
  if (answer?.kind !== 'quantity') return span('');
  const { code: value } = answer;
  const drawn = { value, interval: interval?.code ?? null, lowStated: isLowStated(value) };
  return pictureBar(drawn, mood.code === 'denied' ? 'denied' : 'report', scale, width);
}

function answerRows(
  pen: Pen,
  answer: ToldAnswer,
  bar: Span,
  columns: BarColumns,
  width: number,
): Line[] {
  const mark = markSpans(answer);
  const value = answer.answer?.text ?? '';
  const chain = chainSpan(pen, answer);
  const mood = moodSpans(answer);
  const before = indent.length + markColumn;
  const below = span(' '.repeat(before));
  const way = cutLine([below, ...mood, chain], width);
  if (!columns.ownRow && cells(value) + before <= columns.left) {
    return [[...mark, span(padEnd(value, columns.left - before)), bar], way];
  }
  // A number without its last digits would be another number, and so would a mood without its end.
  const valued = hanging(mark, wrapLine([span(value)], width - before));
  const own: Line = [span(' '.repeat(columns.left)), bar];
  const last = valued.at(-1) ?? [];
  if (!columns.ownRow || lineCells([...last, span('  '), ...mood]) > width) {
    return [...valued, ...(columns.ownRow ? [way, own] : [own, way])];
  }
  return [...valued.slice(0, -1), cutLine([...last, span('  '), ...mood, chain], width), own];
}

/** A claim's answers as bars, a row each, with the axis under them; none where nothing compares. */
export function barRows(pen: Pen, claim: CountedClaim, width: number): Line[] {
  const scale = countedScale(pen, [claim]);
  const intervals = claimIntervals(pen, claim);
  if (!scale || intervals.every(interval => interval === null)) return [];
  const columns = barColumns(pen, [claim], width);
  if (columns.ownRow) return [];
  const rows = pen.told(claim).answers.map((answer): Line => {
    const left = columns.left - indent.length - markColumn;
    const value = padEnd(answer.answer?.text ?? '', left);
    return [...markSpans(answer), span(value), answerBar(answer, scale, columns.width)];
  });
  return [...rows, ...axisRow(pen, scale, columns, width)];
}

/** The numbers under the bars; part of the panel's lower edge, so that they never scroll away. */
export function axisRow(pen: Pen, scale: Scale | null, columns: BarColumns, width: number): Line[] {
  if (!scale) return [];
  const { strings } = pen.language;
  const labels = axisLabels(scale, columns.width, value => pen.number(value));
  const note = scale.log ? strings.words.logScale : '';
  const left =
    columns.left > cells(note) + 1 ? padEnd(note, columns.left) : ' '.repeat(columns.left);
  const rows = [cutLine([span(left, 'dim'), span(labels, 'dim')], width)];
  // That the axis is no ordinary one is said below it where there is no room before it.
  if (scale.log && left.trim() === '') rows.push(cutLine([span(left), span(note, 'dim')], width));
  return rows;
}

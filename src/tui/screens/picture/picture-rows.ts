import {
  chainUnder,
  type DrawnAssessment,
  type DrawnReport,
  type PictureGroup,
} from '../../../analysis/claim-picture.ts';
import type { Interest } from '../../../analysis/context.ts';
import { cells, padEnd } from '../../../text/cells.ts';
import { answerOf } from '../../../told/answers-from.ts';
import type { Scale } from '../../draw/axis.ts';
import { hanging } from '../../draw/hanging.ts';
import {
  cutLine,
  fitLine,
  type Line,
  lineCells,
  type Span,
  span,
  spread,
} from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';
import { indent, markColumn, markSpans } from '../../panels/mark-spans.ts';
import { pictureBar } from '../../panels/picture-bar.ts';
import type { Pen } from '../../pen.ts';
import type { PictureColumns } from './picture-columns.ts';

/** A voice and the reports that go back to it, a bar each. */
export function groupRows(
  pen: Pen,
  group: PictureGroup,
  scale: Scale | null,
  columns: PictureColumns,
  width: number,
): Line[] {
  const { strings } = pen.language;
  const { words } = strings;
  const shared = sharedInterest(group);
  const name =
    group.controller === null
      ? span(words.lineageNotRecorded, 'dim')
      : span(pen.party(group.controller), 'source');
  const head: Span[] = [span('  '), name];
  if (shared) head.push(span(`  ${words[shared]}`, 'notable'));
  const count = [span(words.reports(group.reports.length), 'dim')];
  return [
    spread(head, count, width),
    ...group.reports.flatMap(drawn => reportRows(pen, drawn, shared, scale, columns, width)),
  ];
}

/** The interest of everybody in the group; null where they do not all have the same. */
function sharedInterest({ reports }: PictureGroup): Interest | null {
  const first = reports[0]?.path?.interested ?? null;
  return reports.every(({ path }) => (path?.interested ?? null) === first) ? first : null;
}

function reportRows(
  pen: Pen,
  drawn: DrawnReport,
  shared: Interest | null,
  scale: Scale | null,
  columns: PictureColumns,
  width: number,
): Line[] {
  const answer = answerOf(pen, drawn.report.key);
  if (!answer) return [];
  const mark = markSpans(answer);
  const date = answer.asOf?.date ?? '';
  const dated = columns.date === 0 ? [] : [span(padEnd(date, columns.date), 'dim')];
  const isDenied = answer.mood.code === 'denied';
  const bar = pictureBar(drawn, isDenied ? 'denied' : 'report', scale, columns.bar);
  const value = span(answer.answer?.text ?? '', 'strong');
  const notes = reportNotes(pen, drawn, shared);
  return barBeside([...mark, ...dated], value, notes, bar, columns, width);
}

/** What is told of each report besides its number, as cells: for the columns. */
export function noteCells(pen: Pen, groups: readonly PictureGroup[]): readonly number[] {
  return groups.flatMap(group => {
    const shared = sharedInterest(group);
    return group.reports.map(drawn => lineCells(reportNotes(pen, drawn, shared)));
  });
}

/** Mood, interest and the way the number came, as far as the head of its group does not say it. */
function reportNotes(pen: Pen, drawn: DrawnReport, shared: Interest | null): Line {
  const answer = answerOf(pen, drawn.report.key);
  if (!answer) return [];
  const { mood, interested, circular } = answer;
  const notes: Span[] = [];
  if (mood.code !== 'indicative') notes.push(span(mood.text, 'notable'));
  if (drawn.interval === null) notes.push(span(pen.language.picture.noBound, 'dim'));
  if (interested && interested.code !== shared) notes.push(span(interested.text, 'notable'));
  if (circular) notes.push(span(circular.text, 'serious'));
  // The voice stands over the bars already.
  const way = chainUnder(drawn).toReversed();
  if (way.length > 0) notes.push(span(way.map(id => `← ${pen.party(id)}`).join(' '), 'dim'));
  return notes.flatMap((note, at) => (at === 0 ? [note] : [span(' · ', 'dim'), note]));
}

/** A person's judgement: who signs it, its bar in another sign, and why. */
export function assessmentRows(
  pen: Pen,
  drawn: DrawnAssessment,
  scale: Scale | null,
  columns: PictureColumns,
  width: number,
): Line[] {
  const { strings, picture } = pen.language;
  const { by, date, confidence, reason } = drawn.assessment;
  const head: Span[] = [
    span('  '),
    span(`${picture.assessment}${strings.colon} ${by}`, 'notable'),
    span(` · ${pen.date(date)}`, 'dim'),
  ];
  if (confidence) head.push(span(` · ${strings.confidence[confidence]}`, 'dim'));
  const value = span(pen.quantity(drawn.value), 'strong');
  const start = [span(' '.repeat(indent.length + markColumn + columns.date))];
  const bar = pictureBar(drawn, 'assessment', scale, columns.bar);
  return [
    ...wrapLine(head, width, 4),
    ...barBeside(start, value, [], bar, columns, width),
    ...wrapLine([span(reason, 'dim')], width - indent.length).map(
      (row): Line => [span(indent), ...row],
    ),
  ];
}

/** A number, its notes and its bar: beside each other, or below where there is no room. */
function barBeside(
  start: Line,
  value: Span,
  notes: Line,
  bar: Span,
  columns: PictureColumns,
  width: number,
): Line[] {
  const below = (cellsBefore: number, line: Line) =>
    line.length === 0 ? [] : [cutLine([span(' '.repeat(cellsBefore)), ...line], width)];
  const own: Line = [span(' '.repeat(columns.left)), bar];
  if (columns.ownRow) {
    // A number without its last digits is another number, so it is wrapped and not cut.
    const fits = lineCells(start) + cells(value.text) <= width;
    const before = indent.length + markColumn;
    const numbered = fits
      ? [[...start, value]]
      : [
          cutLine(start, width),
          ...hanging([span(' '.repeat(before))], wrapLine([value], width - before)),
        ];
    return [...numbered, own, ...below(columns.left, notes)];
  }
  const fill = ' '.repeat(Math.max(0, columns.value - cells(value.text)) + 2);
  if (cells(value.text) > columns.value) {
    return [
      [...start],
      ...hanging([span(' '.repeat(lineCells(start)))], wrapLine([value], width - lineCells(start))),
      own,
      ...below(lineCells(start), notes),
    ];
  }
  if (columns.note === 0) {
    return [[...start, value, span(fill), bar], ...below(lineCells(start), notes)];
  }
  const isBeside = lineCells(notes) <= columns.note;
  const beside = fitLine(isBeside ? notes : [], columns.note + 2);
  return [
    [...start, value, span(fill), ...beside, bar],
    ...(isBeside ? [] : below(lineCells(start), notes)),
  ];
}

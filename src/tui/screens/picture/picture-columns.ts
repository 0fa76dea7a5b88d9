import type { ClaimPicture } from '../../../analysis/claim-picture.ts';
import { cells } from '../../../text/cells.ts';
import { answerOf } from '../../../told/answers-from.ts';
import { indent, markColumn } from '../../panels/mark-spans.ts';
import type { Pen } from '../../pen.ts';

/** Where the parts of a row stand: the same in every row, so that the bars compare. */
export interface PictureColumns {
  /** Cells for a date; 0 where no report has one. */
  readonly date: number;
  readonly value: number;
  /** Cells for what is told beside a number; longer notes stand below it. 0: all stand below. */
  readonly note: number;
  /** Cells before a bar. */
  readonly left: number;
  /** Cells of a bar. */
  readonly bar: number;
  /** The bar stands under its number, because there is no room beside it. */
  readonly ownRow: boolean;
}

/** Below this many cells a bar is put on a row of its own. */
const bar_cells_min = 24;
/** Longer bars say no more than shorter ones. */
const bar_cells_max = 120;
const value_cells_max = 26;
/** Notes stand beside the numbers only while the bars keep this much. */
const barCellsWithNotes = 60;

/**
 * @param notes cells of what is told of each report besides its number
 * @param width cells of a row
 */
export function pictureColumns(
  pen: Pen,
  pictures: readonly ClaimPicture[],
  notes: readonly number[],
  width: number,
): PictureColumns {
  const reports = pictures.flatMap(({ groups }) => groups.flatMap(group => group.reports));
  const judged = pictures.flatMap(({ assessments }) => assessments);
  const values = [...reports, ...judged].map(({ value }) => cells(pen.quantity(value)));
  const dates = reports.flatMap(({ report }) => {
    const date = answerOf(pen, report.key)?.asOf?.date;
    return date === undefined ? [] : cells(date);
  });
  // One by one: a file may have more reports than a function takes arguments.
  const widest = (sizes: readonly number[]) => sizes.reduce((a, b) => Math.max(a, b), 0);
  const date = dates.length === 0 ? 0 : widest(dates) + 2;
  const value = Math.min(value_cells_max, Math.max(6, widest(values)));
  const start = indent.length + markColumn;
  const beside = start + date + value + 2;
  if (width - beside - 1 >= bar_cells_min) {
    const room = width - beside - 3 - barCellsWithNotes;
    const note = widest(notes.filter(size => size <= room));
    const left = beside + (note === 0 ? 0 : note + 2);
    return {
      date,
      value,
      note,
      left,
      bar: Math.min(bar_cells_max, width - left - 1),
      ownRow: false,
    };
  }
  return {
    date,
    value,
    note: 0,
    left: indent.length,
    bar: Math.max(4, width - indent.length - 1),
    ownRow: true,
  };
}

import { isOneCellEach } from '../../src/text/one-cell.ts';
import { RecentMap } from './recent-map.ts';
import { mayBeWide } from './wide-locale.ts';

/** A cell as Ink has it; the second cell of a wide character is empty. */
export interface Cell {
  readonly type: 'char';
  readonly value: string;
  readonly fullWidth: boolean;
  readonly styles: readonly { readonly code: string; readonly endCode: string }[];
}

type Cells = readonly Cell[];
/** Cells as text, with what turns their styles on and, at the end, off. */
export type WriteCells = (cells: Cell[]) => string;

interface Row {
  readonly cells: Cells;
  readonly text: string;
  readonly write: WriteCells;
  /** Whether each cell holds a character that every terminal gives one cell. */
  readonly isPlain: boolean;
}

/** One for all cells that hold nothing, so that rows can be told apart by what their cells are. */
export const blank: Cell = { type: 'char', value: ' ', fullWidth: false, styles: [] };

/** The rows of the last frame, by their place, and those of the last frames, by their text. */
const drawn: Row[] = [];
const rowsByText = new RecentMap<Row>(100);

/**
 * What a row is as text, without the blanks at its end.
 *
 * @param at its place in the frame: a row that is as it was in the frame before is not written again
 */
export function rowText(cells: Cells, at: number, write: WriteCells): string {
  const before = drawn[at];
  if (before && isSameRow(before.cells, cells)) return before.text;
  const isPlain = cells.every(isPlainCell);
  const text = isPlain ? write([...cells]).trimEnd() : alignedText(cells, write);
  const row = { cells, text, write, isPlain };
  drawn[at] = row;
  rowsByText.set(text, row);
  return text;
}

/**
 * A row with characters of which terminals disagree how many cells they take. Behind them the row
 * goes on at its column, whatever they took.
 */
function alignedText(cells: Cells, write: WriteCells): string {
  const filled = cells.slice(0, filledLength(cells));
  let text = '';
  let start = 0;
  for (let at = 1; at < filled.length; at++) {
    if (isPlainCell(filled[at]) && !isPlainCell(filled[at - 1])) {
      text += write(filled.slice(start, at)) + toColumn(at);
      start = at;
    }
  }
  return text + write(filled.slice(start));
}

/** Equal cells that are written again cost less than going to the next that differs. */
const gap_max = 8;
const toColumn = (column: number) => `\u001b[${column + 1}G`;
const eraseRest = '\u001b[K';

/** A column is not where it is counted in a row whose letters may be wider; it is written whole. */
const areRowsWhole = mayBeWide(process.env);

/**
 * What turns one row into another where only some of its cells differ: those cells, or the whole
 * row where the cells of either cannot be told.
 *
 * @param previous the text of the row that is on the screen; the cursor is in that row
 * @param next the text of the row to be
 * @param columns of the screen
 * @returns null where a row is not known
 */
export function rowUpdate(previous: string, next: string, columns: number): string | null {
  const whole = toColumn(0) + eraseRest + next;
  // Also where a row is not known: Ink, too, goes to the first cell that differs.
  if (areRowsWhole) return previous === next ? '' : whole;
  const before = rowsByText.get(previous);
  const after = rowsByText.get(next);
  if (!before || !after) return null;
  const width = after.cells.length;
  const isKnown = before.isPlain && after.isPlain && before.cells.length === width;
  if (!isKnown || width > columns) return whole;
  const filled = filledLength(after.cells);
  let update = '';
  for (let at = 0; at < width; at++) {
    if (isSameCell(before.cells[at], after.cells[at])) continue;
    if (at >= filled) return update + toColumn(filled) + eraseRest;
    const end = runEnd(before.cells, after.cells, at);
    const stop = Math.min(end, filled);
    update += toColumn(at) + after.write(after.cells.slice(at, stop));
    if (end > stop) return update + eraseRest;
    at = end;
  }
  return update;
}

/** Where the cells that differ end, over gaps of few that do not. */
function runEnd(before: Cells, after: Cells, start: number): number {
  let end = start + 1;
  for (let at = end; at < after.length && at - end <= gap_max; at++) {
    if (!isSameCell(before[at], after[at])) end = at + 1;
  }
  return end;
}

function filledLength(cells: Cells): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length;
}

function isBlank(cell: Cell | undefined): boolean {
  return cell === blank || (cell?.value === ' ' && cell.styles.length === 0);
}

function isPlainCell(cell: Cell | undefined): boolean {
  return cell?.value.length === 1 && isOneCellEach(cell.value);
}

function isSameRow(one: Cells, other: Cells): boolean {
  return one.length === other.length && one.every((cell, at) => cell === other[at]);
}

function isSameCell(one: Cell | undefined, other: Cell | undefined): boolean {
  if (one === other) return true;
  if (!one || !other || one.value !== other.value) return false;
  const { styles } = other;
  return (
    one.styles.length === styles.length &&
    one.styles.every(({ code }, at) => code === styles[at]?.code)
  );
}

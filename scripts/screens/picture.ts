import type { Cell } from '../terminal/cell.ts';

/** A row of a screen as it is seen. */
export interface Row {
  /** Without blanks at its end. */
  readonly text: string;
  /** What each column up to the last that is not plain is drawn with, in words: `80 bold`. */
  readonly styles: readonly string[];
}

export type Picture = readonly Row[];

/** Neither a colour nor a weight. */
export const plain = 'plain';

/**
 * What is seen of a screen's cells. The style of a blank is seen only in part, so a blank has that of
 * the cell beside it where this looks the same.
 */
export function pictureOf(cells: readonly (readonly Cell[])[]): Picture {
  return cells.map(row => {
    const end = row.findLastIndex(isSeen) + 1;
    const seen = row.slice(0, end);
    return {
      text: seen
        .map(cell => cell.text)
        .join('')
        .trimEnd(),
      styles: stylesOf(seen),
    };
  });
}

/** Whether two rows look the same. */
export function isSameRow(one: Row, other: Row): boolean {
  const columns = Math.max(one.styles.length, other.styles.length);
  for (let x = 0; x < columns; x++) {
    if ((one.styles[x] ?? plain) !== (other.styles[x] ?? plain)) return false;
  }
  return one.text === other.text;
}

/** Whether two screens look the same. */
export function isSamePicture(one: Picture, other: Picture): boolean {
  return (
    one.length === other.length &&
    one.every((row, y) => isSameRow(row, other[y] ?? { text: '', styles: [] }))
  );
}

function stylesOf(row: readonly Cell[]): string[] {
  const styles: string[] = [];
  /** The first cell that is no blank, at or after each column. */
  const next: (Cell | undefined)[] = [];
  for (let x = row.length - 1; x >= 0; x--) {
    const cell = row[x];
    next[x] = cell && !isBlank(cell.text) ? cell : next[x + 1];
  }
  for (const [x, cell] of row.entries()) {
    const before = row[x - 1];
    const after = next[x];
    const left = styles.at(-1);
    if (cell.width === 0 && left !== undefined) styles.push(left);
    else if (!isBlank(cell.text)) styles.push(styleOf(cell));
    else if (before && left !== undefined && looksTheSame(cell, before)) styles.push(left);
    else if (after && looksTheSame(cell, after)) styles.push(styleOf(after));
    else styles.push(blankStyle(cell));
  }
  return styles;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isSeen(cell: Cell): boolean {
  return !isBlank(cell.text) || blankStyle(cell) !== plain;
}

/** Whether a blank would look the same with another cell's style. */
function looksTheSame(blank: Cell, other: Cell): boolean {
  return blankStyle(blank) === blankStyle(other);
}

/** Of a blank the background is seen, and its own colour where that fills it or draws a line in it. */
function blankStyle(cell: Cell): string {
  const isInked = cell.inverse || cell.underline || cell.strikethrough;
  return styleOf({
    ...cell,
    bold: false,
    italic: false,
    dim: isInked && cell.dim,
    fg: isInked ? cell.fg : null,
  });
}

function styleOf(cell: Cell): string {
  const words = [
    cell.fg !== null && String(cell.fg),
    cell.bg !== null && `on ${cell.bg}`,
    cell.bold && 'bold',
    cell.dim && 'dim',
    cell.italic && 'italic',
    cell.underline && 'underline',
    cell.inverse && 'inverse',
    cell.strikethrough && 'strikethrough',
  ].filter(word => word !== false);
  return words.join(' ') || plain;
}

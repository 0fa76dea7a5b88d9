import type { IBufferCell } from '@xterm/headless';

/** A colour as the program asked for it: a number of the palette, a colour of its own, or none. */
export type CellColour = number | `#${string}` | null;

export interface Cell {
  /** Empty for a cell that the wide character before it covers. */
  readonly text: string;
  /** Cells taken: 1, 2 for a wide character, 0 for what a wide character covers. */
  readonly width: number;
  readonly fg: CellColour;
  readonly bg: CellColour;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
  readonly strikethrough: boolean;
}

/** Read a cell out of the emulator. */
export function readCell(cell: IBufferCell): Cell {
  const chars = cell.getChars();
  return {
    text: cell.getWidth() === 0 ? '' : chars === '' || cell.isInvisible() ? ' ' : chars,
    width: cell.getWidth(),
    fg: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
    bg: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
    bold: cell.isBold() !== 0,
    dim: cell.isDim() !== 0,
    italic: cell.isItalic() !== 0,
    underline: cell.isUnderline() !== 0,
    inverse: cell.isInverse() !== 0,
    strikethrough: cell.isStrikethrough() !== 0,
  };
}

function colour(isDefault: boolean, isOwn: boolean, value: number): CellColour {
  if (isDefault) return null;
  return isOwn ? `#${value.toString(16).padStart(6, '0')}` : value;
}

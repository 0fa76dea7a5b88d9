import { cells, graphemes } from './cells.ts';

/** Spaces at which a line may break: not between the digits of `15 000`, however it is spaced. */
export const breakable = /((?<!\d) +| +(?!\d{3}(?!\d)))/;

/** A run of text with whatever belongs to it (a tone, say); wrapping keeps the rest as it is. */
export interface Piece {
  readonly text: string;
}

interface Word<P extends Piece> {
  readonly space: boolean;
  readonly pieces: P[];
  size: number;
}

/**
 * Break a text into lines of at most `width` cells, at ordinary spaces only: French puts U+00A0
 * and U+202F where a line must not break. A word longer than a line is broken between characters.
 *
 * @param text safe text on one line
 * @param width cells of a line, at least 1
 * @returns the lines, without trailing spaces; one empty line for an empty text
 */
export function wrap(text: string, width: number): string[] {
  return wrapPieces([{ text }], width).map(row => row.map(piece => piece.text).join(''));
}

/**
 * The same for text in several pieces; a word may run across them.
 *
 * @param width cells of a line, at least 1
 * @returns rows of pieces, cut where a row ends; spaces at a break are dropped
 */
export function wrapPieces<P extends Piece>(pieces: readonly P[], width: number): P[][] {
  const room = Math.max(1, width);
  const rows: P[][] = [[]];
  let used = 0;
  let gap: Word<P> | null = null;
  for (const word of splitWords(pieces)) {
    if (word.space) {
      gap = word;
      continue;
    }
    const before: number = gap?.size ?? 0;
    if (used > 0 && used + before + word.size > room) {
      rows.push([]);
      used = 0;
    } else if (gap && used + before + word.size <= room) {
      rows.at(-1)?.push(...gap.pieces);
      used += before;
    }
    gap = null;
    used = word.size <= room ? place(rows, word, used) : placeBroken(rows, word, used, room);
  }
  return rows;
}

function place<P extends Piece>(rows: P[][], word: Word<P>, used: number): number {
  rows.at(-1)?.push(...word.pieces);
  return used + word.size;
}

function placeBroken<P extends Piece>(
  rows: P[][],
  word: Word<P>,
  usedBefore: number,
  room: number,
): number {
  let used = usedBefore;
  for (const piece of word.pieces) {
    for (const text of graphemes(piece.text)) {
      const size = cells(text);
      if (used > 0 && used + size > room) {
        rows.push([]);
        used = 0;
      }
      rows.at(-1)?.push({ ...piece, text });
      used += size;
    }
  }
  return used;
}

function splitWords<P extends Piece>(pieces: readonly P[]): Word<P>[] {
  const found: Word<P>[] = [];
  for (const piece of pieces) {
    for (const text of piece.text.split(breakable)) {
      if (text === '') continue;
      const space = text.startsWith(' ');
      const last = found.at(-1);
      if (last && last.space === space) {
        last.pieces.push({ ...piece, text });
        last.size += cells(text);
      } else {
        found.push({ space, size: cells(text), pieces: [{ ...piece, text }] });
      }
    }
  }
  return found;
}

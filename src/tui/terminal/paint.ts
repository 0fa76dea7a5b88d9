import { toAscii } from '../../text/ascii.ts';
import { cells, graphemes } from '../../text/cells.ts';
import { isOneCellEach } from '../../text/one-cell.ts';
import { type Line, safeLine } from '../draw/span.ts';
import { partsOf } from '../styled-parts.ts';
import type { Theme } from '../theme.ts';
import type { ColourLevel } from './colour-level.ts';
import { sgr } from './sgr.ts';

/** How rows are drawn: as `Lines` does, in as many colours as the terminal has. */
export interface PaintLook {
  readonly theme: Theme;
  readonly ascii: boolean;
  readonly colours: ColourLevel;
}

/** A row by its cells, without the blanks at its end. Its text is safe. */
export interface Painted {
  /**
   * By cell the character that begins in it. One that terminals do not give the same cells is odd: it
   * takes what it is counted, and its other cells have an empty text.
   */
  readonly characters: readonly string[];
  /** By cell what turns its style on, as `sgr` gives it. */
  readonly styles: readonly string[];
}

/**
 * A row of spans as the cells of a terminal. Of text for the screen this is the last gate: what reaches it
 * unsafe is made safe here.
 *
 * @param columns of the screen: what goes beyond them is left out, whole characters only
 */
export function painted(line: Line, look: PaintLook, columns: number): Painted {
  const row = { characters: [] as string[], styles: [] as string[] };
  for (const { text, tone } of partsOf(safeLine(line), look.theme)) {
    const style = sgr(look.theme[tone], look.colours);
    const shown = look.ascii ? toAscii(text) : text;
    // Of plain text every unit is a character of one cell.
    for (const character of isOneCellEach(shown) ? shown : graphemes(shown)) {
      if (!add(row, character, style, columns)) return withoutEnd(row);
    }
  }
  return withoutEnd(row);
}

interface Growing {
  readonly characters: string[];
  readonly styles: string[];
}

/** @returns false where there is no room for the character */
function add({ characters, styles }: Growing, character: string, style: string, room: number) {
  const size = cells(character);
  if (characters.length + size > room) return false;
  for (let cell = 0; cell < size; cell++) {
    characters.push(cell === 0 ? character : '');
    styles.push(style);
  }
  if (size === 0) {
    // A mark in a tone of its own: it is drawn on the letter before it.
    const base = characters.findLastIndex(before => before !== '');
    if (base >= 0) characters[base] += character;
  }
  return true;
}

/** What is blank already in a row that was erased. */
function withoutEnd({ characters, styles }: Growing): Painted {
  let filled = characters.length;
  while (filled > 0 && characters[filled - 1] === ' ' && styles[filled - 1] === '') filled -= 1;
  return { characters: characters.slice(0, filled), styles: styles.slice(0, filled) };
}

const toColumn = (column: number) => `\u001b[${column + 1}G`;
const toCell = (row: number, column: number) => `\u001b[${row + 1};${column + 1}H`;
const eraseRest = '\u001b[K';
const off = '\u001b[m';
/** Equal cells that are written again cost less than going to the next that differs. */
const gap_cells_max = 8;

/** The whole of a row in its place, whatever stands there. */
export function wholeRow(row: Painted, place: number): string {
  return toCell(place, 0) + eraseRest + written(row, 0, row.characters.length);
}

/**
 * What turns a row on the screen into another: the cells that differ, each run by itself. No odd
 * character is cut, and none is written without what follows it: where one differs, the row is
 * written whole.
 *
 * @param place the row of the screen, from 0
 * @returns nothing where no cell differs
 */
export function changedCells(before: Painted, after: Painted, place: number): string {
  const [old, next] = [before.characters, after.characters];
  const width = Math.max(old.length, next.length);
  let update = '';
  const go = (column: number) => (update === '' ? toCell(place, column) : toColumn(column));
  for (let at = 0; at < width; at++) {
    if (isSameCell(before, after, at)) continue;
    const end = runEnd(before, after, at);
    if (end === null || isEndOdd(before, after)) return wholeRow(after, place);
    const stop = Math.min(end, next.length);
    if (stop > at) update += go(at) + written(after, at, stop);
    if (end > stop) return update + go(next.length) + eraseRest;
    at = end;
  }
  return update;
}

/**
 * Where the cells that differ end, over gaps of few that do not.
 *
 * @returns null where one of them is odd
 */
function runEnd(before: Painted, after: Painted, start: number): number | null {
  const [old, next] = [before.characters, after.characters];
  const width = Math.max(old.length, next.length);
  let end = start;
  for (let at = start; at < width && at - end <= gap_cells_max; at++) {
    const isSame = isSameCell(before, after, at);
    if (isOdd(old[at]) || isOdd(next[at])) return isSame ? end : null;
    if (!isSame) end = at + 1;
  }
  return end;
}

/**
 * Whether the shorter of two rows ends with an odd character: a terminal may draw it wider than it is
 * counted, into cells that the longer row has something in.
 */
function isEndOdd(one: Painted, other: Painted): boolean {
  const [shorter, longer] = [one.characters, other.characters].sort((a, b) => a.length - b.length);
  return shorter?.length !== longer?.length && isOdd(shorter?.at(-1));
}

/** Cells as text. Behind an odd character the row goes on at its column, whatever that took. */
function written({ characters, styles }: Painted, start: number, end: number): string {
  let text = '';
  let style = '';
  let isAstray = false;
  for (let at = start; at < end; at++) {
    const character = characters[at] as string;
    if (character === '') continue;
    const isOddHere = isOdd(character);
    if (isAstray && !isOddHere) text += toColumn(at);
    isAstray = isOddHere;
    const wanted = styles[at] as string;
    if (wanted !== style) {
      if (style !== '') text += off;
      if (wanted !== '') text += `\u001b[${wanted}m`;
      style = wanted;
    }
    text += character;
  }
  return style === '' ? text : text + off;
}

/** A cell beyond the end of a row is blank. */
function isSameCell(one: Painted, other: Painted, at: number): boolean {
  return (
    (one.characters[at] ?? ' ') === (other.characters[at] ?? ' ') &&
    (one.styles[at] ?? '') === (other.styles[at] ?? '')
  );
}

/** Also the further cells of an odd character are odd. */
function isOdd(character: string | undefined): boolean {
  return character !== undefined && (character.length !== 1 || !isOneCellEach(character));
}

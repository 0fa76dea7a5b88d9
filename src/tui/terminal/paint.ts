import { toAscii } from '../../text/ascii.ts';
import { cells, graphemes } from '../../text/cells.ts';
import { isOneCellEach } from '../../text/one-cell.ts';
import { type Line, safeLine } from '../draw/span.ts';
import { isPlain, partsOf } from '../styled-parts.ts';
import type { Style, Theme } from '../theme.ts';
import type { ColourLevel } from './colour-level.ts';

/** What draws rows, as `Lines` does. */
interface Look {
  readonly theme: Theme;
  readonly ascii: boolean;
}

const of256 = /^ansi256\((\d+)\)$/;

/** Rows of text for a terminal, one under the other. */
export function paint(lines: readonly Line[], look: Look): string {
  return lines.map(line => paintRow(line, look)).join('\r\n');
}

/** Behind what terminals do not give the same cells, a row goes on at its column, whatever it took. */
function paintRow(line: Line, { theme, ascii }: Look): string {
  let row = '';
  let column = 0;
  let isAstray = false;
  for (const { text, tone } of partsOf(safeLine(line), theme)) {
    for (const piece of piecesOf(ascii ? toAscii(text) : text)) {
      const isPlainPiece = isOneCellEach(piece);
      if (isAstray && isPlainPiece) row += `\u001b[${column + 1}G`;
      row += styled(piece, theme[tone]);
      column += cells(piece);
      isAstray = !isPlainPiece;
    }
  }
  return row;
}

/** A text cut where characters of one cell each begin and end. */
function piecesOf(text: string): readonly string[] {
  if (isOneCellEach(text)) return [text];
  const pieces: string[] = [];
  for (const part of graphemes(text)) {
    const last = pieces.at(-1);
    if (last !== undefined && isOneCellEach(last) === isOneCellEach(part)) {
      pieces[pieces.length - 1] = last + part;
    } else pieces.push(part);
  }
  return pieces;
}

/** Whether every colour of a theme is drawn as it is named: as one of 256 that the terminal has. */
export function isPaintable(theme: Theme, colours: ColourLevel): boolean {
  if (colours === 0) return false;
  return Object.values(theme).every(
    ({ color, backgroundColor }) =>
      backgroundColor === undefined && (color === undefined || (colours >= 2 && of256.test(color))),
  );
}

function styled(text: string, style: Style): string {
  if (isPlain(style) || text === '') return text;
  const codes = [
    style.bold ? 1 : null,
    style.dimColor ? 2 : null,
    style.italic ? 3 : null,
    style.underline ? 4 : null,
    style.inverse ? 7 : null,
    style.color === undefined ? null : `38;5;${of256.exec(style.color)?.[1]}`,
  ].filter(code => code !== null);
  return `\u001b[${codes.join(';')}m${text}\u001b[0m`;
}

import { cells } from '../../text/cells.ts';
import { clamp } from './scroll.ts';
import { cutLine, fitLine, type Line, lineCells, type Span, span } from './span.ts';

export interface FrameLook {
  readonly title: string;
  /** Shown at the right of the upper border: a position or a count. */
  readonly note: string;
  /** The focused frame has a heavy border: seen without colour. */
  readonly focused: boolean;
  /** Rows with a mark beside them: something in them is looked for. */
  readonly marked?: ReadonlySet<number>;
  /** Where the window stands in the list, to draw a scrollbar; null when everything is shown. */
  readonly bar: { readonly top: number; readonly shown: number; readonly total: number } | null;
}

const light = { tl: '╭', tr: '╮', bl: '╰', br: '╯', h: '─', v: '│', thumb: '┃' };
const heavy = { tl: '┏', tr: '┓', bl: '┗', br: '┛', h: '━', v: '┃', thumb: '█' };

/**
 * Draw a frame around rows of content.
 *
 * @param content rows, cut or filled to fit
 * @param width cells of the whole frame, at least 4
 * @param height rows of the whole frame, at least 2
 * @returns exactly `height` lines of exactly `width` cells
 */
export function frame(
  content: readonly Line[],
  look: FrameLook,
  width: number,
  height: number,
): Line[] {
  const glyph = look.focused ? heavy : light;
  const tone = look.focused ? 'frame' : 'border';
  const edge = (text: string): Span => ({ text, tone });
  const inner = width - 4;
  const rows = Math.max(0, height - 2);
  const thumb = look.bar ? thumbRows(look.bar, rows) : null;
  const lines: Line[] = [topEdge(look, glyph, width)];
  for (let at = 0; at < rows; at++) {
    const inThumb = thumb !== null && at >= thumb.start && at < thumb.end;
    lines.push([
      edge(glyph.v),
      look.marked?.has(at) ? span('•', 'notable') : span(' '),
      ...fitLine(content[at] ?? [], inner),
      span(' '),
      edge(inThumb ? glyph.thumb : glyph.v),
    ]);
  }
  lines.push([edge(glyph.bl + glyph.h.repeat(width - 2) + glyph.br)]);
  return lines;
}

function topEdge(look: FrameLook, glyph: typeof light, width: number): Line {
  const tone = look.focused ? 'frame' : 'border';
  const note = look.note === '' ? '' : ` ${look.note} `;
  const noteCells = cells(note);
  const showNote = noteCells > 0 && noteCells + 12 <= width;
  const room = width - 4 - (showNote ? noteCells + 1 : 0);
  const title = cutLine([span(` ${look.title} `, look.focused ? 'focus' : 'strong')], room);
  const fill = glyph.h.repeat(Math.max(0, room - lineCells(title)));
  return [
    { text: glyph.tl + glyph.h, tone },
    ...title,
    { text: fill, tone },
    ...(showNote
      ? [span(note, look.focused ? 'focus' : 'dim'), { text: glyph.h, tone } as Span]
      : []),
    { text: glyph.h + glyph.tr, tone },
  ];
}

function thumbRows(bar: NonNullable<FrameLook['bar']>, rows: number) {
  const size = clamp(Math.round((bar.shown / Math.max(1, bar.total)) * rows), 1, rows);
  const travel = rows - size;
  const range = Math.max(1, bar.total - bar.shown);
  const start = clamp(Math.round((bar.top / range) * travel), 0, travel);
  return { start, end: start + size };
}

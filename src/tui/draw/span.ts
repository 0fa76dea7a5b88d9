import { cells, cut } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';

/** What a piece of text is for. Colours are the theme's business, never a component's. */
export type Tone =
  | 'plain'
  | 'dim'
  /** Frames that are not focused, and what is drawn like them. */
  | 'border'
  | 'strong'
  | 'focus'
  // The frame that is focused.
  | 'frame'
  | 'selected'
  // Words that are looked for.
  | 'match'
  | 'serious'
  | 'notable'
  | 'good'
  | 'quote'
  | 'source'
  | 'axis'
  // Names of claims beside an article, and the words recorded for them in it.
  | ClaimTone
  | `${ClaimTone}-words`;

/** The tones that tell neighbouring claims of an article apart: as many as every theme carries. */
export const claimTones = [
  'claim-1',
  'claim-2',
  'claim-3',
  'claim-4',
  'claim-5',
  'claim-6',
] as const;
export type ClaimTone = (typeof claimTones)[number];

export interface Span {
  readonly text: string;
  readonly tone: Tone;
}

/** One row of the screen, left to right. */
export type Line = readonly Span[];

/** A piece of text in its tone, made safe. */
export function span(text: string, tone: Tone = 'plain'): Span {
  return { text: safe(text), tone };
}

/**
 * A row whose text is harmless, whoever made it. One that is harmless as a whole stays as it is,
 * wherever it is parted; anything else was forgotten, and loses its letters' company rather than
 * reach the terminal.
 */
export function safeLine(spans: Line): Line {
  const whole = spans.map(({ text }) => text).join('');
  return safe(whole) === whole ? spans : spans.map(({ text, tone }) => span(text, tone));
}

export function line(...parts: readonly (Span | string)[]): Line {
  return parts.map(part => (typeof part === 'string' ? span(part) : part));
}

/** Cells a line takes. */
export function lineCells(spans: Line): number {
  return spans.reduce((sum, part) => sum + cells(part.text), 0);
}

/** Cut a line to a number of cells, with an ellipsis where something was cut off. */
export function cutLine(spans: Line, width: number): Line {
  if (lineCells(spans) <= width) return spans;
  const kept: Span[] = [];
  let room = width;
  for (const part of spans) {
    const size = cells(part.text);
    if (size >= room) {
      const rest = size === room ? `${part.text} ` : part.text;
      kept.push({ text: cut(rest, room), tone: part.tone });
      return kept;
    }
    kept.push(part);
    room -= size;
  }
  return kept;
}

/** A line of exactly `width` cells: cut, or filled with spaces. */
export function fitLine(spans: Line, width: number): Line {
  const fitted = cutLine(spans, width);
  const missing = width - lineCells(fitted);
  return missing > 0 ? [...fitted, { text: ' '.repeat(missing), tone: 'plain' }] : fitted;
}

/** Two lines on one row: the right one keeps its cells, the left one is cut to what is left. */
export function spread(left: Line, right: Line, width: number): Line {
  const rightCells = lineCells(right);
  if (rightCells === 0) return fitLine(left, width);
  if (rightCells >= width) return fitLine(right, width);
  return [...fitLine(left, width - rightCells - 1), { text: ' ', tone: 'plain' }, ...right];
}

import { clamp } from '../../draw/scroll.ts';
import { fitLine, type Line, span } from '../../draw/span.ts';
import type { Drawn, Room } from '../screen.ts';

interface ScrolledText {
  readonly lines: readonly Line[];
  /** The first row to show. */
  readonly at: number;
  /** The first rows of what stands one below the other in it; left out: nothing is gone to in it. */
  readonly starts?: readonly number[];
  /** What is drawn over the first row that is shown, where its head has scrolled away. */
  readonly over?: (top: number) => Line | null;
}

/** A text of which as many rows are shown as fit, with a scrollbar when they are not all. */
export function scrolledText(
  { lines, at, starts, over }: ScrolledText,
  { width, height }: Pick<Room, 'width' | 'height'>,
): Drawn {
  const max = Math.max(0, lines.length - height);
  const first = clamp(at, 0, max);
  const scroll = { at: first, max, ...(starts && { starts }) };
  const page = Math.max(1, height - 1);
  const head = over?.(first) ?? null;
  // A page ends on the row that the next one begins with, so no row stays covered.
  const shown = [...(head ? [head] : []), ...lines.slice(first + (head ? 1 : 0), first + height)];
  if (max === 0) return { lines: shown, page, scroll };
  const size = clamp(Math.round((height / lines.length) * height), 1, height);
  const start = Math.round((first / max) * (height - size));
  const rows = shown.map((row, index) => [
    ...fitLine(row, width - 1),
    index >= start && index < start + size ? span('┃', 'frame') : span('│', 'border'),
  ]);
  return { lines: rows, page, scroll };
}

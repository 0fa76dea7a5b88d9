import { Box } from 'ink';
import type { ArticlePager } from '../article/article-pager.ts';
import { clamp } from '../draw/scroll.ts';
import { fitLine, type Line, span } from '../draw/span.ts';
import { Lines } from './lines.tsx';

export interface ScrollPosition {
  readonly at: number;
  readonly max: number;
  /** For an article's text, which is not counted in rows. */
  readonly article?: ArticlePager;
  /** For the matrix: it shows one sign for each answer. */
  readonly isCompact?: boolean;
  /** The first rows of what stands one below the other in it. */
  readonly starts?: readonly number[];
}

interface ScrollTextProps {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
  /** The first row to show. */
  readonly at: number;
  /** The first rows of what stands one below the other in it; left out: nothing is gone to in it. */
  readonly starts?: readonly number[];
  /** What is drawn over the first row that is shown, where its head has scrolled away. */
  readonly over?: (top: number) => Line | null;
  /** Told where the text really stands and how far it can go. */
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** A text of which as many rows are shown as fit, with a scrollbar when they are not all. */
export function ScrollText(props: ScrollTextProps) {
  const { lines, width, height, at, starts, over, onScroll } = props;
  const max = Math.max(0, lines.length - height);
  const first = clamp(at, 0, max);
  onScroll({ at: first, max, ...(starts && { starts }) }, Math.max(1, height - 1));
  const head = over?.(first) ?? null;
  // A page ends on the row that the next one begins with, so no row stays covered.
  const shown = [...(head ? [head] : []), ...lines.slice(first + (head ? 1 : 0), first + height)];
  if (max === 0) {
    return (
      <Box width={width} height={height} flexShrink={0}>
        <Lines lines={shown} />
      </Box>
    );
  }
  const size = clamp(Math.round((height / lines.length) * height), 1, height);
  const start = Math.round((first / max) * (height - size));
  const rows = shown.map((row, index) => [
    ...fitLine(row, width - 1),
    index >= start && index < start + size ? span('┃', 'frame') : span('│', 'border'),
  ]);
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Lines lines={rows} />
    </Box>
  );
}

import { Box } from 'ink';
import { useRef } from 'react';
import { Lines } from '../../components/lines.tsx';
import type { ScrollPosition } from '../../components/scroll-text.tsx';
import { useMarkWords, useSearch } from '../../components/search.tsx';
import type { Pen } from '../../pen.ts';
import type { View } from '../../state/state.ts';
import { type MatrixCorner, matrixLines } from './matrix-lines.ts';

interface MatrixProps {
  readonly pen: Pen;
  readonly view: Extract<View, { screen: 'matrix' }>;
  readonly width: number;
  readonly height: number;
  /** Told which cells are shown, and how many claims, for paging. */
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** All claims against all sources. */
export function Matrix({ pen, view, width, height, onScroll }: MatrixProps) {
  const corner = useRef<MatrixCorner>({ top: 0, left: 0 });
  const { places } = useSearch();
  const markWords = useMarkWords();
  const drawn = matrixLines(pen, view, width, height, corner.current, places);
  corner.current = drawn.corner;
  onScroll({ at: 0, max: 0, isCompact: drawn.isCompact }, drawn.page);
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Lines lines={markWords(drawn.lines)} />
    </Box>
  );
}

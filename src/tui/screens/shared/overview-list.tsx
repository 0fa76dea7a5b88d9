import { Box } from 'ink';
import { useCallback } from 'react';
import { Lines } from '../../components/lines.tsx';
import { ListFrame } from '../../components/list-frame.tsx';
import { useMarkWords } from '../../components/search.tsx';
import type { Line } from '../../draw/span.ts';
import type { ListContent } from '../../panels/content.ts';
import { list_cells_max } from '../timeline/timeline-words.ts';

/** Cells of a frame's sides. */
export const sides = 4;

/**
 * Cells of a row in a list on a screen of this width. The frame spans the screen; rows are longer
 * than this only where they have something to show there, as the words of the timeline.
 */
export function overviewCells(width: number): number {
  return Math.min(width - sides, list_cells_max);
}

interface OverviewListProps {
  readonly content: ListContent;
  readonly title: string;
  readonly empty: string;
  readonly at: number;
  readonly width: number;
  readonly height: number;
  /** What is told under the list of the item that is selected. */
  readonly reading: (rows: number) => readonly Line[];
  readonly onPage: (items: number) => void;
}

/** A list that fills the screen, with a reading of its selected item under it. */
export function OverviewList(props: OverviewListProps) {
  const { content, title, empty, at, width, height, reading, onPage } = props;
  const page = useCallback((items: number) => onPage(items), [onPage]);
  const markWords = useMarkWords();
  const readingRows = height >= 34 ? 4 : height >= 18 ? 2 : 0;
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      <ListFrame
        content={content}
        title={title}
        width={width}
        height={height - readingRows}
        focused
        airless
        at={at}
        empty={empty}
        onPage={page}
      />
      <Lines lines={markWords(reading(readingRows))} />
    </Box>
  );
}

/** What the screens that are such a list are given. */
export interface OverviewProps<Pen> {
  readonly pen: Pen;
  /** The selected entry's key; null: the first. */
  readonly entry: string | null;
  readonly width: number;
  readonly height: number;
  readonly onPage: (items: number) => void;
}

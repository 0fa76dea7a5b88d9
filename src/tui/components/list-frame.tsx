import { Box } from 'ink';
import { useRef } from 'react';
import { type FramedList, listRows } from '../panels/list-rows.ts';
import { Lines } from './lines.tsx';
import { useSearch } from './search.tsx';

interface ListFrameProps extends FramedList {
  /** Told how many items the window shows, for paging. */
  readonly onPage: (items: number) => void;
}

/** A framed, scrolled list of items of different heights; only the visible rows are made. */
export function ListFrame({ onPage, ...list }: ListFrameProps) {
  const top = useRef(0);
  const rows = listRows(list, top.current, useSearch());
  top.current = rows.top;
  onPage(rows.page);
  return (
    <Box width={list.width} height={list.height} flexShrink={0}>
      <Lines lines={rows.lines} />
    </Box>
  );
}

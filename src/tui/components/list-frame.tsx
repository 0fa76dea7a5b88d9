import { Box } from 'ink';
import { useMemo, useRef } from 'react';
import { frame } from '../draw/frame.ts';
import { type ListWindow, listWindow } from '../draw/scroll.ts';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import type { ListContent } from '../panels/content.ts';
import { Lines } from './lines.tsx';
import { useMarkWords, useSearch } from './search.tsx';

interface ListFrameProps {
  readonly content: ListContent;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly focused: boolean;
  /** The selected item's place in the list. */
  readonly at: number;
  /** What to say when the list has no item. */
  readonly empty: string;
  /** Rows belong together without air between them, as on an axis. */
  readonly airless?: boolean;
  /** The first item's place among all that can be gone to on the screen. */
  readonly firstPlace?: number;
  /** What is said of the list beside the position in it. */
  readonly note?: string;
  /** Told how many items the window shows, for paging. */
  readonly onPage: (items: number) => void;
}

/** Lists up to this long are given air between their items when everything still fits. */
const airyItems = 60;
/** With fewer rows than this a heading that has scrolled away is not drawn again. */
const headingNeeds = 6;
/** Rows that must be left over the foot for it to be drawn. */
const footNeeds = 4;

/** A framed, scrolled list of items of different heights; only the visible rows are made. */
export function ListFrame(props: ListFrameProps) {
  const { content, width, height, focused, at } = props;
  const top = useRef(0);
  // An axis without a bar over it says nothing.
  const foot = height - 2 - content.foot.length >= footNeeds ? content.foot : [];
  const rows = Math.max(1, height - 2 - foot.length);
  const { airless = false } = props;
  const gap = useMemo(
    () => (!airless && fitsWithAir(content, rows) ? 1 : 0),
    [airless, content, rows],
  );
  const heightOf = (index: number) => Math.min(rows, content.rowsOf(index, 'none').length + gap);
  const count = content.items.length;
  const { shown, heading } = underHeading(content, rows, (room, previousTop) =>
    listWindow(count, heightOf, at, previousTop ?? top.current, room),
  );
  top.current = shown.top;
  props.onPage(Math.max(1, shown.end - shown.top - 1));

  const { places } = useSearch();
  const markWords = useMarkWords();
  const { firstPlace = 0, note = '' } = props;
  const marked = new Set<number>();
  const body: Line[] = [...heading];
  for (let index = shown.top; index < shown.end; index++) {
    const selection = index !== at ? 'none' : focused ? 'here' : 'elsewhere';
    const item = clip(content.rowsOf(index, selection), rows);
    // Over an item there may be air or a heading.
    const head = content.headOf?.(index) ?? 0;
    if (places.has(firstPlace + index)) marked.add(body.length + Math.min(head, item.length - 1));
    body.push(...markWords(item));
    if (gap > 0) body.push([]);
  }
  if (count === 0) body.push(...wrapLine([span(props.empty, 'dim')], width - 4));
  const everything = shown.top === 0 && shown.end === count;
  while (!everything && body.length < rows) body.push([]);
  // What is cut off at the foot must not look as if it ended there.
  if (body.length - gap > rows) body[rows - 1] = [span('      …', 'dim')];
  const look = {
    title: props.title,
    note: [count > 0 ? `${at + 1}/${count}` : '', note].filter(Boolean).join(' · '),
    focused,
    marked,
    bar:
      everything && body.length <= rows + gap
        ? null
        : { top: shown.top, shown: shown.end - shown.top, total: count },
  };
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Lines lines={frame([...body.slice(0, rows), ...foot], look, width, height)} />
    </Box>
  );
}

/** The window of a list, under the heading of its first item where that has scrolled away. */
function underHeading(
  content: ListContent,
  rows: number,
  windowOf: (rows: number, previousTop?: number) => ListWindow,
): { readonly shown: ListWindow; readonly heading: readonly Line[] } {
  const all = windowOf(rows);
  const needed = rows >= headingNeeds ? content.headingOf?.(all.top) : null;
  if (!needed) return { shown: all, heading: [] };
  const shown = windowOf(rows - 1, all.top);
  const heading = content.headingOf?.(shown.top);
  return { shown, heading: heading ? [heading] : [] };
}

/** An item taller than its window ends in a row that says so; Enter shows all of it. */
function clip(item: readonly Line[], rows: number): readonly Line[] {
  if (item.length <= rows) return item;
  return [...item.slice(0, Math.max(1, rows - 1)), [span('      …', 'dim')]].slice(0, rows);
}

function fitsWithAir(content: ListContent, rows: number): boolean {
  if (content.items.length > airyItems) return false;
  let needed = -1;
  for (let index = 0; index < content.items.length; index++) {
    needed += content.rowsOf(index, 'none').length + 1;
  }
  return needed <= rows;
}

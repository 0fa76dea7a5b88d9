import { frame } from '../draw/frame.ts';
import { type ListWindow, listWindow } from '../draw/scroll.ts';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { markWords } from '../find/mark-words.ts';
import type { Sought } from '../find/sought.ts';
import type { ListContent } from './content.ts';

/** A list in a frame: what is in it, and how it looks. */
export interface FramedList {
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
}

export interface ListRows {
  readonly lines: readonly Line[];
  /** The first item shown: where the window stands the next time. */
  readonly top: number;
  /** How many items the window shows, for paging. */
  readonly page: number;
}

/** Lists up to this long are given air between their items when everything still fits. */
const airyItems = 60;
/** With fewer rows than this a heading that has scrolled away is not drawn again. */
const headingNeeds = 6;
/** Rows that must be left over the foot for it to be drawn. */
const footNeeds = 4;

/**
 * The rows of a framed list, scrolled to its selected item; only the visible ones are made.
 *
 * @param previousTop the first item shown before
 */
export function listRows(list: FramedList, previousTop: number, sought: Sought): ListRows {
  const { content, width, height, focused, at, airless = false, firstPlace = 0, note = '' } = list;
  const foot = footFor(content, height);
  const rows = Math.max(1, height - 2 - foot.length);
  const gap = !airless && fitsWithAir(content, rows) ? 1 : 0;
  const heightOf = (index: number) => Math.min(rows, content.rowsOf(index, 'none').length + gap);
  const count = content.items.length;
  const { shown, heading } = underHeading(content, rows, (room, top = previousTop) =>
    listWindow(count, heightOf, at, top, room),
  );
  const marked = new Set<number>();
  const body: Line[] = [...heading];
  for (let index = shown.top; index < shown.end; index++) {
    const selection = index !== at ? 'none' : focused ? 'here' : 'elsewhere';
    const item = clip(content.rowsOf(index, selection), rows);
    // Over an item there may be air or a heading.
    const head = content.headOf?.(index) ?? 0;
    const isMatch = sought.places.has(firstPlace + index);
    if (isMatch) marked.add(body.length + Math.min(head, item.length - 1));
    body.push(...item.map(line => markWords(line, sought.words)));
    if (gap > 0) body.push([]);
  }
  if (count === 0) body.push(...wrapLine([span(list.empty, 'dim')], width - 4));
  const everything = shown.top === 0 && shown.end === count;
  while (!everything && body.length < rows) body.push([]);
  // What is cut off at the foot must not look as if it ended there.
  if (body.length - gap > rows) body[rows - 1] = [span('      …', 'dim')];
  const isWhole = everything && body.length <= rows + gap;
  const bar = { top: shown.top, shown: shown.end - shown.top, total: count };
  const look = {
    title: list.title,
    note: notesOf(count, at, note),
    focused,
    marked,
    bar: isWhole ? null : bar,
  };
  return {
    lines: frame([...body.slice(0, rows), ...foot], look, width, height),
    top: shown.top,
    page: Math.max(1, shown.end - shown.top - 1),
  };
}

function notesOf(count: number, at: number, note: string): string {
  return [count > 0 ? `${at + 1}/${count}` : '', note].filter(Boolean).join(' · ');
}

/** An axis without a bar over it says nothing. */
function footFor({ foot }: ListContent, height: number): readonly Line[] {
  return height - 2 - foot.length >= footNeeds ? foot : [];
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

import type { Line } from '../../draw/span.ts';
import { markSought } from '../../find/sought.ts';
import type { ListContent } from '../../panels/content.ts';
import { listRows } from '../../panels/list-rows.ts';
import type { Drawn, Room } from '../screen.ts';

/** Cells of a frame's sides. */
export const sides = 4;

/** The eye does not follow a row from its name to the marks at its end when it is longer. */
export const list_cells_max = 128;

/**
 * Cells of a row in a list on a screen of this width. The frame spans the screen; rows are longer
 * than this only where they have something to show there, as the words of the timeline.
 */
export function overviewCells(width: number): number {
  return Math.min(width - sides, list_cells_max);
}

interface OverviewList {
  readonly content: ListContent;
  readonly title: string;
  readonly empty: string;
  readonly at: number;
  /** What is told under the list of the item that is selected. */
  readonly reading: (rows: number) => readonly Line[];
}

/** A list that fills the screen, with a reading of its selected item under it. */
export function overviewList({ reading, ...list }: OverviewList, room: Room): Drawn {
  const { width, height, tops, sought } = room;
  const readingRows = height >= 34 ? 4 : height >= 18 ? 2 : 0;
  const size = { width, height: height - readingRows };
  const framed = { ...list, ...size, focused: true, airless: true };
  const { lines, top, page } = listRows(framed, tops.list ?? 0, sought);
  const under = markSought(reading(readingRows), sought);
  return { lines: [...lines, ...under], page, tops: { list: top } };
}

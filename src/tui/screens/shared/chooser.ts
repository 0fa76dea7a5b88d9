import { headedWindow } from '../../draw/headed-window.ts';
import { cutLine, type Line, span, spread } from '../../draw/span.ts';
import { markSought } from '../../find/sought.ts';
import type { Drawn, Room } from '../screen.ts';

interface Chooser {
  readonly title: string;
  /** By item the number of its group; one number for all: there are no headings. */
  readonly groups: readonly number[];
  /** The heading of a group, `width` cells at most. */
  readonly headingOf?: (group: number) => Line;
  /** An item in one row; asked for what is shown only. */
  readonly rowOf: (item: number) => Line;
  /** The place of the item that is selected. */
  readonly at: number;
}

/** Rows of the title and the air under it. */
const titleRows = 2;
/** Cells before an item. */
export const markerCells = 3;

/** A list to choose from that fills the screen. */
export function chooser({ title, groups, headingOf, rowOf, at }: Chooser, room: Room): Drawn {
  const { width, height, tops, sought } = room;
  const page = Math.max(1, height - titleRows);
  const shown = headedWindow(groups, at, tops.list ?? 0, page);
  const rows = shown.rows.map((row): Line => {
    if (row === null) return [];
    if ('heading' in row) {
      return cutLine([span(' '), ...(headingOf?.(row.heading) ?? [])], width);
    }
    const line = rowOf(row.item);
    const isSelected = row.item === at;
    const drawn = isSelected ? line.map(part => ({ ...part, tone: 'selected' as const })) : line;
    const marker = span(isSelected ? ' ▸ ' : ' '.repeat(markerCells));
    const [words = []] = markSought([cutLine(drawn, width - markerCells)], sought);
    return [marker, ...words];
  });
  const place = groups.length > 0 ? [span(`${at + 1}/${groups.length}`, 'dim')] : [];
  const selected = shown.rows.findIndex(row => row && 'item' in row && row.item === at);
  return {
    lines: [spread([span(` ${title}`, 'strong')], place, width - 1), [], ...rows],
    page,
    tops: { list: shown.top },
    choice: { first: titleRows, count: rows.length, selected: Math.max(0, selected) },
  };
}

import { listWindow } from './scroll.ts';

/** A row of a list in groups: an item by its place, the heading of a group by its number, or air. */
export type HeadedRow = { readonly item: number } | { readonly heading: number } | null;

export interface HeadedWindow {
  readonly rows: readonly HeadedRow[];
  /** Where the window begins among all rows, to begin the next one from. */
  readonly top: number;
}

/** With fewer rows than this a heading that has scrolled away is not drawn again. */
const headingNeeds = 4;

/**
 * The rows of a list, one for each item, that are in a window: the selected item always, and in the
 * first row the heading under which what follows stands.
 *
 * @param groups by item the number of its group, which never falls; one number for all: no headings
 * @param before where the window before this one began
 * @param rows rows of the window, at least 1
 * @returns at most `rows` rows
 */
export function headedWindow(
  groups: readonly number[],
  selected: number,
  before: number,
  rows: number,
): HeadedWindow {
  const all = allRows(groups);
  const place = all.findIndex(row => row !== null && 'item' in row && row.item === selected);
  if (place < 0) return { rows: [], top: 0 };
  let { top } = listWindow(all.length, () => 1, place, before, rows);
  const isHeaded = all.length > groups.length && rows >= headingNeeds;
  // The row over the selected one is the heading's, or can be.
  if (isHeaded) top = Math.min(top, place - 1);
  const shown = all.slice(top, top + rows);
  const [first] = shown;
  if (!isHeaded || !first || 'heading' in first) return { rows: shown, top };
  return { rows: [{ heading: groups[first.item] ?? 0 }, ...shown.slice(1)], top };
}

function allRows(groups: readonly number[]): readonly HeadedRow[] {
  if (groups[0] === groups.at(-1)) return groups.map((_, item) => ({ item }));
  return groups.flatMap((heading, item): HeadedRow[] => {
    if (heading === groups[item - 1]) return [{ item }];
    return item === 0 ? [{ heading }, { item }] : [null, { heading }, { item }];
  });
}

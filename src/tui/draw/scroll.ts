/** Which part of a list of items of different heights stands in a window. */
export interface ListWindow {
  /** The first item shown. */
  readonly top: number;
  /** One past the last item of which at least one row is shown. */
  readonly end: number;
}

/**
 * Choose the window of a list so that the selected item is wholly in it, moving as little as
 * possible from where the window was. Looks at the items in and around the window only, so the
 * cost does not grow with the list.
 *
 * @param count items in the list
 * @param heightOf rows an item takes, at least 1
 * @param selected the selected item; it is shown from its first row when it is taller than the window
 * @param previousTop the first item shown before
 * @param rows rows of the window
 */
export function listWindow(
  count: number,
  heightOf: (index: number) => number,
  selected: number,
  previousTop: number,
  rows: number,
): ListWindow {
  if (count === 0 || rows < 1) return { top: 0, end: 0 };
  const target = clamp(selected, 0, count - 1);
  let top = clamp(previousTop, 0, count - 1);
  if (target < top) top = target;
  let needed = heightOf(target);
  let first = target;
  while (first > top && needed + heightOf(first - 1) <= rows) {
    first -= 1;
    needed += heightOf(first);
  }
  top = first;
  let end = target + 1;
  while (end < count && needed < rows) {
    needed += heightOf(end);
    end += 1;
  }
  while (end === count && top > 0 && needed + heightOf(top - 1) <= rows) {
    top -= 1;
    needed += heightOf(top);
  }
  return { top, end };
}

export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

import type { ActionId } from '../../../lang/action-text.ts';
import { clamp } from '../../draw/scroll.ts';
import type { Context, View } from '../../state/state.ts';

type ProblemsView = Extract<View, { screen: 'problems' }>;

/** The list of problems after an action: another of them is selected, and stands in the window. */
export function updateProblems(
  view: ProblemsView,
  action: ActionId,
  context: Context,
): ProblemsView {
  const { starts } = context.scroll;
  if (!starts || starts.length === 0) return view;
  const last = starts.length - 1;
  const entry = clamp(moved(clamp(view.entry ?? 0, 0, last), action, context), 0, last);
  return { screen: 'problems', scroll: windowAt(entry, context), entry };
}

function moved(entry: number, action: ActionId, { scroll, page }: Context): number {
  const starts = scroll.starts ?? [];
  const row = starts[entry] ?? 0;
  switch (action) {
    case 'up':
      return entry - 1;
    case 'down':
      return entry + 1;
    case 'page-up':
      return Math.min(
        entry - 1,
        starts.findLastIndex(start => start <= row - page),
      );
    case 'page-down':
      return Math.max(
        entry + 1,
        starts.findLastIndex(start => start <= row + page),
      );
    case 'first':
      return 0;
    case 'last':
      return starts.length - 1;
    default:
      return entry;
  }
}

/** The row at the top of the window, moved as little as shows all of an entry and the blank row over it. */
function windowAt(entry: number, { scroll, page }: Context): number {
  const { at, max, starts = [] } = scroll;
  const height = page + 1;
  // Over the first stands what the list is of.
  const from = entry === 0 ? 0 : (starts[entry] ?? 0) - 1;
  const end = starts[entry + 1] ?? max + height;
  const top = from < at ? from : end > at + height ? Math.min(from, end - height) : at;
  return clamp(top, 0, max);
}

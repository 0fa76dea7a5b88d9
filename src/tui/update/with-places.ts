import { panelIds } from '../draw/arrange.ts';
import { filterShown } from '../filter/filter-shown.ts';
import { filterRows } from '../screens/filter/update-filter.ts';
import { matrixCursor } from '../screens/matrix/update-matrix.ts';
import { originRows } from '../screens/origins/update-origins.ts';
import { timelineRows } from '../screens/timeline/update-timeline.ts';
import { type Shown, type State, selectedItem, type View } from '../state/state.ts';

/**
 * The state with every row that is selected because it is the first named by its id: what comes to
 * stand before it is not taken for it.
 *
 * @param shown what the lists show now, unfiltered
 */
export function withPlaces(state: State, shown: Shown): State {
  const listed = filterShown(shown, state.filter);
  const placed = <Part extends Pick<State, 'dashboard' | 'views'>>(part: Part): Part => {
    const { dashboard, views } = part;
    const selected = Object.fromEntries(
      panelIds.map(panel => [panel, selectedItem({ ...state, dashboard }, listed, panel)]),
    ) as typeof dashboard.selected;
    return {
      ...part,
      dashboard: { ...dashboard, selected },
      views: views.map(view => viewWithPlace(view, listed)),
    };
  };
  const { search } = state;
  return placed({ ...state, search: search && { ...search, from: placed(search.from) } });
}

function viewWithPlace(view: View, shown: Shown): View {
  switch (view.screen) {
    case 'matrix': {
      const { claims, row, column } = matrixCursor(shown, view);
      const source = shown.briefing.sources[column];
      return { ...view, claim: claims[row]?.id ?? null, source: source?.id ?? null };
    }
    case 'timeline': {
      const { entries, at } = timelineRows(shown, view.entry);
      return { ...view, entry: entries[at]?.key ?? null };
    }
    case 'origins': {
      const { rows, at } = originRows(shown, view.entry);
      return { ...view, entry: rows[at]?.key ?? null };
    }
    case 'filter': {
      const { options, at } = filterRows(shown, view.option);
      return { ...view, option: options[at]?.key ?? null };
    }
    default:
      return view;
  }
}

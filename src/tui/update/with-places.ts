import { filterShown } from '../filter/filter-shown.ts';
import { screenOf, screens } from '../screens/screens.ts';
import type { Shown, State } from '../state/state.ts';

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
    return {
      ...part,
      dashboard: screens.dashboard.placed(dashboard, listed),
      views: views.map(view => screenOf(view).placed(view, listed)),
    };
  };
  const { search } = state;
  return placed({ ...state, search: search && { ...search, from: placed(search.from) } });
}

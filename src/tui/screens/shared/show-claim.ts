import { panelIds } from '../../draw/arrange.ts';
import { replace } from '../../state/pile.ts';
import type { Shown, State, View } from '../../state/state.ts';

/** Another claim in Compare; the dashboard's selection follows along. */
export function showClaim(
  state: State,
  view: Extract<View, { screen: 'compare' }>,
  shown: Shown,
  next: string,
): State {
  const panel = panelIds.find(id => id !== 'sources' && shown.items[id].includes(next));
  const dashboard = panel
    ? {
        ...state.dashboard,
        focus: panel,
        selected: { ...state.dashboard.selected, [panel]: next },
      }
    : state.dashboard;
  const { source } = view;
  return replace({ ...state, dashboard }, { screen: 'compare', claim: next, source, scroll: 0 });
}

import type { ActionId } from '../../../lang/action-text.ts';
import { type PanelId, panelIds } from '../../draw/arrange.ts';
import { type FilterOption, filterOptions } from '../../filter/filter-options.ts';
import { filterShown } from '../../filter/filter-shown.ts';
import { moveInList, placeOfKey } from '../../state/move-in-list.ts';
import { push, replace } from '../../state/pile.ts';
import type { Shown, State } from '../../state/state.ts';

/** What can be filtered by, and the place of the option that is selected: the first for one that is not there. */
export function filterRows(
  shown: Shown,
  option: string | null,
): { readonly options: readonly FilterOption[]; readonly at: number } {
  const options = filterOptions(shown);
  return {
    options,
    at: placeOfKey(options, option),
  };
}

/** Open the list of what can be filtered by, at its first option: it stays selected if others come before it. */
export function openFilter(state: State, shown: Shown | null): State {
  const [first] = shown ? filterOptions(shown) : [];
  return push(state, { screen: 'filter', option: first?.key ?? null });
}

/** The state after an action on the list of what can be filtered by: it is seen at once behind it. */
export function updateFilter(
  state: State,
  view: { readonly option: string | null },
  action: ActionId,
  shown: Shown,
): State {
  const { options, at } = filterRows(shown, view.option);
  const selected = options[at];
  if (action === 'toggle' && selected) {
    const { key } = selected;
    const without = state.filter.filter(chosen => chosen !== key);
    const isChosen = without.length < state.filter.length;
    return withFilter(state, shown, isChosen ? without : [...without, key]);
  }
  const to = moveInList(action, at, options.length, 1);
  if (to === null) return state;
  return replace(state, { screen: 'filter', option: options[to]?.key ?? null });
}

/** Where a filter leaves nothing in the focused panel, one that has something is focused. */
function withFilter(state: State, shown: Shown, filter: readonly string[]): State {
  const { items } = filterShown(shown.listed?.whole ?? shown, filter);
  const { dashboard } = state;
  const has = (panel: PanelId) => items[panel].length > 0;
  const focus = has(dashboard.focus) ? dashboard.focus : (panelIds.find(has) ?? dashboard.focus);
  return { ...state, filter, dashboard: { ...dashboard, focus } };
}

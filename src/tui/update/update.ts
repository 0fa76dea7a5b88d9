import type { ActionId } from '../../lang/action-text.ts';
import { openFilter } from '../screens/filter/update-filter.ts';
import { onTop } from '../screens/screens.ts';
import { push } from '../state/pile.ts';
import type { Context, Search, State } from '../state/state.ts';
import { goToMatch, matchCount } from './go-to-match.ts';
import { openOverview } from './open-overview.ts';
import { stopsOf } from './stops-of.ts';
import { startSearch } from './type-in-search.ts';

/**
 * The state after an action. Pure; actions that reach outside (quit, print, reload, suspend)
 * leave the state as it is and are carried out by the caller.
 */
export function update(state: State, action: ActionId, context: Context): State {
  const quiet = settled(state);
  if (action === 'help')
    return push(quiet, { screen: 'help', filter: '', typing: false, scroll: 0 });
  if (action === 'problems') return push(quiet, { screen: 'problems', scroll: 0 });
  if (action === 'briefings') {
    return push(quiet, { screen: 'briefings', at: context.openBriefing });
  }
  if (action === 'filter-items') return openFilter(quiet, context.shown);
  const overview = context.shown && openOverview(quiet, action, context.shown);
  if (overview) return overview;
  if (action === 'find') return startSearch(quiet);
  const match = matchSteps[action];
  if (match !== undefined && matchCount(quiet, context)) return goToMatch(quiet, context, match);
  if (action === 'back') {
    const isSearched = quiet.search !== null && stopsOf(quiet, context, []) !== null;
    if (isSearched) return { ...quiet, search: null };
    if (quiet.views.length === 0 && quiet.filter.length > 0) {
      return { ...quiet, filter: [], notice: context.find?.strings.filterCleared ?? null };
    }
    return goBack(quiet, context);
  }
  return onTop(quiet).update(quiet, action, context);
}

/** Without the notice of the last key, and without going by itself where a search may yet lead. */
function settled(state: State): State {
  if (state.notice === null && !state.search?.sought) return state;
  const { sought: _, ...search } = state.search ?? {};
  return { ...state, notice: null, search: state.search && (search as Search) };
}

/** While words are looked for, the keys for passages go to their matches. */
const matchSteps: Readonly<Partial<Record<ActionId, 1 | -1>>> = {
  'next-match': 1,
  'previous-match': -1,
  'next-passage': 1,
  'previous-passage': -1,
};

/** Behind the last screen stands the dashboard; the list of briefings where none is open. */
function goBack(state: State, context: Context): State {
  const views = state.views.slice(0, -1);
  if (views.length > 0 || context.shown) return { ...state, views };
  return { ...state, views: [{ screen: 'briefings', at: context.openBriefing }] };
}

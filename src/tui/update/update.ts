import type { ActionId } from '../../lang/action-text.ts';
import { columnNeighbour, type PanelId, panelIds, rowNeighbour } from '../draw/arrange.ts';
import { clamp } from '../draw/scroll.ts';
import { openFilter } from '../screens/filter/update-filter.ts';
import { push } from '../state/pile.ts';
import {
  type Context,
  currentView,
  type DashboardState,
  type Search,
  type Shown,
  type State,
  selectedItem,
} from '../state/state.ts';
import { goToMatch, matchCount } from './go-to-match.ts';
import { openOverview } from './open-overview.ts';
import { stopsOf } from './stops.ts';
import { startSearch } from './type-in-search.ts';
import { updateView } from './update-view.ts';

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
  const view = currentView(quiet);
  if (view) return updateView(quiet, view, action, context);
  if (!context.shown) return quiet;
  return updateDashboard(quiet, action, context.shown, context.page);
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

function updateDashboard(state: State, action: ActionId, shown: Shown, page: number): State {
  const { dashboard } = state;
  const { focus } = dashboard;
  switch (action) {
    case 'panel-left':
      return panelIds.indexOf(focus) % 2 === 1 ? focusOn(state, rowNeighbour[focus]) : state;
    case 'panel-right':
      return panelIds.indexOf(focus) % 2 === 0 ? focusOn(state, rowNeighbour[focus]) : state;
    case 'panel-next':
      return focusOn(state, panelAt(panelIds.indexOf(focus) + 1));
    case 'panel-previous':
      return focusOn(state, panelAt(panelIds.indexOf(focus) + 3));
    case 'panel-1':
    case 'panel-2':
    case 'panel-3':
    case 'panel-4':
      return focusOn(state, panelAt(Number(action.at(-1)) - 1));
    case 'up':
      return step(state, shown, -1);
    case 'down':
      return step(state, shown, 1);
    case 'page-up':
      return select(state, shown, focus, at => at - Math.max(1, page));
    case 'page-down':
      return select(state, shown, focus, at => at + Math.max(1, page));
    case 'first':
      return select(state, shown, focus, () => 0);
    case 'last':
      return select(state, shown, focus, (_, count) => count - 1);
    case 'zoom':
      return withDashboard(state, { zoomed: !dashboard.zoomed });
    case 'open':
      return openSelected(state, shown);
    default:
      return state;
  }
}

function panelAt(index: number): PanelId {
  return panelIds[index % panelIds.length] ?? 'figures';
}

function withDashboard(state: State, change: Partial<DashboardState>): State {
  return { ...state, dashboard: { ...state.dashboard, ...change } };
}

function focusOn(state: State, focus: PanelId): State {
  return withDashboard(state, { focus });
}

/** Past the last item ↓ enters the panel below at its first item, past the first ↑ the one above. */
function step(state: State, shown: Shown, by: 1 | -1): State {
  const { focus } = state.dashboard;
  const items = shown.items[focus];
  const next = itemIndex(state, shown, focus) + by;
  if (next >= 0 && next < items.length) return select(state, shown, focus, () => next);
  const upper = panelIds.indexOf(focus) < 2;
  if (upper !== (by === 1)) return state;
  const other = columnNeighbour[focus];
  return select(focusOn(state, other), shown, other, (_, count) => (by === 1 ? 0 : count - 1));
}

function itemIndex(state: State, shown: Shown, panel: PanelId): number {
  const item = selectedItem(state, shown, panel);
  return item === null ? 0 : shown.items[panel].indexOf(item);
}

function select(
  state: State,
  shown: Shown,
  panel: PanelId,
  move: (at: number, count: number) => number,
): State {
  const items = shown.items[panel];
  if (items.length === 0) return state;
  const at = clamp(move(itemIndex(state, shown, panel), items.length), 0, items.length - 1);
  const selected = { ...state.dashboard.selected, [panel]: items[at] ?? null };
  return withDashboard(state, { selected });
}

function openSelected(state: State, shown: Shown): State {
  const { focus } = state.dashboard;
  const item = selectedItem(state, shown, focus);
  if (item === null) return state;
  if (focus === 'sources') return push(state, { screen: 'source', source: item, claim: null });
  const claim = shown.briefing.claims.find(candidate => candidate.id === item);
  const source = claim?.reports[0]?.source ?? shown.briefing.sources[0]?.id;
  if (source === undefined) return state;
  return push(state, { screen: 'compare', claim: item, source, scroll: 0 });
}

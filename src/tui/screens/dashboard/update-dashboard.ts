import type { ActionId } from '../../../lang/action-text.ts';
import { columnNeighbour, type PanelId, panelIds, rowNeighbour } from '../../draw/arrange.ts';
import { clamp } from '../../draw/scroll.ts';
import { push } from '../../state/pile.ts';
import { type DashboardState, type Shown, type State, selectedItem } from '../../state/state.ts';

/** The state after an action on the four panels. */
export function updateDashboard(state: State, action: ActionId, shown: Shown, page: number): State {
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

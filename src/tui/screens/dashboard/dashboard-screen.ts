import { panelIds } from '../../draw/arrange.ts';
import { foundIn } from '../../find/stops.ts';
import { firstPlace } from '../../state/first-place.ts';
import { type State, selectedItem, type ViewOf } from '../../state/state.ts';
import { type Screen, stays } from '../screen.ts';
import { withFilterTold } from '../shared/with-filter-told.ts';
import { dashboardAloud } from './dashboard-aloud.ts';
import { drawDashboard } from './draw-dashboard.ts';
import { updateDashboard } from './update-dashboard.ts';

/** All items in four panels: what stands behind every other screen. */
export const dashboardScreen: Screen<ViewOf<'dashboard'>> = {
  head: () => 'filtered',
  draw: (_, { pen, state }, room) => pen && drawDashboard(pen, state, room),
  told: (_, { pen, state, context }) =>
    pen && withFilterTold(pen, state, dashboardAloud(pen, state, context)),
  update: (state, _, action, { shown, page }) =>
    shown ? updateDashboard(state, action, shown, page) : state,
  stops: (state, dashboard, { shown, find }, words) => {
    if (!shown || !find) return null;
    const items = panelIds.flatMap(panel => shown.items[panel].map(item => ({ panel, item })));
    const found = foundIn(find, shown, 'dashboard', items.length, words, at => {
      const { panel, item = '' } = items[at] ?? {};
      return panel === 'sources' ? find.source(item) : find.claim(item);
    });
    const selected = selectedItem(state, shown, dashboard.focus);
    const place = items.findIndex(
      ({ panel, item }) => panel === dashboard.focus && item === selected,
    );
    const goTo = (at: number): State => {
      const to = items[at];
      if (!to) return state;
      const chosen = { ...dashboard.selected, [to.panel]: to.item };
      return { ...state, dashboard: { ...dashboard, focus: to.panel, selected: chosen } };
    };
    // An empty panel is where its first item would be.
    const at = place < 0 ? firstPlace(shown, dashboard.focus) - 0.5 : place;
    return { ...found, at, goTo };
  },
  item: (dashboard, shown) => {
    const { focus } = dashboard;
    const item = selectedItem({ dashboard }, shown, focus);
    if (item === null) return null;
    const none = { claim: null, source: null, report: null };
    return focus === 'sources' ? { ...none, source: item } : { ...none, claim: item };
  },
  placed: (dashboard, shown) => {
    const selected = panelIds.map(panel => [panel, selectedItem({ dashboard }, shown, panel)]);
    return { ...dashboard, selected: Object.fromEntries(selected) as typeof dashboard.selected };
  },
  without: stays,
  remembered: null,
};

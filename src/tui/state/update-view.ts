import type { ActionId } from '../../lang/action-text.ts';
import type { Claim } from '../../model/briefing.ts';
import { panelIds } from '../draw/arrange.ts';
import { clamp } from '../draw/scroll.ts';
import {
  showsText,
  sourceAt,
  switchArticleList,
  updateArticle,
} from '../screens/article/update-article.ts';
import { compareSources } from '../screens/compare/compare-sources.ts';
import { nextVersion } from '../screens/compare/compare-with.ts';
import { updateFilter } from '../screens/filter/update-filter.ts';
import { updateMatrix } from '../screens/matrix/update-matrix.ts';
import { updateOrigins } from '../screens/origins/update-origins.ts';
import { updatePicture } from '../screens/picture/update-picture.ts';
import { updateTimeline } from '../screens/timeline/update-timeline.ts';
import { push, replace } from './pile.ts';
import type { Context, Shown, State, View } from './state.ts';

/** The state after an action on a screen that stands before the dashboard. */
export function updateView(state: State, view: View, action: ActionId, context: Context): State {
  const { shown, page } = context;
  switch (view.screen) {
    case 'compare':
      return shown ? updateCompare(state, view, action, shown, context) : state;
    case 'source':
      return shown ? updateTextOrList(state, view, action, shown, context) : state;
    case 'help':
      if (action === 'filter') return replace(state, { ...view, typing: true });
      return replace(state, { ...view, scroll: scrolled(action, context) });
    case 'problems':
      return replace(state, { ...view, scroll: scrolled(action, context) });
    case 'briefings':
      return updateBriefings(state, view, action, context);
    case 'filter':
      return shown ? updateFilter(state, view, action, shown) : state;
    case 'matrix':
      return shown ? updateMatrix(state, view, action, shown, context) : state;
    case 'timeline':
      return shown ? updateTimeline(state, view, action, shown, page) : state;
    case 'origins':
      return shown ? updateOrigins(state, view, action, shown, page) : state;
    case 'picture':
      return shown ? updatePicture(state, view, action, shown, context) : state;
  }
}

/** A source is its article's text, or the list of its passages. */
function updateTextOrList(
  state: State,
  view: Extract<View, { screen: 'source' }>,
  action: ActionId,
  shown: Shown,
  context: Context,
): State {
  if (action === 'article-list') return switchArticleList(state, view, shown);
  return showsText(shown, view)
    ? updateArticle(state, view, action, shown, context)
    : updateSource(state, view, action, shown, context.page);
}

/** Where a scrolled text stands after an action. */
export function scrolled(action: ActionId, { page, scroll }: Context): number {
  const to = (at: number) => clamp(at, 0, scroll.max);
  switch (action) {
    case 'up':
      return to(scroll.at - 1);
    case 'down':
      return to(scroll.at + 1);
    case 'page-up':
      return to(scroll.at - page);
    case 'page-down':
      return to(scroll.at + page);
    case 'first':
      return 0;
    case 'last':
      return scroll.max;
    default:
      return scroll.at;
  }
}

/** The list of briefings: nothing need be open yet. Choosing one is the caller's business. */
function updateBriefings(
  state: State,
  view: Extract<View, { screen: 'briefings' }>,
  action: ActionId,
  { briefings, page }: Context,
): State {
  const steps: Partial<Record<ActionId, number>> = {
    up: -1,
    down: 1,
    'page-up': -page,
    'page-down': page,
    first: -briefings,
    last: briefings,
  };
  const at = clamp(view.at + (steps[action] ?? 0), 0, Math.max(0, briefings - 1));
  return replace(state, { ...view, at });
}

function updateCompare(
  state: State,
  view: Extract<View, { screen: 'compare' }>,
  action: ActionId,
  shown: Shown,
  context: Context,
): State {
  const claim = shown.briefing.claims.find(found => found.id === view.claim);
  const sources = claim ? compareSources(shown.briefing, claim) : shown.briefing.sources;
  const at = sources.findIndex(source => source.id === view.source);
  const toSource = (index: number) =>
    replace(state, { ...view, source: sources[index]?.id ?? view.source, scroll: null });
  switch (action) {
    case 'source-left':
      return toSource(Math.max(0, at - 1));
    case 'source-right':
      return toSource(Math.min(sources.length - 1, at + 1));
    case 'up':
      return toClaim(state, view, shown, -1);
    case 'down':
      return toClaim(state, view, shown, 1);
    case 'open':
      return push(state, sourceAt(state, view.source, view.claim));
    case 'compare-with': {
      const other = nextVersion(shown, view);
      return other === null ? state : replace(state, { ...view, with: other, scroll: null });
    }
    default:
      return replace(state, { ...view, scroll: scrolled(action, context) });
  }
}

/** The next claim in the order of the panels. */
function toClaim(
  state: State,
  view: Extract<View, { screen: 'compare' }>,
  shown: Shown,
  by: number,
): State {
  const order = compareOrder(shown);
  const next = order[order.indexOf(view.claim) + by];
  return next === undefined ? state : showClaim(state, view, shown, next);
}

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

/** All claims in the order in which Compare walks through them. */
export function compareOrder(shown: Shown): readonly string[] {
  return [...shown.items.figures, ...shown.items.statements, ...shown.items.casualties];
}

/** The claims a source reports on, in the order its passages are listed. */
export function claimsOfSource(shown: Shown, source: string): readonly Claim[] {
  return shown.briefing.claims.filter(claim =>
    claim.reports.some(report => report.source === source),
  );
}

function updateSource(
  state: State,
  view: Extract<View, { screen: 'source' }>,
  action: ActionId,
  shown: Shown,
  page: number,
): State {
  const claims = claimsOfSource(shown, view.source);
  const at = Math.max(
    0,
    claims.findIndex(claim => claim.id === view.claim),
  );
  const to = (index: number) =>
    replace(state, { ...view, claim: claims[clamp(index, 0, claims.length - 1)]?.id ?? null });
  switch (action) {
    case 'up':
    case 'previous-passage':
      return to(at - 1);
    case 'down':
    case 'next-passage':
      return to(at + 1);
    case 'page-up':
      return to(at - Math.max(1, page));
    case 'page-down':
      return to(at + Math.max(1, page));
    case 'first':
      return to(0);
    case 'last':
      return to(claims.length - 1);
    case 'open': {
      const claim = claims[at];
      if (!claim) return state;
      return push(state, {
        screen: 'compare',
        claim: claim.id,
        source: view.source,
        scroll: null,
      });
    }
    default:
      return state;
  }
}

import { articleText } from '../article/passages-in-article.ts';
import { panelIds } from '../draw/arrange.ts';
import { filterOptions } from '../filter/filter-options.ts';
import { replace } from '../state/pile.ts';
import {
  type Context,
  currentView,
  type Shown,
  type State,
  selectedItem,
  type View,
} from '../state/state.ts';
import { articlePlace, currentPassage, showsText } from '../state/update-article.ts';
import { matrixCursor } from '../state/update-matrix.ts';
import { originRows } from '../state/update-origins.ts';
import { pictureOrder, toClaim } from '../state/update-picture.ts';
import { timelineRows } from '../state/update-timeline.ts';
import { claimsOfSource, compareOrder, showClaim } from '../state/update-view.ts';
import { findInText } from './find-in-text.ts';
import type { Finder } from './finder.ts';
import { hasWords } from './search-words.ts';

/** The matches on the screen on top, among all that can be gone to there. */
export interface Stops {
  /** Places of the matches, smallest first. */
  readonly places: readonly number[];
  /** The place one is at, which need not be a match; between two it is not whole. */
  readonly at: number;
  /** The state in which that place is the selected one. */
  readonly goTo: (place: number) => State;
}

/**
 * Where some words occur on the screen on top.
 *
 * @returns null where nothing can be searched
 */
export function stopsOf(state: State, context: Context, words: readonly string[]): Stops | null {
  const { shown, find } = context;
  const view = currentView(state);
  if (!find) return null;
  if (view?.screen === 'briefings') {
    const places = matching(context.briefings, words, at => find.briefing(at));
    return { places, at: view.at, goTo: at => replace(state, { ...view, at }) };
  }
  if (view?.screen === 'problems') return problemStops(state, view, context, find, words);
  if (!shown) return null;
  if (!view) return dashboardStops(state, shown, find, words);
  switch (view.screen) {
    case 'compare': {
      const order = compareOrder(shown);
      const places = matching(order.length, words, at => find.claim(order[at] ?? ''));
      const at = order.indexOf(view.claim);
      const goTo = (place: number) =>
        place === at ? state : showClaim(state, view, shown, order[place] ?? view.claim);
      return { places, at, goTo };
    }
    case 'source':
      return showsText(shown, view)
        ? articleStops(state, view, shown, context, words)
        : passageStops(state, view, shown, find, words);
    case 'picture': {
      const order = pictureOrder(shown);
      const places = matching(order.length, words, at => find.claim(order[at] ?? ''));
      const at = order.indexOf(view.claim);
      const goTo = (place: number) => (place === at ? state : toClaim(state, shown, order[place]));
      return { places, at, goTo };
    }
    case 'filter': {
      const options = filterOptions(shown);
      const places = matching(options.length, words, at => find.option(at));
      return { places, at: view.at, goTo: at => replace(state, { ...view, at }) };
    }
    case 'matrix': {
      const { claims, row } = matrixCursor(shown, view);
      const places = matching(claims.length, words, at => find.claim(claims[at]?.id ?? ''));
      const goTo = (at: number) => replace(state, { ...view, claim: claims[at]?.id ?? null });
      return { places, at: row, goTo };
    }
    case 'timeline': {
      const { entries, at } = timelineRows(shown, view.entry);
      const places = matching(entries.length, words, place =>
        find.claim(entries[place]?.claim.id ?? ''),
      );
      const goTo = (place: number) =>
        replace(state, { ...view, entry: entries[place]?.key ?? null });
      return { places, at, goTo };
    }
    case 'origins': {
      const { rows, at } = originRows(shown, view.entry);
      const textAt = (place: number) => {
        const row = rows[place];
        return row ? find.originRow(row) : '';
      };
      const goTo = (place: number) => replace(state, { ...view, entry: rows[place]?.key ?? null });
      return { places: matching(rows.length, words, textAt), at, goTo };
    }
    default:
      return null;
  }
}

function matching(
  count: number,
  words: readonly string[],
  textAt: (place: number) => string,
): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at < count; at++) if (hasWords(textAt(at), words)) places.push(at);
  return places;
}

/** The items of all panels, one panel after the other. */
function dashboardStops(state: State, shown: Shown, find: Finder, words: readonly string[]): Stops {
  const items = panelIds.flatMap(panel => shown.items[panel].map(item => ({ panel, item })));
  const places = matching(items.length, words, at => {
    const { panel, item = '' } = items[at] ?? {};
    return panel === 'sources' ? find.source(item) : find.claim(item);
  });
  const { dashboard } = state;
  const selected = selectedItem(state, shown, dashboard.focus);
  const found = items.findIndex(
    ({ panel, item }) => panel === dashboard.focus && item === selected,
  );
  const goTo = (at: number): State => {
    const to = items[at];
    if (!to) return state;
    const chosen = { ...dashboard.selected, [to.panel]: to.item };
    return { ...state, dashboard: { ...dashboard, focus: to.panel, selected: chosen } };
  };
  // An empty panel is where its first item would be.
  const at = found < 0 ? firstPlace(shown, dashboard.focus) - 0.5 : found;
  return { places, at, goTo };
}

/** The place of a panel's first item among the items of all panels. */
export function firstPlace({ items }: Shown, panel: (typeof panelIds)[number]): number {
  const before = panelIds.slice(0, panelIds.indexOf(panel));
  return before.reduce((count, id) => count + items[id].length, 0);
}

/** The entries of the list of problems, of which none is selected: the window says where one is. */
function problemStops(
  state: State,
  view: Extract<View, { screen: 'problems' }>,
  { scroll }: Context,
  find: Finder,
  words: readonly string[],
): Stops {
  const places = matching(find.problems(), words, at => find.problem(at));
  const here = scroll.starts?.findIndex(row => row >= scroll.at) ?? 0;
  const first = here < 0 ? find.problems() : here;
  return {
    places,
    at: view.scroll === null && view.entry !== undefined ? view.entry : first - 0.5,
    goTo: entry => replace(state, { screen: 'problems', scroll: null, entry }),
  };
}

type SourceView = Extract<View, { screen: 'source' }>;

function passageStops(
  state: State,
  view: SourceView,
  shown: Shown,
  find: Finder,
  words: readonly string[],
): Stops {
  const claims = claimsOfSource(shown, view.source);
  const at = claims.findIndex(({ id }) => id === view.claim);
  return {
    places: matching(claims.length, words, place => find.claim(claims[place]?.id ?? '')),
    at: Math.max(0, at),
    goTo: place => replace(state, { ...view, claim: claims[place]?.id ?? null }),
  };
}

/** In an article's text every occurrence is a place of its own. */
function articleStops(
  state: State,
  view: SourceView,
  shown: Shown,
  { scroll }: Context,
  words: readonly string[],
): Stops {
  const found = findInText(articleText(shown, view.source) ?? '', words);
  const pager = scroll.article?.source === view.source ? scroll.article : null;
  const window = pager?.window(articlePlace(shown, view, pager));
  const here = found.findIndex(({ at }) => at === view.text?.match?.at);
  const isHere = here >= 0 && (!window || isWithin(found[here]?.at ?? 0, window));
  const next = found.findIndex(({ at }) => at >= (window?.at ?? 0));
  return {
    places: found.map((_, place) => place),
    at: isHere ? here : (next < 0 ? found.length : next) - 0.5,
    goTo: place => {
      const match = found[place];
      const current = currentPassage(shown, view);
      const claim = current?.claim.id ?? view.claim;
      const text = { passage: current?.id ?? null, top: null, match };
      return match ? replace(state, { ...view, claim, text }) : state;
    },
  };
}

function isWithin(place: number, window: { readonly at: number; readonly end: number }): boolean {
  return place >= window.at && place < window.end;
}

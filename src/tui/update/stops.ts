import { articleText } from '../article/passages-in-article.ts';
import { panelIds } from '../draw/arrange.ts';
import type { Finder } from '../find/finder.ts';
import type { Hunt, Reach } from '../find/hunt.ts';
import { ListHunt } from '../find/list-hunt.ts';
import { TextHunt } from '../find/text-hunt.ts';
import { articlePlace, currentPassage, showsText } from '../screens/article/update-article.ts';
import { filterRows } from '../screens/filter/update-filter.ts';
import { matrixCursor } from '../screens/matrix/update-matrix.ts';
import { originRows } from '../screens/origins/update-origins.ts';
import { pictureOrder, toClaim } from '../screens/picture/update-picture.ts';
import { showClaim } from '../screens/shared/show-claim.ts';
import { timelineRows } from '../screens/timeline/update-timeline.ts';
import { answerPlace, answersOfSource } from '../state/answers-of-source.ts';
import { compareOrder } from '../state/compare-order.ts';
import { replace } from '../state/pile.ts';
import {
  type Context,
  currentView,
  type Shown,
  type State,
  selectedItem,
  type View,
} from '../state/state.ts';

/** The matches on the screen on top, among all that can be gone to there. */
export interface Stops {
  /** Places of the matches found so far, smallest first. */
  readonly places: readonly number[];
  /** How far the search has come. */
  readonly reach: Reach;
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
    const found = matching(find, find, view.screen, context.briefings, words, find.briefing);
    return { ...found, at: view.at, goTo: at => replace(state, { ...view, at }) };
  }
  if (view?.screen === 'problems') return problemStops(state, view, context, find, words);
  if (!shown) return null;
  if (!view) return dashboardStops(state, shown, find, words);
  const { screen } = view;
  const among = (count: number, textAt: (place: number) => string) =>
    matching(find, shown, screen, count, words, textAt);
  switch (view.screen) {
    case 'compare': {
      const order = compareOrder(shown);
      const found = among(order.length, at => find.claim(order[at] ?? ''));
      const at = order.indexOf(view.claim);
      const goTo = (place: number) =>
        place === at ? state : showClaim(state, view, shown, order[place] ?? view.claim);
      return { ...found, at, goTo };
    }
    case 'source':
      return showsText(shown, view)
        ? articleStops(state, view, shown, context, find, words)
        : passageStops(state, view, shown, find, words);
    case 'picture': {
      const order = pictureOrder(shown);
      const found = among(order.length, at => find.claim(order[at] ?? ''));
      const at = order.indexOf(view.claim);
      const goTo = (place: number) => (place === at ? state : toClaim(state, shown, order[place]));
      return { ...found, at, goTo };
    }
    case 'filter': {
      const { options, at } = filterRows(shown, view.option);
      const found = among(options.length, find.option);
      const goTo = (place: number) =>
        replace(state, { ...view, option: options[place]?.key ?? null });
      return { ...found, at, goTo };
    }
    case 'matrix': {
      const { claims, row } = matrixCursor(shown, view);
      const found = among(claims.length, at => find.claim(claims[at]?.id ?? ''));
      const goTo = (at: number) => replace(state, { ...view, claim: claims[at]?.id ?? null });
      return { ...found, at: row, goTo };
    }
    case 'timeline': {
      const { entries, at } = timelineRows(shown, view.entry);
      const found = among(entries.length, place => find.claim(entries[place]?.claim.id ?? ''));
      const goTo = (place: number) =>
        replace(state, { ...view, entry: entries[place]?.key ?? null });
      return { ...found, at, goTo };
    }
    case 'origins': {
      const { rows, at } = originRows(shown, view.entry);
      const textAt = (place: number) => {
        const row = rows[place];
        return row ? find.originRow(row) : '';
      };
      const goTo = (place: number) => replace(state, { ...view, entry: rows[place]?.key ?? null });
      return { ...among(rows.length, textAt), at, goTo };
    }
    case 'help':
      return null;
  }
}

type Found = Pick<Hunt, 'places' | 'reach'>;

const nothing: Found = { places: [], reach: 'whole' };

/**
 * The places of a list whose texts have the words, as far as they are found.
 *
 * @param of what the list is of, and `list` which of its lists
 */
function matching(
  find: Finder,
  of: object,
  list: string,
  count: number,
  words: readonly string[],
  textAt: (place: number) => string,
): Found {
  if (words.length === 0) return nothing;
  const { made } = find;
  return found(find.hunt(of, list, words, () => new ListHunt({ count, textAt, made }, words)));
}

/** As it is now: a search goes on while its matches are shown. */
function found({ places, reach }: Hunt): Found {
  return { places, reach };
}

/** The items of all panels, one panel after the other. */
function dashboardStops(state: State, shown: Shown, find: Finder, words: readonly string[]): Stops {
  const items = panelIds.flatMap(panel => shown.items[panel].map(item => ({ panel, item })));
  const found = matching(find, shown, 'dashboard', items.length, words, at => {
    const { panel, item = '' } = items[at] ?? {};
    return panel === 'sources' ? find.source(item) : find.claim(item);
  });
  const { dashboard } = state;
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
  const count = find.problems();
  const here = scroll.starts?.findIndex(row => row >= scroll.at) ?? 0;
  const first = here < 0 ? count : here;
  return {
    ...matching(find, find, view.screen, count, words, find.problem),
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
  const answers = answersOfSource(shown, view.source);
  const at = answerPlace(answers, view);
  const textAt = (place: number) => find.claim(answers[place]?.claim.id ?? '');
  return {
    ...matching(find, shown, `passages ${view.source}`, answers.length, words, textAt),
    at: Math.max(0, at),
    goTo: place => {
      const { claim, report } = answers[place] ?? {};
      return replace(state, { ...view, claim: claim?.id ?? null, report: report?.key ?? null });
    },
  };
}

/** In an article's text every occurrence is a place of its own. */
function articleStops(
  state: State,
  view: SourceView,
  shown: Shown,
  { scroll }: Context,
  find: Finder,
  words: readonly string[],
): Stops {
  const text = articleText(shown, view.source) ?? '';
  const begin = () => new TextHunt(find.article(text), words);
  const hunt = words.length === 0 ? null : find.hunt(shown, `text ${view.source}`, words, begin);
  const found = hunt?.stretches ?? [];
  const pager = scroll.article?.source === view.source ? scroll.article : null;
  const window = pager?.window(articlePlace(shown, view, pager));
  const here = found.findIndex(({ at }) => at === view.text?.match?.at);
  const isHere = here >= 0 && (!window || isWithin(found[here]?.at ?? 0, window));
  const next = found.findIndex(({ at }) => at >= (window?.at ?? 0));
  return {
    places: hunt?.places ?? [],
    reach: hunt?.reach ?? 'whole',
    at: isHere ? here : (next < 0 ? found.length : next) - 0.5,
    goTo: place => {
      const match = found[place];
      const current = currentPassage(shown, view);
      const claim = current?.claim.id ?? view.claim;
      const report = current?.report.key ?? view.report ?? null;
      const text = { passage: current?.id ?? null, top: null, match };
      return match ? replace(state, { ...view, claim, report, text }) : state;
    },
  };
}

function isWithin(place: number, window: { readonly at: number; readonly end: number }): boolean {
  return place >= window.at && place < window.end;
}

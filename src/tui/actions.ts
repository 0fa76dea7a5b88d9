import type { ActionId, UnavailableReason } from '../lang/action-text.ts';
import { articleText } from './article/passages-in-article.ts';
import type { Keymap } from './keymap.ts';
import { whyNoVersion } from './screens/compare/compare-with.ts';
import { countedAt } from './screens/picture/update-picture.ts';
import type { Context, ScreenId, State } from './state/state.ts';
import { currentScreen, currentView, selectedItem } from './state/state.ts';
import { addressOf, chosenItem, isSilent, sourcesOf } from './update/chosen-item.ts';
import { matchCount } from './update/go-to-match.ts';

export interface Action {
  readonly id: ActionId;
  /**
   * Names of keys as the key reader gives them; the first is the one the footer shows. These are
   * the defaults: what is in force is in the keymap.
   */
  readonly keys: readonly string[];
  readonly screens: readonly ScreenId[];
  /**
   * Place in the footer, smallest first; an action without one is in the help only. Where room is
   * short what moves goes first, then what stands last.
   */
  readonly footer?: number;
  /** The keys the footer shows, where one entry stands for a pair of actions. */
  readonly footerKeys?: readonly string[];
  /** The action whose hint it has now, where it does what that one does. */
  readonly standsFor?: (state: State) => ActionId | null;
  /** Why it cannot be used now, or null. */
  readonly unavailable?: (state: State, context: Context) => UnavailableReason | null;
}

/** Where words can be looked for. */
const findable: readonly ScreenId[] = [
  'dashboard',
  'compare',
  'source',
  'picture',
  'problems',
  'briefings',
  'filter',
  'matrix',
  'timeline',
  'origins',
];

/** The screens that show all claims at once. */
const overviews: readonly ScreenId[] = ['matrix', 'timeline', 'origins'];
const everywhere: readonly ScreenId[] = [
  'dashboard',
  'compare',
  'source',
  'help',
  'problems',
  'briefings',
  'picture',
  'filter',
  ...overviews,
];
const scrolling: readonly ScreenId[] = everywhere;
/** Space chooses in the list of what can be filtered by. */
const paging = everywhere.filter(screen => screen !== 'filter');
const dashboard: readonly ScreenId[] = ['dashboard'];
/** Where an item is chosen that can be copied, edited or opened. */
const items: readonly ScreenId[] = ['dashboard', 'compare', 'source', 'picture', ...overviews];

/** What opening any of these screens has in common. */
const overviewAction: Omit<Action, 'id' | 'keys'> = {
  screens: ['dashboard', 'compare', 'source', 'picture', ...overviews],
  unavailable: (_, context) => (context.shown ? null : 'nothing-open'),
};

/** The one table of actions: dispatch, footer, help and the documentation's key table read it. */
export const actions: readonly Action[] = [
  {
    id: 'panel-left',
    keys: ['left', 'h'],
    screens: dashboard,
    footer: 1,
    footerKeys: ['left', 'right'],
  },
  { id: 'panel-right', keys: ['right', 'l'], screens: dashboard },
  { id: 'panel-next', keys: ['tab'], screens: dashboard },
  { id: 'panel-previous', keys: ['shift-tab'], screens: dashboard },
  { id: 'panel-1', keys: ['1'], screens: dashboard },
  { id: 'panel-2', keys: ['2'], screens: dashboard },
  { id: 'panel-3', keys: ['3'], screens: dashboard },
  { id: 'panel-4', keys: ['4'], screens: dashboard },
  {
    id: 'source-left',
    keys: ['left', 'h'],
    screens: ['compare', 'matrix'],
    footer: 1,
    footerKeys: ['left', 'right'],
  },
  { id: 'source-right', keys: ['right', 'l'], screens: ['compare', 'matrix'] },
  { id: 'up', keys: ['up', 'k'], screens: scrolling, footer: 2, footerKeys: ['up', 'down'] },
  { id: 'down', keys: ['down', 'j'], screens: scrolling },
  { id: 'page-up', keys: ['pageup'], screens: paging },
  { id: 'page-down', keys: ['pagedown', ' '], screens: paging },
  { id: 'first', keys: ['home', 'g'], screens: scrolling },
  { id: 'last', keys: ['end', 'G'], screens: scrolling },
  {
    id: 'next-passage',
    keys: ['n'],
    screens: ['source'],
    footer: 3.5,
    footerKeys: ['n', 'N'],
    standsFor: ({ search }) => (search ? 'next-match' : null),
  },
  { id: 'previous-passage', keys: ['N'], screens: ['source'] },
  { id: 'find', keys: ['/'], screens: findable, footer: 5 },
  {
    id: 'next-match',
    keys: ['n'],
    screens: findable.filter(screen => screen !== 'source'),
    footer: 2.5,
    footerKeys: ['n', 'N'],
    unavailable: noMatch,
  },
  {
    id: 'previous-match',
    keys: ['N'],
    screens: findable.filter(screen => screen !== 'source'),
    unavailable: noMatch,
  },
  {
    id: 'article-list',
    keys: ['v'],
    screens: ['source'],
    footer: 4.6,
    unavailable: noArticleText,
  },
  {
    id: 'open',
    keys: ['enter'],
    screens: ['dashboard', 'compare', 'source', 'briefings', 'picture', ...overviews],
    footer: 3,
    unavailable: nothingSelected,
  },
  {
    id: 'back',
    keys: ['esc', 'backspace'],
    screens: everywhere,
    footer: 4,
    unavailable: (state, context) => {
      const screen = currentScreen(state);
      if (state.search && findable.includes(screen)) return null;
      if (screen === 'dashboard') return state.filter.length > 0 ? null : 'at-the-start';
      if (context.shown || state.views.length > 1) return null;
      const isBehind = screen === 'problems' && context.briefings > 1;
      return isBehind ? null : 'nothing-open';
    },
  },
  { id: 'zoom', keys: ['z'], screens: ['dashboard', 'matrix'], footer: 6.7 },
  {
    id: 'filter-items',
    keys: ['f'],
    screens: ['dashboard', 'filter', ...overviews],
    footer: 5.2,
    unavailable: (_, { shown }) => (shown ? null : 'nothing-open'),
  },
  { id: 'toggle', keys: ['enter', ' '], screens: ['filter'], footer: 3, footerKeys: [' '] },
  { id: 'filter', keys: ['/'], screens: ['help'], footer: 5 },
  {
    id: 'copy',
    keys: ['y'],
    screens: items,
    footer: 6,
    unavailable: (state, context) => {
      const item = context.shown && chosenItem(state, context.shown);
      if (!item || !context.shown) return 'nothing-selected';
      return isSilent(item, context.shown) ? 'says-nothing' : null;
    },
  },
  { id: 'copy-citation', keys: ['Y'], screens: items, unavailable: nothingChosen },
  {
    id: 'edit',
    keys: ['e'],
    screens: [...items, 'problems'],
    footer: 6.1,
    unavailable: (_, context) => (context.fromStdin ? 'from-stdin' : null),
  },
  {
    id: 'open-address',
    keys: ['o'],
    screens: items,
    footer: 7.2,
    unavailable: (state, { shown }) => {
      const item = shown && chosenItem(state, shown);
      if (!item) return 'nothing-selected';
      if (sourcesOf(item, shown).length > 1) return 'several-sources';
      return addressOf(item, shown) === null ? 'no-address' : null;
    },
  },
  {
    id: 'briefings',
    keys: ['b'],
    screens: ['dashboard', 'compare', 'source', 'problems', 'picture', ...overviews],
    footer: 7,
    unavailable: (_, context) => (context.briefings > 1 ? null : 'one-briefing'),
  },
  {
    id: 'problems',
    keys: ['!'],
    screens: ['dashboard', 'compare', 'source', 'picture', ...overviews],
    footer: 6.5,
    unavailable: (_, { problems, shown }) => {
      const { verification, findings = [] } = shown?.analysis ?? {};
      // While the words are being looked up nobody knows that there are none.
      const isUnknown = verification?.isPending === true;
      const isWarned = (shown?.loaded.warnings.length ?? 0) > 0;
      // Of reports as of articles: one that cannot be read leaves its words unchecked.
      const isDoubtful = findings.some(
        ({ words, severity }) => words !== null && severity !== 'note',
      );
      return problems > 0 || isUnknown || isWarned || isDoubtful ? null : 'no-problems';
    },
  },
  {
    id: 'reload',
    keys: ['r'],
    screens: ['dashboard', 'compare', 'source', 'problems', 'picture', ...overviews],
    unavailable: (state, context) => {
      if (context.fromStdin) return 'from-stdin';
      return context.shown || currentScreen(state) === 'problems' ? null : 'nothing-open';
    },
  },
  {
    id: 'print',
    keys: ['p'],
    screens: ['dashboard', 'compare', 'source', 'picture', ...overviews],
    footer: 8,
    unavailable: (_, context) => (context.shown ? null : 'nothing-open'),
  },
  { id: 'matrix', keys: ['m'], ...overviewAction, footer: 5.4 },
  { id: 'timeline', keys: ['t'], ...overviewAction, footer: 5.5 },
  { id: 'origins', keys: ['w'], ...overviewAction, footer: 5.6 },
  {
    id: 'picture',
    keys: ['c'],
    screens: ['dashboard', 'compare', 'matrix', 'picture'],
    footer: 5.7,
    unavailable: (state, { shown }) => (shown && countedAt(state, shown) ? null : 'no-number-here'),
  },
  {
    id: 'compare-with',
    keys: ['d'],
    screens: ['compare'],
    footer: 4.5,
    unavailable: (state, { shown }) => whyNoVersion(state, shown),
  },
  { id: 'help', keys: ['?', 'f1'], screens: everywhere, footer: 9 },
  {
    id: 'suspend',
    keys: ['ctrl-z'],
    screens: everywhere,
    unavailable: (_, context) => (context.jobControl ? null : 'no-job-control'),
  },
  { id: 'quit', keys: ['q', 'ctrl-c'], screens: everywhere, footer: 10 },
];

/**
 * The action a key stands for on a screen, or null.
 *
 * @param keymap the keys in force; left out, those of the table
 */
export function actionForKey(key: string, screen: ScreenId, keymap?: Keymap): Action | null {
  const keysOf = (action: Action) => keymap?.[action.id] ?? action.keys;
  return (
    actions.find(action => keysOf(action).includes(key) && action.screens.includes(screen)) ?? null
  );
}

/** The actions of a screen, in the table's order. */
export function actionsOf(screen: ScreenId): readonly Action[] {
  return actions.filter(action => action.screens.includes(screen));
}

export function whyUnavailable(
  action: Action,
  state: State,
  context: Context,
): UnavailableReason | null {
  return action.unavailable?.(state, context) ?? null;
}

function noMatch(state: State, context: Context): UnavailableReason | null {
  const found = matchCount(state, context);
  return found === null ? 'no-search' : found.count === 0 ? 'nothing-found' : null;
}

function noArticleText(state: State, { shown }: Context): UnavailableReason | null {
  const view = currentView(state);
  const isAtHand = shown && view?.screen === 'source' && articleText(shown, view.source) !== null;
  return isAtHand ? null : 'no-article-text';
}

function nothingSelected(state: State, context: Context): UnavailableReason | null {
  if (currentScreen(state) === 'briefings') return null;
  if (!context.shown) return 'nothing-selected';
  if (state.views.length > 0) return null;
  const item = selectedItem(state, context.shown, state.dashboard.focus);
  return item === null ? 'nothing-selected' : null;
}

function nothingChosen(state: State, { shown }: Context): UnavailableReason | null {
  return shown && chosenItem(state, shown) ? null : 'nothing-selected';
}

import type { ActionId, UnavailableReason } from '../../lang/action-text.ts';
import type { Action } from '../actions.ts';
import { articleText } from '../article/passages-in-article.ts';
import { whyNoVersion } from '../screens/compare/compare-with.ts';
import { type Context, currentScreen, currentView, type State } from '../state/state.ts';
import { addressOf, chosenItem, isSilent, sourcesOf } from './chosen-item.ts';
import { countedAt } from './counted-at.ts';
import { matchCount } from './go-to-match.ts';
import { stopsOf } from './stops-of.ts';

type Why = (state: State, context: Context) => UnavailableReason | null;

const nothingOpen: Why = (_, { shown }) => (shown ? null : 'nothing-open');

/** Of the actions that cannot always be used, why they cannot now; null: they can. */
const reasons: Readonly<Partial<Record<ActionId, Why>>> = {
  'next-match': noMatch,
  'previous-match': noMatch,
  'article-list': noArticleText,
  open: nothingSelected,
  back: (state, context) => {
    if (state.search && stopsOf(state, context, [])) return null;
    const screen = currentScreen(state);
    if (screen === 'dashboard') return state.filter.length > 0 ? null : 'at-the-start';
    if (context.shown || state.views.length > 1) return null;
    const isBehind = screen === 'problems' && context.briefings > 1;
    return isBehind ? null : 'nothing-open';
  },
  'filter-items': nothingOpen,
  copy: (state, { shown }) => {
    const item = shown && chosenItem(state, shown);
    if (!item || !shown) return 'nothing-selected';
    return isSilent(item, shown) ? 'says-nothing' : null;
  },
  'copy-citation': (state, { shown }) =>
    shown && chosenItem(state, shown) ? null : 'nothing-selected',
  edit: (_, { fromStdin }) => (fromStdin ? 'from-stdin' : null),
  'open-address': (state, { shown }) => {
    const item = shown && chosenItem(state, shown);
    if (!item) return 'nothing-selected';
    if (sourcesOf(item, shown).length > 1) return 'several-sources';
    return addressOf(item, shown) === null ? 'no-address' : null;
  },
  briefings: (_, { briefings }) => (briefings > 1 ? null : 'one-briefing'),
  problems: noProblems,
  reload: (state, { fromStdin, shown }) => {
    if (fromStdin) return 'from-stdin';
    return shown || currentScreen(state) === 'problems' ? null : 'nothing-open';
  },
  print: nothingOpen,
  matrix: nothingOpen,
  timeline: nothingOpen,
  origins: nothingOpen,
  picture: (state, { shown }) => (shown && countedAt(state, shown) ? null : 'no-number-here'),
  'compare-with': (state, { shown }) => whyNoVersion(state, shown),
  suspend: (_, { jobControl }) => (jobControl ? null : 'no-job-control'),
};

/** Why an action cannot be used now; null where it can. */
export function whyUnavailable(
  { id }: Action,
  state: State,
  context: Context,
): UnavailableReason | null {
  return reasons[id]?.(state, context) ?? null;
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

function noProblems(_: State, { problems, shown }: Context): UnavailableReason | null {
  const { verification, findings = [] } = shown?.analysis ?? {};
  // While the words are being looked up nobody knows that there are none.
  const isUnknown = verification?.isPending === true;
  const isWarned = (shown?.loaded.warnings.length ?? 0) > 0;
  // Of reports as of articles: one that cannot be read leaves its words unchecked.
  const isDoubtful = findings.some(({ words, severity }) => words !== null && severity !== 'note');
  return problems > 0 || isUnknown || isWarned || isDoubtful ? null : 'no-problems';
}

function nothingSelected(state: State, { shown }: Context): UnavailableReason | null {
  if (currentScreen(state) === 'briefings') return null;
  if (!shown) return 'nothing-selected';
  if (state.views.length > 0) return null;
  return chosenItem(state, shown) ? null : 'nothing-selected';
}

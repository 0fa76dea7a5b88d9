import type { ActionId } from '../../../lang/action-text.ts';
import { compareOrder } from '../../state/compare-order.ts';
import { push, replace } from '../../state/pile.ts';
import { scrolled } from '../../state/scrolled.ts';
import type { Context, Shown, State, View } from '../../state/state.ts';
import { sourceAt } from '../article/update-article.ts';
import { showClaim } from '../shared/show-claim.ts';
import { compareSources } from './compare-sources.ts';
import { nextVersion } from './compare-with.ts';

export function updateCompare(
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

import type { ActionId } from '../../../lang/action-text.ts';
import { compareOrder } from '../../state/compare-order.ts';
import { push, replace } from '../../state/pile.ts';
import { scrolled } from '../../state/scrolled.ts';
import type { Context, Shown, State, View } from '../../state/state.ts';
import { sourceAt } from '../article/update-article.ts';
import { showClaim } from '../shared/show-claim.ts';
import { columnPlace, compareColumns } from './compare-columns.ts';
import { nextVersion } from './compare-with.ts';

export function updateCompare(
  state: State,
  view: Extract<View, { screen: 'compare' }>,
  action: ActionId,
  shown: Shown,
  context: Context,
): State {
  const claim = shown.briefing.claims.find(found => found.id === view.claim);
  const columns = claim ? compareColumns(shown.briefing, claim) : [];
  const at = columnPlace(columns, view);
  const toColumn = (index: number) => {
    const { source, report } = columns[index] ?? {};
    if (!source) return state;
    return replace(state, {
      ...view,
      source: source.id,
      report: report?.key ?? null,
      scroll: null,
    });
  };
  switch (action) {
    case 'source-left':
      return toColumn(Math.max(0, at - 1));
    case 'source-right':
      return toColumn(Math.min(columns.length - 1, at + 1));
    case 'up':
      return toClaim(state, view, shown, -1);
    case 'down':
      return toClaim(state, view, shown, 1);
    case 'open':
      return push(state, sourceAt(state, view.source, view.claim, view.report));
    case 'compare-with': {
      const other = nextVersion(shown, view);
      if (other === null) return state;
      const chosen = { source: other.source, report: other.key };
      return replace(state, { ...view, with: chosen, scroll: null });
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

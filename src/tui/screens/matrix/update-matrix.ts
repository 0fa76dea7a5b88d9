import type { ActionId } from '../../../lang/action-text.ts';
import type { Claim } from '../../../model/briefing.ts';
import { reportsOf } from '../../../text/names.ts';
import { clamp } from '../../draw/scroll.ts';
import { openClaim } from '../../state/open-claim.ts';
import { replace } from '../../state/pile.ts';
import type { Context, Shown, State, View } from '../../state/state.ts';
import { matrixGroups } from './matrix-groups.ts';

type MatrixView = Extract<View, { screen: 'matrix' }>;

/** The state after an action on the matrix: its cursor goes up and down, left and right. */
export function updateMatrix(
  state: State,
  view: MatrixView,
  action: ActionId,
  shown: Shown,
  { page, scroll }: Pick<Context, 'page' | 'scroll'>,
): State {
  const { claims, row, column } = matrixCursor(shown, view);
  const { sources } = shown.briefing;
  const to = (newRow: number, newColumn: number) =>
    replace(state, {
      ...view,
      claim: claims[clamp(newRow, 0, claims.length - 1)]?.id ?? null,
      source: sources[clamp(newColumn, 0, sources.length - 1)]?.id ?? null,
    });
  switch (action) {
    case 'up':
      return to(row - 1, column);
    case 'down':
      return to(row + 1, column);
    case 'page-up':
      return to(row - Math.max(1, page), column);
    case 'page-down':
      return to(row + Math.max(1, page), column);
    case 'first':
      return to(0, column);
    case 'last':
      return to(claims.length - 1, column);
    case 'source-left':
      return to(row, column - 1);
    case 'source-right':
      return to(row, column + 1);
    case 'zoom': {
      const isCompact = view.cells ? view.cells === 'compact' : (scroll.isCompact ?? false);
      return replace(state, { ...view, cells: isCompact ? 'full' : 'compact' });
    }
    case 'open': {
      const claim = claims[row];
      const source = sources[column];
      if (!claim || !source) return state;
      return openClaim(state, claim.id, reportsOf(claim, source.id)[0] ?? { source: source.id });
    }
    default:
      return state;
  }
}

/** Where the cursor stands: at the first row or column for what is not, or no longer, there. */
export function matrixCursor(
  shown: Shown,
  { claim, source }: Pick<MatrixView, 'claim' | 'source'>,
): { readonly claims: readonly Claim[]; readonly row: number; readonly column: number } {
  const claims = matrixGroups(shown).flatMap(group => group.claims);
  const row = claims.findIndex(({ id }) => id === claim);
  const column = shown.briefing.sources.findIndex(({ id }) => id === source);
  return { claims, row: Math.max(0, row), column: Math.max(0, column) };
}

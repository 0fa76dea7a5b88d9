import type { ActionId } from '../../../lang/action-text.ts';
import { clamp } from '../../draw/scroll.ts';
import { claimsOfSource } from '../../state/claims-of-source.ts';
import { push, replace } from '../../state/pile.ts';
import type { Shown, State, View } from '../../state/state.ts';

export function updateSource(
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

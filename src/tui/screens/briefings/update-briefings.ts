import type { ActionId } from '../../../lang/action-text.ts';
import { clamp } from '../../draw/scroll.ts';
import { replace } from '../../state/pile.ts';
import type { Context, State, View } from '../../state/state.ts';

/** The list of briefings: nothing need be open yet. Choosing one is the caller's business. */
export function updateBriefings(
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

import type { CountedClaim } from '../../model/briefing.ts';
import type { Shown, State } from '../state/state.ts';
import { chosenItem } from './chosen-item.ts';

/** The figure or casualty estimate that is looked at; null where it is something else. */
export function countedAt(state: State, shown: Shown): CountedClaim | null {
  const id = chosenItem(state, shown)?.claim;
  const claim = shown.briefing.claims.find(found => found.id === id);
  return claim?.kind === 'figure' || claim?.kind === 'casualty' ? claim : null;
}

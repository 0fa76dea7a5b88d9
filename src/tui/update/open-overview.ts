import type { ActionId } from '../../lang/action-text.ts';
import { timelineOf } from '../screens/timeline/update-timeline.ts';
import { push } from '../state/pile.ts';
import { currentView, type Shown, type State, selectedItem } from '../state/state.ts';
import { countedAt } from './counted-at.ts';

/** The claim and the source that are looked at, as far as there are any. */
interface Place {
  readonly claim: string | null;
  readonly source: string | null;
}

/**
 * Open one of the screens that show all claims at once, at what is looked at now.
 *
 * @returns null when the action is another one
 */
export function openOverview(state: State, action: ActionId, shown: Shown): State | null {
  const { claim, source } = placeIn(state, shown);
  switch (action) {
    case 'matrix':
      return push(state, { screen: 'matrix', claim, source });
    case 'timeline':
      return push(state, { screen: 'timeline', entry: datedEntry(shown, claim) });
    case 'origins':
      return push(state, { screen: 'origins', entry: null });
    case 'picture': {
      const counted = countedAt(state, shown);
      return counted && push(state, { screen: 'picture', claim: counted.id, scroll: null });
    }
    default:
      return null;
  }
}

/** The first date of the claim that is looked at; one without a date is no place to begin. */
function datedEntry(shown: Shown, claim: string | null): string | null {
  const { dated } = timelineOf(shown);
  return dated.find(entry => entry.claim.id === claim)?.key ?? null;
}

function placeIn(state: State, shown: Shown): Place {
  const view = currentView(state);
  if (view && 'source' in view) return { claim: view.claim, source: view.source };
  if (view && 'claim' in view) return firstAnswer(shown, view.claim);
  const item = selectedItem(state, shown, state.dashboard.focus);
  return state.dashboard.focus === 'sources'
    ? { claim: null, source: item }
    : firstAnswer(shown, item);
}

function firstAnswer(shown: Shown, id: string | null): Place {
  const claim = shown.briefing.claims.find(each => each.id === id);
  return { claim: claim?.id ?? null, source: claim?.reports[0]?.source ?? null };
}

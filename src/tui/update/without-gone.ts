import { claimName, sourceById, sourceName } from '../../text/names.ts';
import { screenOf } from '../screens/screens.ts';
import type { Shown, State, View } from '../state/state.ts';
import { withPlaces } from './with-places.ts';

/** What a screen was about that is no longer shown. */
export interface Gone {
  readonly name: string;
  /** It is in the file still, but left out because of a problem in it. */
  readonly isLeftOut: boolean;
}

/**
 * The state after the file was read again: screens about a claim or a source that is there no more
 * are closed, and so is the way back to them. What is selected in a list stays selected, wherever it
 * stands now; a list whose selected row is gone begins at its first.
 *
 * @param before what was shown, of which the names are
 * @returns what is gone: the last of what was open; null where nothing was closed
 */
export function withoutGone(
  state: State,
  before: Shown,
  after: Shown,
): { readonly state: State; readonly gone: Gone | null } {
  const placed = withPlaces(state, before);
  const left = (views: readonly View[]) => views.flatMap(view => leftOf(view, after));
  const closed = placed.views.findLast(view => leftOf(view, after).length === 0);
  const { search } = placed;
  const from = search && { ...search.from, views: left(search.from.views) };
  return {
    state: {
      ...placed,
      views: left(placed.views),
      search: search && from && { ...search, from },
    },
    gone: closed ? goneOf(closed, before, after) : null,
  };
}

/** What is left of an open screen: itself, or nothing. */
function leftOf(view: View, after: Shown): readonly View[] {
  const left = screenOf(view).without(view, after);
  return 'view' in left ? [left.view] : [];
}

function goneOf(view: View, { briefing }: Shown, after: Shown): Gone | null {
  const left = screenOf(view).without(view, after);
  if ('view' in left) return null;
  const isLeftOut = (id: string) => after.loaded.leftOut.some(({ name }) => name === id);
  if ('source' in left.gone) {
    const source = sourceById(briefing, left.gone.source);
    return source ? { name: sourceName(source), isLeftOut: isLeftOut(source.id) } : null;
  }
  const { claim: id } = left.gone;
  const claim = briefing.claims.find(each => each.id === id);
  return claim ? { name: claimName(briefing, claim), isLeftOut: isLeftOut(claim.id) } : null;
}

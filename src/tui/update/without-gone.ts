import { claimName, sourceById, sourceName } from '../../text/names.ts';
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
  const left = (views: readonly View[]) => views.flatMap(view => viewIn(view, after));
  const closed = placed.views.findLast(view => viewIn(view, after).length === 0);
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

function viewIn(view: View, { briefing }: Shown): View[] {
  const { claims, sources } = briefing;
  const hasClaim = (id: string) => claims.some(claim => claim.id === id);
  const hasSource = (id: string) => sources.some(source => source.id === id);
  switch (view.screen) {
    case 'compare': {
      const [first] = sources;
      if (!hasClaim(view.claim) || !first) return [];
      return [hasSource(view.source) ? view : { ...view, source: first.id, scroll: null }];
    }
    case 'picture':
      return hasClaim(view.claim) ? [view] : [];
    case 'source': {
      if (!hasSource(view.source)) return [];
      return [view.claim === null || hasClaim(view.claim) ? view : { ...view, claim: null }];
    }
    case 'help':
    case 'problems':
    case 'briefings':
    case 'filter':
    case 'matrix':
    case 'timeline':
    case 'origins':
      return [view];
  }
}

function goneOf(view: View, { briefing }: Shown, { loaded }: Shown): Gone | null {
  const isLeftOut = (id: string) => loaded.leftOut.some(({ name }) => name === id);
  if (view.screen === 'source') {
    const source = sourceById(briefing, view.source);
    return source ? { name: sourceName(source), isLeftOut: isLeftOut(source.id) } : null;
  }
  if (view.screen !== 'compare' && view.screen !== 'picture') return null;
  const claim = briefing.claims.find(({ id }) => id === view.claim);
  return claim ? { name: claimName(briefing, claim), isLeftOut: isLeftOut(claim.id) } : null;
}

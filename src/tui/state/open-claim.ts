import type { State } from './state.ts';

/**
 * Open Compare from a screen that lists claims. A Compare further down goes, so that the way back
 * always leads to the list it was opened from.
 */
export function openClaim(state: State, claim: string, source: string): State {
  const views = state.views.filter(view => view.screen !== 'compare');
  return { ...state, views: [...views, { screen: 'compare', claim, source, scroll: null }] };
}

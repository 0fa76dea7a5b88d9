import type { Report } from '../../model/briefing.ts';
import type { State, View } from './state.ts';

/**
 * Open Compare from a screen that lists claims. A Compare further down goes, so that the way back
 * always leads to the list it was opened from.
 *
 * @param chosen the answer whose column is chosen, or the source that gives none
 */
export function openClaim(
  state: State,
  claim: string,
  chosen: Pick<Report, 'source'> & Partial<Pick<Report, 'key'>>,
): State {
  const { source, key } = chosen;
  const views = state.views.filter(view => view.screen !== 'compare');
  const opened: View = { screen: 'compare', claim, source, report: key ?? null, scroll: null };
  return { ...state, views: [...views, opened] };
}

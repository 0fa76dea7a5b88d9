import { comparableVersions } from '../../../analysis/statement-diff.ts';
import type { UnavailableReason } from '../../../lang/action-text.ts';
import { reportOf } from '../../../text/names.ts';
import { currentView, type Shown, type State, type View } from '../../state/state.ts';

type CompareView = Extract<View, { screen: 'compare' }>;

/**
 * The source whose version stands beside the chosen one's because somebody asked for it.
 *
 * @returns null where nobody did, and where the two cannot be set side by side: one and the same,
 *   or one that says nothing
 */
export function comparedWith(shown: Shown, view: CompareView): string | null {
  const claim = shown.briefing.claims.find(({ id }) => id === view.claim);
  if (!claim || view.with === undefined || view.with === view.source) return null;
  const both = [view.source, view.with].every(source => reportOf(claim, source) !== undefined);
  return claim.kind === 'statement' && both ? view.with : null;
}

/** The next version that the chosen one can be compared with; after the last the first again. */
export function nextVersion(shown: Shown, view: CompareView): string | null {
  const claim = shown.briefing.claims.find(({ id }) => id === view.claim);
  if (!claim) return null;
  const others = comparableVersions(claim, view.source, shown.briefing);
  const at = others.indexOf(comparedWith(shown, view) ?? '');
  return others[(at + 1) % others.length] ?? null;
}

/** Why no other version can be chosen, or null. */
export function whyNoVersion(state: State, shown: Shown | null): UnavailableReason | null {
  const view = currentView(state);
  if (!shown || view?.screen !== 'compare') return 'nothing-selected';
  const claim = shown.briefing.claims.find(({ id }) => id === view.claim);
  if (claim?.kind !== 'statement') return 'no-statement';
  if (reportOf(claim, view.source) === undefined) return 'says-nothing';
  return nextVersion(shown, view) === null ? 'no-other-version' : null;
}

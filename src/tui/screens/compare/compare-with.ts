import { comparableVersions } from '../../../analysis/statement-diff.ts';
import type { UnavailableReason } from '../../../lang/action-text.ts';
import type { Claim, Report } from '../../../model/briefing.ts';
import { reportByKey } from '../../../text/names.ts';
import { currentView, type Shown, type State, type View } from '../../state/state.ts';
import { columnPlace, compareColumns } from './compare-columns.ts';

type CompareView = Extract<View, { screen: 'compare' }>;

/**
 * The version that stands beside the chosen one because somebody asked for it.
 *
 * @returns null where nobody did, and where the two cannot be set side by side: one and the same,
 *   or one that is not there
 */
export function comparedWith(shown: Shown, view: CompareView): Report | null {
  const claim = claimIn(shown, view);
  const own = claim && chosenReport(shown, claim, view);
  const other = claim && view.with && claim.reports.find(({ key }) => key === view.with?.report);
  if (claim?.kind !== 'statement' || !own || !other || other === own) return null;
  return other;
}

/** The answer whose column is chosen; null where its source says nothing. */
export function chosenReport(shown: Shown, claim: Claim, view: CompareView): Report | null {
  const columns = compareColumns(shown.briefing, claim);
  return columns[columnPlace(columns, view)]?.report ?? null;
}

/** The next version that the chosen one can be compared with; after the last the first again. */
export function nextVersion(shown: Shown, view: CompareView): Report | null {
  const claim = claimIn(shown, view);
  const own = claim && chosenReport(shown, claim, view);
  if (!claim || !own) return null;
  const others = comparableVersions(claim, own.key, shown.briefing);
  const before = comparedWith(shown, view);
  const at = before ? others.indexOf(before.key) : -1;
  const next = others[(at + 1) % others.length];
  return (next && reportByKey(shown.briefing, next)) ?? null;
}

/** Why no other version can be chosen, or null. */
export function whyNoVersion(state: State, shown: Shown | null): UnavailableReason | null {
  const view = currentView(state);
  if (!shown || view?.screen !== 'compare') return 'nothing-selected';
  const claim = claimIn(shown, view);
  if (claim?.kind !== 'statement') return 'no-statement';
  if (!chosenReport(shown, claim, view)) return 'says-nothing';
  return nextVersion(shown, view) === null ? 'no-other-version' : null;
}

function claimIn({ briefing }: Shown, { claim }: CompareView): Claim | undefined {
  return briefing.claims.find(({ id }) => id === claim);
}

import type { Claim } from '../../model/briefing.ts';
import type { Shown } from './state.ts';

/** The claims a source reports on, in the order its passages are listed. */
export function claimsOfSource(shown: Shown, source: string): readonly Claim[] {
  return shown.briefing.claims.filter(claim =>
    claim.reports.some(report => report.source === source),
  );
}

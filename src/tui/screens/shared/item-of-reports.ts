import type { ReportKey } from '../../../model/report-key.ts';
import { reportByKey } from '../../../text/names.ts';
import type { Shown } from '../../state/state.ts';
import type { ChosenItem } from '../screen.ts';

interface ReportsOfClaim {
  readonly claim: { readonly id: string };
  readonly reports: readonly ReportKey[];
}

/** Where one report stands in a row, it is meant; where several do, the claim as a whole. */
export function itemOfReports(
  row: ReportsOfClaim | undefined,
  { briefing }: Shown,
): ChosenItem | null {
  if (!row) return null;
  const [first, ...others] = row.reports;
  const report = first && others.length === 0 ? reportByKey(briefing, first) : undefined;
  return { claim: row.claim.id, source: report?.source ?? null, report: report?.key ?? null };
}

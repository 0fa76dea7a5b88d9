import type { Claim, Report } from '../../model/briefing.ts';
import type { ReportKey } from '../../model/report-key.ts';
import { reportsOf } from '../../text/names.ts';
import type { Shown } from './state.ts';

/** An answer with the claim it is to. */
export interface ClaimAnswer {
  readonly claim: Claim;
  readonly report: Report;
}

/** All that a source answers, in the order its passages are listed. */
export function answersOfSource(shown: Shown, source: string): readonly ClaimAnswer[] {
  return shown.briefing.claims.flatMap(claim =>
    reportsOf(claim, source).map(report => ({ claim, report })),
  );
}

/** The place of the chosen answer: the one with the key, else the first to the claim; -1 for none. */
export function answerPlace(
  answers: readonly ClaimAnswer[],
  chosen: { readonly claim: string | null; readonly report?: ReportKey | null },
): number {
  const exact = answers.findIndex(({ report }) => report.key === chosen.report);
  return exact >= 0 ? exact : answers.findIndex(({ claim }) => claim.id === chosen.claim);
}

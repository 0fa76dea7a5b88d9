import type { Briefing, CountedClaim } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { allSteps, type Steps } from '../model/steps.ts';
import { judge } from './agreement.ts';
import { contextOf } from './context.ts';
import { type Counts, countClaims } from './counts.ts';
import { type Finding, findFindings } from './findings.ts';
import type { Interval } from './interval.ts';
import { claimOrigins, type Origins } from './origins.ts';
import type { Verdict } from './pair.ts';
import { briefingProvenance, type Provenance } from './provenance.ts';
import type { Verification } from './verification/verification.ts';

/** Everything worked out from a briefing; the same for the dashboard, the summary and exports. */
export interface Analysis {
  /** By claim id. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** By claim id. */
  readonly origins: ReadonlyMap<string, Origins>;
  /** Of figures and casualties, by report key; null for “many”. */
  readonly intervals: ReadonlyMap<ReportKey, Interval | null>;
  /** By source id. */
  readonly provenance: ReadonlyMap<string, Provenance>;
  readonly verification: Verification;
  /** Most serious first; see `findFindings`. */
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/** Work out all that a briefing tells, with what is known of its words. */
export function analysisWith(briefing: Briefing, verification: Verification): Analysis {
  return allSteps(analysing(briefing, verification));
}

/** The same as `analysisWith`, a claim at each step. */
export function* analysing(briefing: Briefing, verification: Verification): Steps<Analysis> {
  const { claims } = briefing;
  const context = contextOf(briefing);
  const verdicts = new Map<string, Verdict>();
  const origins = new Map<string, Origins>();
  for (const claim of claims) {
    verdicts.set(claim.id, judge(claim, briefing));
    origins.set(claim.id, claimOrigins(claim, briefing));
    yield;
  }
  const counted = claims.filter(
    (claim): claim is CountedClaim => claim.kind === 'figure' || claim.kind === 'casualty',
  );
  const intervals = new Map(
    counted.flatMap(({ reports }) =>
      reports.map(report => [report.key, context.interval(report)] as const),
    ),
  );
  yield;
  const facts = { verdicts, origins, intervals, provenance: briefingProvenance(briefing) };
  yield;
  return withVerification(facts, briefing, verification);
}

/** What was worked out before the words were checked, with what follows from that. */
export function withVerification(
  facts: Pick<Analysis, 'verdicts' | 'origins' | 'intervals' | 'provenance'>,
  briefing: Briefing,
  verification: Verification,
): Analysis {
  const { verdicts, origins, intervals, provenance } = facts;
  return {
    verdicts,
    origins,
    intervals,
    provenance,
    verification,
    findings: findFindings(briefing, verdicts, origins, verification),
    counts: countClaims(briefing, verdicts, verification),
  };
}

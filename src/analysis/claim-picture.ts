import type { Assessment, Briefing, CountedClaim, CountedReport } from '../model/briefing.ts';
import { dateSpan, parseDate } from '../model/date.ts';
import type { Quantity } from '../model/quantity.ts';
import { contextOf } from './context.ts';
import { type Interval, toInterval } from './interval.ts';
import type { Origins, Path } from './origins.ts';

/** A number on the axis: what was given, and the interval it amounts to. */
export interface Drawn {
  readonly value: Quantity;
  /** Null where nothing bounds it. */
  readonly interval: Interval | null;
  /** Whether the low end was given; where not, it is nothing at all. */
  readonly lowStated: boolean;
}

export interface DrawnReport extends Drawn {
  readonly report: CountedReport;
  readonly path: Path | null;
}

export interface DrawnAssessment extends Drawn {
  readonly assessment: Assessment;
}

/** The reports that go back to one voice. */
export interface PictureGroup {
  /** The party at the top; null: the lineage is not recorded. */
  readonly controller: string | null;
  /** Dated ones first, in the order of time; then in the file's order. */
  readonly reports: readonly DrawnReport[];
}

export interface ClaimPicture {
  /** In the order of the reports; what has no recorded lineage is last. */
  readonly groups: readonly PictureGroup[];
  /** A person's signed judgements, in the order of their dates. */
  readonly assessments: readonly DrawnAssessment[];
}

/** A claim's answers by who stands behind them, and the judgements of it. */
export function claimPicture(
  claim: CountedClaim,
  origins: Origins | undefined,
  briefing: Briefing,
): ClaimPicture {
  const context = contextOf(briefing);
  const drawn = claim.reports.map((report, at): DrawnReport => {
    const interval = context.interval(report);
    const path = origins?.paths[at] ?? null;
    return { report, path, value: report.value, interval, lowStated: isLowStated(report.value) };
  });
  const byController = Map.groupBy(drawn, ({ path }) => (path?.counted ? path.controller : null));
  const groups = [...byController].map(([controller, reports]) => ({
    controller,
    reports: reports.toSorted((a, b) => compareDates(a.report.as_of, b.report.as_of)),
  }));
  const assessments = briefing.assessments
    .filter(assessment => assessment.claim === claim.id)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .map(assessment => drawnAssessment(assessment, briefing));
  return {
    groups: groups.toSorted(
      (a, b) => Number(a.controller === null) - Number(b.controller === null),
    ),
    assessments,
  };
}

function drawnAssessment(assessment: Assessment, briefing: Briefing): DrawnAssessment {
  const { low, best, high } = assessment;
  const value: Quantity = { kind: 'estimate', low, best, high };
  const interval = toInterval(value, briefing.policy);
  return { assessment, value, interval, lowStated: isLowStated(value) };
}

/** “Up to 70” begins at nothing because nobody has said where it begins. */
export function isLowStated(value: Quantity): boolean {
  if (value.kind === 'number') return value.modifier !== 'up to' && value.modifier !== 'fewer than';
  if (value.kind !== 'estimate') return true;
  const isLoneBest = value.best !== null && value.high === null;
  return value.low !== null || isLoneBest;
}

/** The chain of a report under the party that controls it; none where it is that party alone. */
export function chainUnder({ path }: DrawnReport): readonly string[] {
  if (path === null) return [];
  const isVoiceAlone = path.chain.length === 1 && path.origin === path.controller;
  return isVoiceAlone ? [] : path.chain;
}

/** Earlier first; what has no date after what has one. */
function compareDates(a: string | null, b: string | null): number {
  return startOf(a) - startOf(b) || 0;
}

function startOf(text: string | null): number {
  const date = text === null ? undefined : parseDate(text);
  // A day without a zone is the day where it happened, so a moment is taken as it is written.
  return date ? dateSpan({ ...date, offset: null }).start : Number.POSITIVE_INFINITY;
}

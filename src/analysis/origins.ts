import type { Briefing, Claim } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { circularRoutes, type Route } from './circular.ts';
import { type Context, contextOf, type Interest } from './context.ts';
import { lineage } from './lineage.ts';

/** The way one report came, from its origin to the source that prints it. */
export interface Path {
  /** The report, by key. */
  readonly report: ReportKey;
  /** Party ids, origin first; for a statement the speaker is the origin. Empty: not recorded. */
  readonly chain: readonly string[];
  /** The first of the chain; null where the lineage is not recorded. */
  readonly origin: string | null;
  /** The party at the top of those that control the origin. */
  readonly controller: string | null;
  /** Why the origin has something to gain: its own interest, or that of a party above it. */
  readonly interested: Interest | null;
  /** The chain comes back to where it has been, or two sources rest on each other. */
  readonly circular: boolean;
  /** Its origin is one that is counted: recorded, and not the outlet of a source that rests on it. */
  readonly counted: boolean;
}

/** How many voices really answer a claim. */
export interface Origins {
  readonly reports: number;
  /** Distinct top controllers of the origins that are recorded, and are not each other's. */
  readonly min: number;
  /** As many as there can be: each report without a known origin may have one of its own. */
  readonly max: number;
  /** In the order of the reports. */
  readonly paths: readonly Path[];
  /** Who heard and recorded a statement: counted apart from who says it. */
  readonly recorders: readonly string[];
}

/**
 * Trace a claim's reports to their origins.
 *
 * A statement has its speakers as origin in every report, whatever chain is recorded: one origin,
 * also when several speak together. A path shows the speaker its report names first.
 *
 * @returns the counts and paths, with `min <= max`
 */
export function claimOrigins(claim: Claim, briefing: Briefing): Origins {
  const context = contextOf(briefing);
  const routes = claim.reports.map(report => ({
    report: report.key,
    outlet: context.sources.get(report.source)?.outlet ?? null,
    chain: lineage(claim, report),
  }));
  const circular = circularRoutes(routes, context);
  // A speaker is who said it, whoever prints it.
  const nobody = claim.kind === 'statement' ? new Set() : namingEachOther(routes, circular);
  const paths = routes.map((route, at) => ({
    ...pathOf(claim, route, context, circular.has(route)),
    counted: route.chain.length > 0 && !nobody.has(at),
  }));
  const named = paths.filter(path => path.counted);
  const controllers = new Set(named.map(path => path.controller));
  // What several say together is said once: every version of it goes back to the same speakers.
  const min = claim.kind === 'statement' ? 1 : controllers.size;
  const unrecorded = paths.length - named.length;
  return {
    reports: claim.reports.length,
    min,
    max: min + unrecorded,
    paths,
    recorders: recordersOf(claim),
  };
}

/**
 * The places of circular routes that begin with the outlet of another: outlets that name each other
 * name nobody who knew it first, so none of them is counted as an origin.
 */
function namingEachOther(
  routes: readonly Route[],
  circular: ReadonlySet<Route>,
): ReadonlySet<number> {
  const outlets = new Set(
    routes.filter(route => circular.has(route)).map(({ outlet }) => outlet ?? ''),
  );
  const isNaming = (route: Route) =>
    circular.has(route) && route.chain[0] !== route.outlet && outlets.has(route.chain[0] ?? '');
  return new Set(routes.flatMap((route, at) => (isNaming(route) ? [at] : [])));
}

function pathOf(
  claim: Claim,
  route: Route,
  context: Context,
  circular: boolean,
): Omit<Path, 'counted'> {
  const { report, chain } = route;
  const origin = chain[0] ?? null;
  if (origin === null) {
    return { report, chain, origin, controller: null, interested: null, circular };
  }
  const controller = context.controller(origin);
  const interested = context.interest(origin) ?? subjectInterest(claim, controller, context);
  return { report, chain, origin, controller, interested, circular };
}

/** A side that counts its own people is the subject of its own claim. */
function subjectInterest(claim: Claim, controller: string, context: Context): Interest | null {
  const side = claim.kind === 'casualty' ? (claim.population?.side ?? null) : null;
  return side !== null && context.controller(side) === controller ? 'subject' : null;
}

function recordersOf(claim: Claim): readonly string[] {
  if (claim.kind !== 'statement') return [];
  return [...new Set(claim.reports.flatMap(report => report.recorded_by))];
}

import type { Briefing, Claim, Report } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import { contextOf, type Interest } from './context.ts';
import { fullLineage } from './lineage.ts';
import type { Origins, Path } from './origins.ts';

/** One way on which reports came from an origin, and who prints them. */
export interface OriginChain {
  /** Party ids, origin first; see `fullLineage`. */
  readonly chain: readonly string[];
  /** The other speakers of a joint statement. */
  readonly jointly: readonly string[];
  /** Why the origin itself has something to gain. */
  readonly interested: Interest | null;
  /** One of its reports goes round in a circle. */
  readonly circular: boolean;
  /** By id, each once. */
  readonly sources: readonly string[];
  /** Accepted reports that came this way. */
  readonly reports: number;
  /** Reports that came this way in claims not yet read by a person. */
  readonly proposed: number;
  /** The ids of the claims with a report that came this way. */
  readonly claims: ReadonlySet<string>;
}

/** A claim, as far as it rests on one origin. */
export interface OriginClaim {
  readonly claim: Claim;
  /** The keys of the reports that go back to this origin, in the file's order. */
  readonly reports: readonly ReportKey[];
  /** Why the origin has something to gain from this claim. */
  readonly interested: Interest | null;
  readonly circular: boolean;
}

/** What rests on one origin: everybody below one top controller is one voice. */
export interface OriginGroup {
  /** The party at the top; null: the reports whose origin is not known, which is no origin. */
  readonly controller: string | null;
  readonly interested: Interest | null;
  /** Accepted claims with a report that goes back to it. */
  readonly claims: number;
  /** Accepted reports that go back to it. */
  readonly reports: number;
  /** Reports in claims not yet read by a person. */
  readonly proposed: number;
  /** Most reports first. Empty where no lineage is recorded. */
  readonly chains: readonly OriginChain[];
  /** Accepted claims, then proposed ones, in the file's order. */
  readonly on: readonly OriginClaim[];
}

/**
 * Turn a briefing round: not what each source rests on, but what rests on each origin. Rejected
 * claims are left out. Every other report is in one group, so the reports of all groups together
 * are those of the briefing; a claim may be in several.
 *
 * @param origins by claim id
 * @returns most claims first, then most reports; what has no recorded lineage is last
 */
export function byOrigin(
  briefing: Briefing,
  origins: ReadonlyMap<string, Origins>,
): readonly OriginGroup[] {
  const context = contextOf(briefing);
  const tallies = new Map<string | null, Tally>();
  for (const claim of briefing.claims) {
    if (claim.review === 'rejected') continue;
    const paths = origins.get(claim.id)?.paths ?? [];
    paths.forEach((path, at) => {
      const report = claim.reports[at];
      if (!report) return;
      const controller = path.counted ? path.controller : null;
      const tally = tallies.get(controller) ?? newTally(controller);
      tallies.set(controller, tally);
      addPath(tally, claim, report, path);
    });
  }
  const interest = (party: string | null | undefined) =>
    party === null || party === undefined ? null : context.interest(party);
  return [...tallies.values()]
    .map(({ controller, chains, on }): OriginGroup => {
      const ways = [...chains.values()];
      const accepted = [...on.values()].filter(({ claim }) => claim.review === 'accepted');
      const proposed = [...on.values()].filter(({ claim }) => claim.review !== 'accepted');
      return {
        controller,
        interested: interest(controller),
        claims: accepted.length,
        reports: ways.reduce((sum, way) => sum + way.reports, 0),
        proposed: ways.reduce((sum, way) => sum + way.proposed, 0),
        chains:
          controller === null
            ? []
            : ways
                .map(way => ({ ...way, interested: interest(way.chain[0]) }))
                .sort((a, b) => b.reports - a.reports || b.proposed - a.proposed),
        on: [...accepted, ...proposed],
      };
    })
    .sort(
      (a, b) =>
        Number(a.controller === null) - Number(b.controller === null) ||
        b.claims - a.claims ||
        b.reports - a.reports,
    );
}

interface ChainTally {
  readonly chain: readonly string[];
  readonly jointly: readonly string[];
  readonly sources: string[];
  circular: boolean;
  reports: number;
  proposed: number;
  readonly claims: Set<string>;
}

interface ClaimTally {
  readonly claim: Claim;
  readonly reports: ReportKey[];
  interested: Interest | null;
  circular: boolean;
}

interface Tally {
  readonly controller: string | null;
  readonly chains: Map<string, ChainTally>;
  readonly on: Map<string, ClaimTally>;
}

function newTally(controller: string | null): Tally {
  return { controller, chains: new Map(), on: new Map() };
}

function addPath(tally: Tally, claim: Claim, report: Report, path: Path): void {
  const { chain, jointly } = fullLineage(claim, report);
  const key = [...chain, '', ...jointly].join('\n');
  const found = tally.chains.get(key);
  const way = found ?? newChain(chain, jointly);
  tally.chains.set(key, way);
  way.claims.add(claim.id);
  if (!way.sources.includes(report.source)) way.sources.push(report.source);
  way.circular ||= path.circular;
  if (claim.review === 'proposed') way.proposed += 1;
  else way.reports += 1;
  const known = tally.on.get(claim.id);
  const on = known ?? { claim, reports: [], interested: null, circular: false };
  tally.on.set(claim.id, on);
  on.reports.push(report.key);
  on.interested ??= path.interested;
  on.circular ||= path.circular;
}

function newChain(chain: readonly string[], jointly: readonly string[]): ChainTally {
  const none = { reports: 0, proposed: 0 };
  return { chain, jointly, sources: [], circular: false, ...none, claims: new Set() };
}

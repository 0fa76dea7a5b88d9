import type { Briefing, Claim, ClaimKind, Report, Source } from '../model/briefing.ts';
import { contextOf, type Interest } from './context.ts';
import { fullLineage } from './lineage.ts';

export type KindCounts = Readonly<Record<ClaimKind, number>>;

/** One chain that a source rests on, and what rests on it. */
export interface Basis {
  /**
   * Party ids, origin first: for a statement its speaker, then who recorded it, then the relays.
   * Empty: lineage not recorded.
   */
  readonly chain: readonly string[];
  /** The other speakers of a joint statement, who stand beside the origin. */
  readonly jointly: readonly string[];
  /** The party at the top of those that control the origin. */
  readonly controller: string | null;
  readonly interested: Interest | null;
  /** Accepted reports of each kind that came this way. */
  readonly counts: KindCounts;
  /** Reports that came this way in claims not yet read by a person. */
  readonly proposed: number;
}

/** What one source rests on. */
export interface Provenance {
  readonly source: string;
  /** Most reports first, then in the file's order; what has no recorded lineage is last. */
  readonly bases: readonly Basis[];
  /** The source's accepted reports of each kind. */
  readonly reports: KindCounts;
  /** Its reports in claims not yet read by a person. */
  readonly proposed: number;
  /** Accepted claims on which it says nothing. */
  readonly silent: number;
}

/** What one source rests on; see `briefingProvenance` for all of them at once. */
export function sourceProvenance(source: Source, briefing: Briefing): Provenance {
  const found = briefingProvenance(briefing).get(source.id);
  return found ?? finish(newTally(source.id), 0, briefing);
}

/** What each source rests on, by source id in display order. Rejected claims are left out. */
export function briefingProvenance(briefing: Briefing): ReadonlyMap<string, Provenance> {
  const tallies = new Map(briefing.sources.map(({ id }) => [id, newTally(id)]));
  let accepted = 0;
  for (const claim of briefing.claims) {
    if (claim.review === 'rejected') continue;
    if (claim.review === 'accepted') accepted += 1;
    const answering = new Set<SourceTally>();
    for (const report of claim.reports) {
      const tally = tallies.get(report.source);
      if (!tally) continue;
      addReport(tally, claim, report);
      answering.add(tally);
    }
    if (claim.review === 'accepted') for (const tally of answering) tally.answered += 1;
  }
  return new Map(
    [...tallies].map(([source, tally]) => [source, finish(tally, accepted, briefing)]),
  );
}

type Counts = Record<ClaimKind, number>;

interface BasisTally {
  readonly chain: readonly string[];
  readonly jointly: readonly string[];
  readonly counts: Counts;
  proposed: number;
}

interface SourceTally {
  readonly source: string;
  readonly bases: Map<string, BasisTally>;
  readonly counts: Counts;
  proposed: number;
  /** Accepted claims that it answers, however often. */
  answered: number;
}

function addReport(tally: SourceTally, claim: Claim, report: Report): void {
  const { chain, jointly } = fullLineage(claim, report);
  const key = [...chain, '', ...jointly].join('\n');
  const basis = tally.bases.get(key) ?? { chain, jointly, counts: noCounts(), proposed: 0 };
  tally.bases.set(key, basis);
  if (claim.review === 'proposed') {
    basis.proposed += 1;
    tally.proposed += 1;
  } else {
    basis.counts[claim.kind] += 1;
    tally.counts[claim.kind] += 1;
  }
}

function finish(tally: SourceTally, accepted: number, briefing: Briefing): Provenance {
  const context = contextOf(briefing);
  const bases = [...tally.bases.values()].sort(compareBases).map((basis): Basis => {
    const origin = basis.chain[0];
    return {
      ...basis,
      controller: origin === undefined ? null : context.controller(origin),
      interested: origin === undefined ? null : context.interest(origin),
    };
  });
  return {
    source: tally.source,
    bases,
    reports: tally.counts,
    proposed: tally.proposed,
    silent: accepted - tally.answered,
  };
}

/** Array sorting is stable, so bases that weigh the same keep the file's order. */
function compareBases(a: BasisTally, b: BasisTally): number {
  const unrecorded = Number(a.chain.length === 0) - Number(b.chain.length === 0);
  return unrecorded || total(b.counts) - total(a.counts) || b.proposed - a.proposed;
}

function newTally(source: string): SourceTally {
  return { source, bases: new Map(), counts: noCounts(), proposed: 0, answered: 0 };
}

function noCounts(): Counts {
  return { figure: 0, casualty: 0, statement: 0, event: 0 };
}

function total(counts: KindCounts): number {
  return counts.figure + counts.casualty + counts.statement + counts.event;
}

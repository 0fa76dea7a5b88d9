import type { Claim, Report } from '../model/briefing.ts';

/**
 * Who a report goes back to, as party ids, origin first.
 *
 * The content of a statement has its speaker as origin, recorded or not: a chain that does not
 * begin with a speaker tells of the relays only, and the first speaker is set before it.
 *
 * @returns the chain; empty where the lineage of a figure or an event is not recorded
 */
export function lineage(claim: Claim, report: Report): readonly string[] {
  if (claim.kind !== 'statement') return report.chain;
  const first = report.chain[0];
  if (first !== undefined && claim.speaker.includes(first)) return report.chain;
  const speaker = claim.speaker[0];
  if (speaker === undefined) return report.chain;
  return [speaker, ...report.chain.filter(party => party !== speaker)];
}

/**
 * The whole way a report came: its lineage, with those who recorded a statement next to its
 * speaker, where they stood.
 *
 * @returns `chain`, origin first, empty where it is not recorded; `jointly`, the other speakers of
 *   a joint statement, who stand beside the origin
 */
export function fullLineage(
  claim: Claim,
  report: Report,
): { readonly chain: readonly string[]; readonly jointly: readonly string[] } {
  const chain = lineage(claim, report);
  const jointly =
    claim.kind === 'statement' ? claim.speaker.filter(party => party !== chain[0]) : [];
  if (!('recorded_by' in report)) return { chain, jointly };
  const recorders = report.recorded_by.filter(party => !chain.includes(party));
  return { chain: [...chain.slice(0, 1), ...recorders, ...chain.slice(1)], jointly };
}

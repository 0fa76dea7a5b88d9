import type { Claim, UnkeyedClaim } from './briefing.ts';

/**
 * What one answer to a claim is addressed by, unique in a briefing: `claim/source` for the first
 * report of a source, `claim/source/2` for its second and so on, in the file's order. No id has a
 * slash in it, so no two reports have one key; and the type tells a key from an id.
 *
 * Keys are made once, where the claims of a file are linked. They are never shown and never written
 * to a file: a report that is added before others of its source moves their keys.
 */
export type ReportKey = `${string}/${string}`;

/**
 * The keys of a claim's reports, one after the other.
 *
 * @param claim its id
 * @returns a function to be called once for each report, in the file's order, with its source's id
 */
export function reportKeysOf(claim: string): (source: string) => ReportKey {
  const counts = new Map<string, number>();
  return source => {
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    return count === 1 ? `${claim}/${source}` : `${claim}/${source}/${count}`;
  };
}

/** A claim with a key for each of its reports. */
export function withKeys(claim: UnkeyedClaim): Claim {
  const keyOf = reportKeysOf(claim.id);
  const reports = claim.reports.map(report => ({ ...report, key: keyOf(report.source) }));
  return { ...claim, reports } as Claim;
}

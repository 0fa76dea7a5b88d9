import type { Briefing, Claim, Report, Source } from '../../../model/briefing.ts';

/** So many columns stand beside each other in most terminals. */
const columnsUsual = 4;

/**
 * The sources in the order of Compare's columns: the file's, but of many sources those that answer
 * before the silent ones, because the answers would else stand too far apart to be compared.
 */
export function compareSources(briefing: Briefing, claim: Claim): readonly Source[] {
  const { sources } = briefing;
  if (sources.length <= columnsUsual) return sources;
  const answering = new Set((claim.reports as readonly Report[]).map(report => report.source));
  return [
    ...sources.filter(source => answering.has(source.id)),
    ...sources.filter(source => !answering.has(source.id)),
  ];
}

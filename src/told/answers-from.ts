import type { ToldAnswer } from './told-answer.ts';
import type { ToldClaim } from './told-claim.ts';

type BySource = ReadonlyMap<string, readonly ToldAnswer[]>;

const known = new WeakMap<ToldClaim, BySource>();

/**
 * What one source answers to a claim.
 *
 * @param source its id
 * @returns in the order of the file; none where it is silent
 */
export function answersFrom(claim: ToldClaim, source: string): readonly ToldAnswer[] {
  const bySource = known.get(claim) ?? Map.groupBy(claim.answers, answer => answer.source);
  known.set(claim, bySource);
  return bySource.get(source) ?? [];
}

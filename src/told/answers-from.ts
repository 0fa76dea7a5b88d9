import type { ReportKey } from '../model/report-key.ts';
import type { TextPen } from './text-pen.ts';
import type { ToldAnswer } from './told-answer.ts';
import type { ToldClaim } from './told-claim.ts';

type BySource = ReadonlyMap<string, readonly ToldAnswer[]>;

const known = new WeakMap<ToldClaim, BySource>();
const byKey = new WeakMap<ToldClaim, ReadonlyMap<ReportKey, ToldAnswer>>();

/** The answers by their sources' ids, in the order of the file. */
export function answersBySource(claim: ToldClaim): BySource {
  const bySource = known.get(claim) ?? Map.groupBy(claim.answers, answer => answer.source);
  known.set(claim, bySource);
  return bySource;
}

/**
 * What one source answers to a claim.
 *
 * @param source its id
 * @returns in the order of the file; none where it is silent
 */
export function answersFrom(claim: ToldClaim, source: string): readonly ToldAnswer[] {
  return answersBySource(claim).get(source) ?? [];
}

/** The answer that a key addresses. */
export function answerAt(claim: ToldClaim, key: ReportKey): ToldAnswer | undefined {
  const answers = byKey.get(claim) ?? new Map(claim.answers.map(answer => [answer.key, answer]));
  byKey.set(claim, answers);
  return answers.get(key);
}

/** The answer that a key addresses, in whichever claim. */
export function answerOf(pen: TextPen, key: ReportKey): ToldAnswer | undefined {
  const [id = ''] = key.split('/');
  const claim = pen.claim(id);
  return claim && answerAt(pen.told(claim), key);
}

import type { ReportKey } from '../model/report-key.ts';
import type { TextPen } from './text-pen.ts';
import type { ToldAnswer } from './told-answer.ts';
import type { ToldClaim } from './told-claim.ts';

type BySource = ReadonlyMap<string, readonly ToldAnswer[]>;

/** Of few answers it is quicker to look at each. */
const answers_few_max = 8;

const known = new WeakMap<ToldClaim, BySource>();
const byKey = new WeakMap<ToldClaim, ReadonlyMap<ReportKey, ToldAnswer>>();

/** The answers by their sources' ids, in the order of the file. */
export function answersBySource(claim: ToldClaim): BySource {
  return Map.groupBy(claim.answers, answer => answer.source);
}

/**
 * What one source answers to a claim.
 *
 * @param source its id
 * @returns in the order of the file; none where it is silent
 */
export function answersFrom(claim: ToldClaim, source: string): readonly ToldAnswer[] {
  const { answers } = claim;
  if (answers.length <= answers_few_max) return answers.filter(found => found.source === source);
  const bySource = known.get(claim) ?? answersBySource(claim);
  known.set(claim, bySource);
  return bySource.get(source) ?? [];
}

/** The answer that a key addresses. */
export function answerAt(claim: ToldClaim, key: ReportKey): ToldAnswer | undefined {
  const { answers } = claim;
  if (answers.length <= answers_few_max) return answers.find(found => found.key === key);
  const keyed = byKey.get(claim) ?? new Map(answers.map(answer => [answer.key, answer]));
  byKey.set(claim, keyed);
  return keyed.get(key);
}

/** The answer that a key addresses, in whichever claim. */
export function answerOf(pen: TextPen, key: ReportKey): ToldAnswer | undefined {
  const [id = ''] = key.split('/');
  const claim = pen.claim(id);
  return claim && answerAt(pen.told(claim), key);
}

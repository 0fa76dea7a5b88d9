import type { Briefing } from '../model/briefing.ts';
import { type AgreementType, agreementTypes, seriousness, type Verdict } from './pair.ts';
import { needsLook } from './verification/needs-look.ts';
import { isFound } from './verification/status.ts';
import type { Verification } from './verification/verify.ts';

/** How the claims of a briefing stand. Proposed and rejected ones are in the last two only. */
export interface Counts {
  readonly claims: number;
  readonly single: number;
  /** The answers can all be true, and are given alike. */
  readonly agreeing: number;
  /** The words, the status or the origin differ, though the answers can all be true. */
  readonly differing: number;
  /** The answers cannot all be true. */
  readonly disagreeing: number;
  readonly byType: Readonly<Record<AgreementType, number>>;
  /** Reports of accepted claims whose words somebody should look at. */
  readonly toVerify: number;
  /** Reports of accepted claims whose words are all in their articles. */
  readonly verified: number;
  /** Reports of accepted claims whose articles are not at hand. */
  readonly unchecked: number;
  /** Claims not yet read by a person. */
  readonly proposed: number;
  readonly rejected: number;
}

/** How a verdict counts: each is in one of these. */
export type Standing = 'single' | 'agreeing' | 'differing' | 'disagreeing';

/** The standing of a claim with a verdict of this type. */
export function standingOf(type: AgreementType): Standing {
  if (type === 'single') return 'single';
  if (seriousness(type) >= seriousness('value')) return 'disagreeing';
  return seriousness(type) >= seriousness('wording') ? 'differing' : 'agreeing';
}

/**
 * Count the claims by their verdicts.
 *
 * @param verdicts by claim id
 * @returns the counts; `single + agreeing + differing + disagreeing` is `claims`
 */
export function countClaims(
  briefing: Briefing,
  verdicts: ReadonlyMap<string, Verdict>,
  verification: Verification,
): Counts {
  const reviews = { accepted: 0, proposed: 0, rejected: 0 };
  const standings = { single: 0, agreeing: 0, differing: 0, disagreeing: 0 };
  const byType = Object.fromEntries(agreementTypes.map(type => [type, 0])) as Record<
    AgreementType,
    number
  >;
  const words = { toVerify: 0, verified: 0, unchecked: 0 };
  for (const claim of briefing.claims) {
    reviews[claim.review] += 1;
    const verdict = verdicts.get(claim.id);
    if (claim.review !== 'accepted' || !verdict) continue;
    standings[standingOf(verdict.type)] += 1;
    byType[verdict.type] += 1;
    for (const { key } of claim.reports) {
      const check = verification.reports.get(key);
      if (!check) continue;
      if (needsLook(check)) words.toVerify += 1;
      else if (isFound(check.status)) words.verified += 1;
      if (check.status === 'no_text') words.unchecked += 1;
    }
  }
  const { accepted: claims, proposed, rejected } = reviews;
  return { claims, ...standings, byType, ...words, proposed, rejected };
}

import type { Briefing } from '../model/briefing.ts';
import { allSteps, type Steps } from '../model/steps.ts';
import { makingSafe } from './safe-briefing.ts';

/**
 * The briefing as it is shown: without what was rejected on review, what is only proposed after
 * what is accepted, and every text made safe for a terminal.
 */
export function shownBriefing(briefing: Briefing): Briefing {
  return allSteps(makingShown(briefing));
}

/** The same as `shownBriefing`, a claim at each step. */
export function makingShown(briefing: Briefing): Steps<Briefing> {
  const kept = briefing.claims.filter(claim => claim.review !== 'rejected');
  const accepted = kept.filter(claim => claim.review === 'accepted');
  const proposed = kept.filter(claim => claim.review === 'proposed');
  const ids = new Set(kept.map(claim => claim.id));
  const assessments = briefing.assessments.filter(({ claim }) => ids.has(claim));
  return makingSafe({ ...briefing, claims: [...accepted, ...proposed], assessments });
}

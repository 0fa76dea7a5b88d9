import type { Briefing } from '../model/briefing.ts';
import { safeBriefing } from './safe-briefing.ts';

/**
 * The briefing as it is shown: without what was rejected on review, what is only proposed after
 * what is accepted, and every text made safe for a terminal.
 */
export function shownBriefing(briefing: Briefing): Briefing {
  const kept = briefing.claims.filter(claim => claim.review !== 'rejected');
  const accepted = kept.filter(claim => claim.review === 'accepted');
  const proposed = kept.filter(claim => claim.review === 'proposed');
  const ids = new Set(kept.map(claim => claim.id));
  const assessments = briefing.assessments.filter(({ claim }) => ids.has(claim));
  return safeBriefing({ ...briefing, claims: [...accepted, ...proposed], assessments });
}

import type { CountedClaim } from '../model/briefing.ts';
import type { TextPen } from './text-pen.ts';

/**
 * How the wordings of some claims become the intervals that are shown for them.
 *
 * @returns null where no wording needs it
 */
export function policyNote(pen: TextPen, claims: readonly CountedClaim[]): string | null {
  const { policy } = pen.briefing;
  const values = claims.flatMap(claim => claim.reports.map(report => report.value));
  const isUsed = values.some(value => {
    if (value.kind === 'number') return value.modifier === 'about' || value.modifier === 'nearly';
    return value.kind === 'vague' && policy.vague !== 'interval';
  });
  return isUsed ? pen.language.strings.policy(policy) : null;
}

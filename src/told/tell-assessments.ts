import { claimName } from '../text/names.ts';
import type { TextPen } from './text-pen.ts';

/** What an analyst makes of a claim, with the reason. */
export interface ToldAssessment {
  readonly claim: string;
  /** The value, how sure, who and when, as far as they are stated. */
  readonly facts: readonly string[];
  readonly reason: string;
}

export function tellAssessments(pen: TextPen): readonly ToldAssessment[] {
  const { briefing, language } = pen;
  return briefing.assessments.map(
    ({ claim: id, by, date, low, best, high, confidence, reason }) => {
      const claim = pen.claim(id);
      const value = pen.quantity({ kind: 'estimate', low, best, high });
      const sure = confidence && language.strings.confidence[confidence];
      return {
        claim: claim ? claimName(briefing, claim) : id,
        facts: [value, sure, by, pen.date(date)].filter(fact => typeof fact === 'string'),
        reason,
      };
    },
  );
}

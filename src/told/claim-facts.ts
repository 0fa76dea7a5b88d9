import type { Casualty, Claim, CountedClaim, DatedEvent, Statement } from '../model/briefing.ts';
import { claimName } from '../text/names.ts';
import type { TextPen } from './text-pen.ts';

/**
 * What the file says about a question itself, beside its name: who is counted, where and when it
 * was said, of what it is a part.
 *
 * @returns short phrases in reading order; none for what the file leaves open
 */
export function claimFacts(pen: TextPen, claim: Claim): string[] {
  const facts: (string | null)[] = [];
  if (claim.kind === 'casualty') facts.push(...populationFacts(pen, claim));
  if (claim.kind === 'figure') facts.push(claim.unit);
  if (claim.kind === 'statement') facts.push(...occasionFacts(pen, claim));
  else facts.push(...scopeFacts(pen, claim));
  if (claim.kind === 'figure' || claim.kind === 'casualty') facts.push(wholeFact(pen, claim));
  if (claim.review !== 'accepted') facts.push(pen.language.strings.review[claim.review]);
  return facts.filter(fact => fact !== null);
}

function populationFacts(pen: TextPen, { measure, population }: Casualty): (string | null)[] {
  const { strings } = pen.language;
  if (!population) return [strings.measure[measure]];
  const side = population.side ? pen.party(population.side) : null;
  return [strings.measure[measure], side, strings.status[population.status]];
}

function occasionFacts(pen: TextPen, { said }: Statement): (string | null)[] {
  if (!said) return [];
  return [said.date ? pen.date(said.date) : null, said.place, said.medium];
}

function scopeFacts(pen: TextPen, { scope }: CountedClaim | DatedEvent): (string | null)[] {
  if (!scope) return [];
  const { words } = pen.language.strings;
  return [
    scope.place,
    scope.from ? `${words.from} ${pen.date(scope.from)}` : null,
    scope.to ? `${words.to} ${pen.date(scope.to)}` : null,
  ];
}

function wholeFact(pen: TextPen, { within }: CountedClaim): string | null {
  const whole = within === null ? undefined : pen.claim(within);
  return whole ? pen.language.strings.words.partOf(claimName(pen.briefing, whole)) : null;
}

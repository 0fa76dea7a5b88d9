import type { Casualty, Claim, CountedClaim, DatedEvent, Statement } from '../model/briefing.ts';
import { claimName } from '../text/names.ts';
import type { TextPen } from './text-pen.ts';
import type { FactCode, ToldFact } from './told-claim.ts';

type Fact = ToldFact | null;

/**
 * What the file says about a question itself, beside its name: who is counted, where and when it
 * was said, of what it is a part.
 *
 * @returns short phrases in reading order; none for what the file leaves open
 */
export function claimFacts(pen: TextPen, claim: Claim): ToldFact[] {
  const facts: Fact[] = [];
  if (claim.kind === 'casualty') facts.push(...populationFacts(pen, claim));
  if (claim.kind === 'figure') facts.push(fact('unit', claim.unit));
  if (claim.kind === 'statement') facts.push(...occasionFacts(pen, claim));
  else facts.push(...scopeFacts(pen, claim));
  if (claim.kind === 'figure' || claim.kind === 'casualty') facts.push(wholeFact(pen, claim));
  if (claim.review !== 'accepted') {
    facts.push(fact('review', pen.language.strings.review[claim.review]));
  }
  return facts.filter(found => found !== null);
}

function fact(code: FactCode, text: string | null, date: string | null = null): Fact {
  return text === null ? null : { code, text, date };
}

function populationFacts(pen: TextPen, { measure, population }: Casualty): Fact[] {
  const { strings } = pen.language;
  const measured = fact('measure', strings.measure[measure]);
  if (!population) return [measured];
  const { side, status } = population;
  return [
    measured,
    fact('side', side ? pen.party(side) : null),
    fact('status', strings.status[status]),
  ];
}

function occasionFacts(pen: TextPen, { said }: Statement): Fact[] {
  if (!said) return [];
  const { date, place, medium } = said;
  return [
    fact('said_on', date ? pen.date(date) : null, date),
    fact('said_at', place),
    fact('medium', medium),
  ];
}

function scopeFacts(pen: TextPen, { scope }: CountedClaim | DatedEvent): Fact[] {
  if (!scope) return [];
  const { words } = pen.language.strings;
  const { place, from, to } = scope;
  return [
    fact('place', place),
    fact('from', from ? `${words.from} ${pen.date(from)}` : null, from),
    fact('to', to ? `${words.to} ${pen.date(to)}` : null, to),
  ];
}

function wholeFact(pen: TextPen, { within }: CountedClaim): Fact {
  const whole = within === null ? undefined : pen.claim(within);
  const name = whole && claimName(pen.briefing, whole);
  return fact('whole', name ? pen.language.strings.words.partOf(name) : null);
}

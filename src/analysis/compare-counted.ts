import type { CountedReport } from '../model/briefing.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Context } from './context.ts';
import { type Interval, overlap, spread } from './interval.ts';
import { type Answers, plainAnswers } from './pair.ts';
import { plainQuantity } from './plain-quantity.ts';

/**
 * Compare two quantities given in answer to one claim.
 *
 * @returns `same` for an equal value, `modifier` for one number qualified in two ways,
 *   `precision` where both can be true, `value` where they cannot; “many”, which bounds nothing,
 *   is never more than vaguer
 */
export function compareCounted(a: CountedReport, b: CountedReport, context: Context): Answers {
  const first = plainQuantity(a.value);
  const second = plainQuantity(b.value);
  if (sameQuantity(first, second)) return plainAnswers('same');
  if (first.kind === 'number' && second.kind === 'number' && first.number === second.number) {
    return plainAnswers('modifier');
  }
  const [firstEnds, secondEnds] = [context.interval(a), context.interval(b)];
  if (firstEnds && secondEnds && !overlap(firstEnds, secondEnds)) return plainAnswers('value');
  const order = compareVagueness(first, firstEnds, second, secondEnds);
  const vaguer = order === 0 ? null : order > 0 ? a.key : b.key;
  return { ...plainAnswers('precision'), vaguer };
}

/** Whether two quantities say the same; bring them to their plain form first. */
export function sameQuantity(a: Quantity, b: Quantity): boolean {
  switch (a.kind) {
    case 'number':
      return b.kind === 'number' && a.number === b.number && a.modifier === b.modifier;
    case 'range':
      return b.kind === 'range' && a.low === b.low && a.high === b.high;
    case 'estimate':
      return b.kind === 'estimate' && a.low === b.low && a.best === b.best && a.high === b.high;
    case 'vague':
    case 'qualitative':
      return a.kind === b.kind && a.word === (b as typeof a).word;
  }
}

/** Positive when `a` says less than `b`, negative when more, 0 when neither can be said. */
function compareVagueness(
  a: Quantity,
  aEnds: Interval | null,
  b: Quantity,
  bEnds: Interval | null,
): number {
  const order = vagueness(a) - vagueness(b);
  if (order !== 0 || aEnds === null || bEnds === null) return order;
  // “About 1,000” and “about 1,050” say equally much, though one interval is a little wider.
  if (a.kind === 'number' && b.kind === 'number' && a.modifier === b.modifier) return 0;
  const [aSpread, bSpread] = [spread(aEnds), spread(bEnds)];
  return aSpread === bSpread ? 0 : aSpread - bSpread;
}

/** Any number says more than a vague plural, which says more than “several”, then “many”. */
function vagueness(quantity: Quantity): number {
  if (quantity.kind === 'vague') return 1;
  if (quantity.kind === 'qualitative') return quantity.word === 'several' ? 2 : 3;
  return 0;
}

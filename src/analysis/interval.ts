import type { Policy } from '../model/briefing.ts';
import type { Quantity } from '../model/quantity.ts';
import { plainQuantity } from './plain-quantity.ts';
import { vagueInterval } from './vague-interval.ts';

/** The numbers a quantity can stand for. */
export interface Interval {
  readonly low: number;
  /** The low end itself is left out: “more than 20”. */
  readonly lowOpen: boolean;
  /** `Infinity` where nothing bounds it. */
  readonly high: number;
  /** The high end itself is left out: “fewer than 20”, and whatever has no bound. */
  readonly highOpen: boolean;
  /** The best estimate, where the words give one. */
  readonly best: number | null;
  /**
   * The high end when two reports are compared. It equals `high`, except for a vague plural: no
   * vague word names what lies between 9,999 and 20,000, so “thousands” is compared up to, and
   * not including, 20,000.
   */
  readonly reach: number;
}

/**
 * Turn a quantity into an interval by the briefing's policy.
 *
 * A missing end of `{low, best, high}` is open (0 or `Infinity`), because nobody has stated it;
 * a lone `{best}` is a bare number, since nothing in it tells of a spread.
 *
 * @param quantity what a report gives as its value
 * @param policy the convention for vague words, and how far “about” and “nearly” reach
 * @returns the interval, with `low <= best <= high <= reach`; null for “many”, which has none
 */
export function toInterval(quantity: Quantity, policy: Policy): Interval | null {
  const plain = plainQuantity(quantity);
  switch (plain.kind) {
    case 'number':
      return modified(plain, policy.about);
    case 'range':
      return closedInterval(plain.low, plain.high, null);
    case 'estimate':
      return closedInterval(plain.low ?? 0, plain.high ?? Number.POSITIVE_INFINITY, plain.best);
    case 'vague':
      return vagueInterval(plain.word, policy.vague);
    case 'qualitative':
      return plain.word === 'several' ? closedInterval(2, Number.POSITIVE_INFINITY, null) : null;
  }
}

/** Whether the comparison end is itself left out. */
export function reachOpen(interval: Interval): boolean {
  return interval.highOpen || interval.reach > interval.high;
}

/** Whether the two can be true of one number, by their comparison ends. */
export function overlap(a: Interval, b: Interval): boolean {
  return !liesAbove(a, b) && !liesAbove(b, a);
}

/** Whether everything in `a` is more than everything in `b`, by their comparison ends. */
export function liesAbove(a: Interval, b: Interval): boolean {
  return a.low > b.reach || (a.low === b.reach && (a.lowOpen || reachOpen(b)));
}

/** How wide an interval is for its size, from 0 for a bare number to 1 and `Infinity`. */
export function spread({ low, reach }: Interval): number {
  if (reach === Number.POSITIVE_INFINITY) return reach;
  return reach === 0 ? 0 : (reach - low) / (reach + low);
}

function modified(
  { modifier, number }: Extract<Quantity, { kind: 'number' }>,
  about: number,
): Interval {
  switch (modifier) {
    case 'exact':
      return closedInterval(number, number, number);
    case 'about':
      return closedInterval(
        Math.min(scaled(number, 1 - about), number),
        Math.max(scaled(number, 1 + about), number),
        number,
      );
    case 'nearly':
      return closedInterval(Math.min(scaled(number, 1 - about), number), number, number);
    case 'at least':
      return closedInterval(number, Number.POSITIVE_INFINITY, null);
    case 'more than':
      return { ...closedInterval(number, Number.POSITIVE_INFINITY, null), lowOpen: true };
    case 'up to':
      return closedInterval(0, number, null);
    case 'fewer than':
      return { ...closedInterval(0, number, null), highOpen: true };
  }
}

/**
 * Binary fractions are off in the sixteenth digit (15000 × 1.1 is 16500.000000000002), so the
 * product is kept to the fifteen digits that a double holds faithfully.
 */
function scaled(number: number, share: number): number {
  return Number((number * share).toPrecision(15));
}

function closedInterval(low: number, high: number, best: number | null): Interval {
  const highOpen = high === Number.POSITIVE_INFINITY;
  return { low, lowOpen: false, high, highOpen, best, reach: high };
}

import type { Quantity } from '../model/quantity.ts';

/**
 * The simplest quantity that says the same: `500 to 500` is 500, `{low: 500}` is `at least 500`,
 * `{low, high}` without a best estimate is a range, and a lone `{best}` is that number. Two
 * reports that mean one thing then compare as equal however their file spells it.
 *
 * @param quantity what a report gives as its value
 * @returns an equal quantity; an `estimate` remains only where a best estimate has an end beside it
 */
export function plainQuantity(quantity: Quantity): Quantity {
  if (quantity.kind === 'range') return rangeOf(quantity.low, quantity.high);
  if (quantity.kind !== 'estimate') return quantity;
  const { low, best, high } = quantity;
  if (low !== null && high !== null) {
    return best === null || low === high ? rangeOf(low, high) : quantity;
  }
  if (best !== null) {
    return low === null && high === null ? exactly(best) : quantity;
  }
  if (low !== null) return { kind: 'number', modifier: 'at least', number: low };
  return { kind: 'number', modifier: 'up to', number: high ?? 0 };
}

function rangeOf(low: number, high: number): Quantity {
  return low === high ? exactly(low) : { kind: 'range', low, high };
}

function exactly(number: number): Quantity {
  return { kind: 'number', modifier: 'exact', number };
}

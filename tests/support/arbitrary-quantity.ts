import fc from 'fast-check';
import {
  modifiers,
  type Quantity,
  qualitativeWords,
  vagueWords,
} from '../../src/model/quantity.ts';

/** Numbers a file can hold; small ones often, so that two of them meet. */
export const arbitraryNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 30 }),
  fc.constantFrom(99, 100, 200, 999, 1000, 2000, 9999, 13500, 15000, 20000, 2_000_000),
  fc.nat(),
  // Two decimals at most: three could be a group of thousands, and are refused in a phrase.
  fc.integer({ min: 0, max: 1_000_000_000 }).map(hundredths => hundredths / 100),
  fc.constant(Number.MAX_SAFE_INTEGER),
);

/** Any quantity that a file can hold. */
export const arbitraryQuantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({
    kind: fc.constant('number' as const),
    modifier: fc.constantFrom(...modifiers),
    number: arbitraryNumber,
  }),
  fc.tuple(arbitraryNumber, arbitraryNumber).map(ends => {
    const [low = 0, high = 0] = ends.toSorted((a, b) => a - b);
    return { kind: 'range' as const, low, high };
  }),
  fc
    .tuple(
      fc.tuple(arbitraryNumber, arbitraryNumber, arbitraryNumber),
      fc.integer({ min: 1, max: 7 }),
    )
    .map(([numbers, given]) => {
      const [low = 0, best = 0, high = 0] = numbers.toSorted((a, b) => a - b);
      return {
        kind: 'estimate' as const,
        low: given & 1 ? low : null,
        best: given & 2 ? best : null,
        high: given & 4 ? high : null,
      };
    }),
  fc.constantFrom(...vagueWords).map(word => ({ kind: 'vague' as const, word })),
  fc.constantFrom(...qualitativeWords).map(word => ({ kind: 'qualitative' as const, word })),
);

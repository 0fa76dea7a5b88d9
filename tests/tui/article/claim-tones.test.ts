import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbouringClaims, tonesOfClaims } from '../../../src/tui/article/claim-tones.ts';
import { claimTones } from '../../../src/tui/draw/span.ts';

/** Claims at places of a text: `a` is the first letter's, `b` the second's. */
const recorded = (...places: readonly (readonly [string, number, number])[]) =>
  places.map(([id, at, end]) => ({ claim: { id }, stretches: [{ at, end }] }));
const neighbours = (...places: readonly (readonly [string, number, number])[]) =>
  [...neighbouringClaims(recorded(...places))].map(([id, others]) => [id, [...others].toSorted()]);

describe('neighbours in an article', () => {
  test('are claims whose words follow each other', () => {
    expect(neighbours(['a', 0, 5], ['b', 8, 9], ['c', 20, 30])).toEqual([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['b']],
    ]);
  });

  test('are claims of which one’s words lie in the other’s, and whoever follows the outer one', () => {
    expect(neighbours(['a', 0, 50], ['b', 8, 9], ['c', 50, 60])).toEqual([
      ['a', ['b', 'c']],
      ['b', ['a', 'c']],
      ['c', ['a', 'b']],
    ]);
  });

  test('are those of each place where a claim stands, and never the claim itself', () => {
    expect(neighbours(['a', 0, 5], ['a', 6, 9], ['b', 10, 12], ['a', 13, 15])).toEqual([
      ['a', ['b']],
      ['b', ['a']],
    ]);
  });

  test('are also claims that are listed after each other because the text does not have them', () => {
    const missing = ['a', 'b'].map(id => ({ claim: { id }, stretches: [] }));
    expect(neighbouringClaims(missing).get('a')).toEqual(new Set(['b']));
  });
});

describe('the tones of an article’s claims', () => {
  test('go through the cycle, so that the last few claims never share one either', () => {
    const ids = Array.from({ length: 20 }, (_, at) => `c${at}`);
    const tones = tonesOfClaims(
      recorded(...ids.map((id, at) => [id, at * 10, at * 10 + 10] as const)),
    );
    expect(ids.map(id => tones.get(id))).toEqual(
      ids.map((_, at) => claimTones[at % claimTones.length]),
    );
  });

  test('stay the claim’s own wherever its words stand again', () => {
    const tones = tonesOfClaims(recorded(['a', 0, 5], ['b', 6, 9], ['a', 10, 12], ['c', 13, 15]));
    expect(tones.size).toBe(3);
    expect(new Set(tones.values()).size).toBe(3);
  });

  const place = fc.tuple(
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
    fc.nat(200),
    fc.integer({ min: 1, max: 40 }),
  );

  test('differ between neighbours wherever those are no more than the other tones', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 14 }), places => {
        const found = recorded(...places.map(([id, at, long]) => [id, at, at + long] as const));
        const tones = tonesOfClaims(found);
        for (const [id, others] of neighbouringClaims(found)) {
          for (const other of others) {
            const isMany = [id, other].some(
              each => (neighbouringClaims(found).get(each)?.size ?? 0) >= claimTones.length,
            );
            if (!isMany) expect(tones.get(id)).not.toBe(tones.get(other));
          }
        }
      }),
    );
  });

  test('are found for very many words in one place, too', () => {
    const all = Array.from({ length: 5000 }, (_, at) => [`c${at}`, 0, 10] as const);
    expect(tonesOfClaims(recorded(...all)).size).toBe(5000);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLetter,
  letterPattern,
  western,
  westernClasses,
} from '../../../src/grammar/shared/letters.ts';

const everyUnit = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
const westernUnits = everyUnit.filter(unit => western.test(unit));

describe('a pattern with classes of letters', () => {
  test.each(Object.entries(westernClasses))(
    'has in %s the same western characters as Unicode has',
    (name, ranges) => {
      const short = new RegExp(`[${ranges}]`);
      const whole = new RegExp(`\\p{${name}}`, 'u');
      for (const unit of westernUnits) {
        expect([unit, short.test(unit)]).toEqual([unit, whole.test(unit)]);
      }
    },
  );

  test('finds the same in a western text as in that text beside another letter', () => {
    const find = letterPattern(
      String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|\p{Lu}\p{Ll}|\p{Nd}{2,}`,
      'g',
    );
    const text = fc
      .array(fc.constantFrom(...westernUnits), { maxLength: 30 })
      .map(units => units.join(''));
    fc.assert(
      fc.property(text, words => {
        const found = (sought: string) =>
          [...sought.matchAll(find(sought))].map(match => [match.index, match[0]]);
        expect(found(words)).toEqual(found(`${words} Ж`).slice(0, -1));
      }),
    );
  });

  test('tells letters from all else as Unicode does', () => {
    const differing = everyUnit.filter(unit => isLetter(unit) !== /^\p{L}/u.test(unit));
    expect(differing).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeUnits } from '../../../src/tui/article/code-units.ts';

test('an offset in code points is the one at which as many characters have gone by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.nat({ max: 20 })), (text, points) => {
      const characters = Array.from(text);
      const units = codeUnits(text, points);
      for (const point of points) {
        expect(units.get(point)).toBe(characters.slice(0, point).join('').length);
      }
    }),
  );
});

import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { cells, cut } from '../../src/text/cells.ts';
import { wrap } from '../../src/text/wrap.ts';

describe('wrap', () => {
  test('breaks at spaces', () => {
    expect(wrap('des milliers de soldats', 12)).toEqual(['des milliers', 'de soldats']);
  });

  test('never breaks at the spaces that French puts inside numbers and guillemets', () => {
    expect(wrap('quelque 15\u202f000 soldats', 10)).toEqual(['quelque', '15\u202f000', 'soldats']);
    expect(wrap('un «\u00a0soutien total\u00a0»', 12)).toEqual([
      'un «\u00a0soutien',
      'total\u00a0»',
    ]);
  });

  test('breaks a word that is longer than a line between characters', () => {
    expect(wrap('a abcdefgh', 4)).toEqual(['a', 'abcd', 'efgh']);
  });

  test('counts wide characters as two cells', () => {
    expect(wrap('北京 会谈', 4)).toEqual(['北京', '会谈']);
  });

  test('an empty text is one empty line', () => {
    expect(wrap('', 10)).toEqual(['']);
  });

  test('no line is wider than asked, and nothing but spaces is lost', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: fc.constantFrom('a', 'é', '北', '\u00a0', '.'), maxLength: 12 }),
        ),
        fc.integer({ min: 2, max: 30 }),
        (parts, width) => {
          const text = parts.join(' ');
          const lines = wrap(text, width);
          for (const line of lines) expect(cells(line)).toBeLessThanOrEqual(width);
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        },
      ),
    );
  });
});

describe('cut', () => {
  test('marks what was cut off with an ellipsis and fits', () => {
    expect(cut('soldats nord-coréens', 10)).toBe('soldats n…');
    expect(cut('soldats', 7)).toBe('soldats');
    expect(cut('北京会谈', 5)).toBe('北京…');
    expect(cut('abc', 0)).toBe('');
  });
});

test('cells agrees with the library on every character that it counts by itself', () => {
  for (let unit = 0x20; unit < 0x2600; unit++) {
    const sign = String.fromCharCode(unit);
    if (/\p{Cc}|\p{M}|\p{Cf}/u.test(sign)) continue;
    expect([unit.toString(16), cells(sign)]).toEqual([unit.toString(16), stringWidth(sign)]);
  }
});

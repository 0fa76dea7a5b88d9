import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/analysis/fold.ts';

describe('folding text for comparison', () => {
  test.each([
    ['15\u00a0000 et 2\u202f000', '15 000 et 2 000'],
    ['«\u00a0mot\u00a0»', '“mot”'],
    ['„Wort“', '»Wort«'],
    ['l’armée', "l'armée"],
    ['nord—sud', 'nord-sud'],
    ['e\u0301te\u0301', 'été'],
    ['mot\u00adcoupé', 'motcoupé'],
    ['e\u200b\u0301', 'é'],
    ['  deux\n  lignes ', 'deux lignes'],
  ])('%j and %j are the same words.', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });

  test.each([
    ['Armée', 'armée'],
    ['tué', 'tue'],
    ['2 000', '2000'],
    ['ne viendra pas', 'viendra'],
  ])('%j and %j stay different.', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });

  test('A space beside a quotation mark that belongs to the sentence is kept.', () => {
    expect(fold('il dit « oui » et part')).toBe('il dit "oui" et part');
    expect(fold('er sagt »ja« und geht')).toBe('er sagt "ja" und geht');
  });

  test('Folding what is folded changes nothing.', () => {
    const signs = [
      'a',
      'e',
      '\u0301',
      '«',
      '»',
      '“',
      ' ',
      '\u00a0',
      '\u200b',
      '\u00ad',
      '—',
      '’',
      '\n',
    ];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...signs) }), text => {
        const once = fold(text);
        expect(fold(once)).toBe(once);
      }),
    );
  });
});

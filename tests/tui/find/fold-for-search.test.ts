import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, searchable } from '../../../src/tui/find/fold-for-search.ts';
import { hasWords, searchWords } from '../../../src/tui/find/search-words.ts';

describe('folding for a search', () => {
  test.each([
    ['Élysée', 'elysee'],
    ['E\u0301lyse\u0301e', 'elysee'],
    ['Cœur, ex æquo', 'coeur, ex aequo'],
    ['l’été', "l'ete"],
    ['À Pékin', 'a pekin'],
  ])('makes %j and %j alike', (text, folded) => {
    expect(searchable(text)).toBe(folded);
  });

  test('finds a number however its digits are grouped', () => {
    for (const text of ['15000', '15 000', '15\u202f000', '15\u00a0000', '15,000']) {
      expect(searchable(text)).toBe('15000');
    }
    expect(searchable('1,500,000')).toBe('1500000');
    expect(searchable('1,5 million')).toBe('1,5 million');
  });

  test('leaves numbers apart that are no groups of one', () => {
    expect(searchable('12, 300')).toBe('12, 300');
    expect(searchable('15 0000')).toBe('15 0000');
  });

  test('knows of every folded sign where it comes from', () => {
    const { text, starts, ends } = foldForSearch('cœu\u0301r');
    expect(text).toBe('coeur');
    expect(starts).toEqual([0, 1, 1, 2, 4]);
    expect(ends).toEqual([1, 2, 2, 4, 5]);
  });

  test('has a way back that never goes backwards and stays in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), original => {
        const { text, starts, ends } = foldForSearch(original);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        starts.forEach((start, at) => {
          expect(start).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
          expect(ends[at]).toBeGreaterThan(start);
          expect(ends[at]).toBeLessThanOrEqual(original.length);
        });
      }),
    );
  });

  test('does not tell whether letters are large or small', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-ÿœ ]*$/), text => {
        expect(searchable(text.toUpperCase())).toBe(searchable(text));
      }),
    );
  });
});

describe('the words of a search', () => {
  test('are what stands between spaces, each once', () => {
    expect(searchWords('  Soldats  15 000 soldats ')).toEqual(['soldats', '15000']);
    expect(searchWords('   ')).toEqual([]);
  });

  test('all have to occur, and no words occur nowhere', () => {
    expect(hasWords('des soldats tues', ['tues', 'sold'])).toBe(true);
    expect(hasWords('des soldats tues', ['tues', 'blesses'])).toBe(false);
    expect(hasWords('des soldats', [])).toBe(false);
  });
});

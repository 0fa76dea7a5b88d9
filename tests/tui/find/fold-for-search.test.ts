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
    const ways = ['15000', '15 000', '15\u202f000', '15\u00a0000', '15,000'];
    for (const text of ways) {
      for (const typed of ways) {
        expect(hasWords(searchable(`des ${text} soldats`), searchWords(typed))).toBe(true);
      }
    }
    expect(hasWords(searchable('1,500,000'), searchWords('1500000'))).toBe(true);
    expect(searchable('1,5 million')).toBe('1,5 million');
  });

  test.each([
    ['50', '15,000'],
    ['5000', '15 000'],
    ['1500', '1,500,000'],
    ['500000', '1,500,000'],
    ['15000', '115 000'],
    ['15000', '15 000 000'],
  ])('does not find %j in %j, of whose groups it has a part only', (typed, text) => {
    expect(hasWords(searchable(text), searchWords(typed))).toBe(false);
  });

  test.each([
    ['15', '15,000'],
    ['00', '15,000'],
    ['500', '1,500,000'],
    ['50', '1500'],
    ['5-16000', '15-16,000'],
    ['15000-16', '15,000-16,000'],
    ['15000.5', '15,000.5'],
  ])('finds %j in %j', (typed, text) => {
    expect(hasWords(searchable(text), searchWords(typed))).toBe(true);
  });

  test('finds the whole of any grouped number, and of its digits only what is within a group', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10 ** 12 }), fc.nat(), fc.nat(), (value, a, b) => {
        const digits = String(value);
        const text = searchable(`x ${value.toLocaleString('en-GB')} y`);
        expect(hasWords(text, [digits])).toBe(true);
        const [at, end] = [a % digits.length, b % (digits.length + 1)].sort((x, y) => x - y);
        const part = digits.slice(at, end);
        const groups = value.toLocaleString('en-GB').split(',');
        const isWithin = groups.some(group => group.includes(part)) || part === digits;
        expect(hasWords(text, [part])).toBe(part !== '' && isWithin);
      }),
    );
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

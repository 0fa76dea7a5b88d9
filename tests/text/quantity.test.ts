import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantitiesEn } from '../../src/lang/en/quantities.ts';
import { quantitiesFr } from '../../src/lang/fr/quantities.ts';
import { parseQuantity, type Quantity } from '../../src/model/quantity.ts';
import { formatNumber } from '../../src/text/number.ts';
import { formatQuantity } from '../../src/text/quantity.ts';
import { arbitraryQuantity } from '../support/arbitrary-quantity.ts';

function read(phrase: string): Quantity {
  const quantity = parseQuantity(phrase);
  if (!quantity) throw new Error(`Not a quantity: ${phrase}`);
  return quantity;
}

const estimate = (low: number | null, best: number | null, high: number | null): Quantity => ({
  kind: 'estimate',
  low,
  best,
  high,
});

describe('a quantity in words', () => {
  test.each([
    ['15000', '15,000', '15\u202f000'],
    ['about 15000', 'about 15,000', 'environ 15\u202f000'],
    ['nearly 1000', 'nearly 1,000', 'près de 1\u202f000'],
    ['at least 600', 'at least 600', 'au moins 600'],
    ['more than 20', 'more than 20', 'plus de 20'],
    ['up to 500', 'up to 500', 'jusqu’à 500'],
    ['fewer than 500', 'fewer than 500', 'moins de 500'],
    ['500 to 600', '500 to 600', '500 à 600'],
    ['1.5', '1.5', '1,5'],
    ['tens', 'tens', 'quelques dizaines'],
    ['dozens', 'dozens', 'des dizaines'],
    ['hundreds', 'hundreds', 'des centaines'],
    ['thousands', 'thousands', 'des milliers'],
    ['tens of thousands', 'tens of thousands', 'des dizaines de milliers'],
    ['hundreds of thousands', 'hundreds of thousands', 'des centaines de milliers'],
    ['millions', 'millions', 'des millions'],
    ['several', 'several', 'plusieurs'],
    ['many', 'many', 'un grand nombre'],
  ])('“%s” is “%s” in English and “%s” in French.', (phrase, english, french) => {
    expect(formatQuantity(read(phrase), quantitiesEn)).toBe(english);
    expect(formatQuantity(read(phrase), quantitiesFr)).toBe(french);
  });

  test.each([
    [estimate(1800, 2000, 2400), '2,000 (1,800–2,400)'],
    [estimate(1800, null, 2400), '1,800 to 2,400'],
    [estimate(1800, 2000, null), '2,000 (at least 1,800)'],
    [estimate(null, 2000, 2400), '2,000 (up to 2,400)'],
    [estimate(null, 2000, null), '2,000'],
    [estimate(1800, null, null), 'at least 1,800'],
    [estimate(null, null, 2400), 'up to 2,400'],
    [estimate(0, 0, 0), '0'],
  ])('The estimate %j is “%s”.', (quantity, expected) => {
    expect(formatQuantity(quantity, quantitiesEn)).toBe(expected);
  });
});

describe('a quantity without typographic signs', () => {
  const ascii = { ascii: true };

  test.each([
    [read('about 15000'), 'about 15,000', 'environ 15000'],
    [read('up to 500'), 'up to 500', "jusqu'à 500"],
    [estimate(1800, 2000, 2400), '2,000 (1,800-2,400)', '2000 (1800-2400)'],
  ])('%j is “%s” in English and “%s” in French.', (quantity, english, french) => {
    expect(formatQuantity(quantity, quantitiesEn, ascii)).toBe(english);
    expect(formatQuantity(quantity, quantitiesFr, ascii)).toBe(french);
  });

  test('English needs no character beyond ASCII for any quantity.', () => {
    fc.assert(
      fc.property(arbitraryQuantity, quantity => {
        expect(formatQuantity(quantity, quantitiesEn, ascii)).toMatch(/^[\x20-\x7e]+$/);
      }),
    );
  });
});

describe('a number', () => {
  test('No digit of it is lost or rounded.', () => {
    expect(formatNumber(0.123456789, quantitiesEn)).toBe('0.123456789');
    expect(formatNumber(Number.MAX_SAFE_INTEGER, quantitiesEn)).toBe('9,007,199,254,740,991');
  });

  test('It is written as Intl writes it.', () => {
    const number = fc.oneof(fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true }));
    const finite = number.filter(Number.isFinite);
    for (const strings of [quantitiesEn, quantitiesFr]) {
      const intl = new Intl.NumberFormat(strings.locale, { maximumFractionDigits: 20 });
      fc.assert(
        fc.property(finite, value => {
          expect(formatNumber(value, strings)).toBe(intl.format(value));
        }),
      );
    }
  });

  test('What has no bound has a sign, or a word.', () => {
    expect(formatNumber(Number.POSITIVE_INFINITY, quantitiesEn)).toBe('∞');
    expect(formatNumber(Number.POSITIVE_INFINITY, quantitiesEn, { ascii: true })).toBe('inf');
  });

  test('No line can be broken inside it in any language.', () => {
    for (const strings of [quantitiesEn, quantitiesFr]) {
      for (const ascii of [false, true]) {
        expect(formatNumber(1_234_567.5, strings, { ascii })).not.toMatch(/[ \t-]/);
      }
    }
  });
});

import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../src/model/quantity.ts';

describe('a value phrase', () => {
  test.each([
    ['15000', { kind: 'number', modifier: 'exact', number: 15000 }],
    ['about 15000', { kind: 'number', modifier: 'about', number: 15000 }],
    ['  At  Least 600 ', { kind: 'number', modifier: 'at least', number: 600 }],
    ['fewer than 1.5', { kind: 'number', modifier: 'fewer than', number: 1.5 }],
    ['500 to 600', { kind: 'range', low: 500, high: 600 }],
    ['tens of thousands', { kind: 'vague', word: 'tens of thousands' }],
    ['Several', { kind: 'qualitative', word: 'several' }],
  ])('%j is read', (phrase, quantity) => {
    expect(parseQuantity(phrase)).toEqual(quantity);
  });

  test.each([
    '2.000',
    'about 2.000',
    'at least 12.500',
    '1.50',
    '15 000',
    '15,000',
    '12,5',
    '15k',
    '-3',
    '007',
    '1e3',
    '600 to 500',
    'about dozens',
    'circa 20',
    '',
    '9007199254740993',
  ])('%j is refused, because it could be read in two ways or in none', phrase => {
    expect(parseQuantity(phrase)).toBeUndefined();
  });
});

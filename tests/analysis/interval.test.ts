import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { liesAbove, overlap, spread, toInterval } from '../../src/analysis/interval.ts';
import type { Policy } from '../../src/model/briefing.ts';
import { parseQuantity, type Quantity, vagueWords } from '../../src/model/quantity.ts';
import { arbitraryQuantity } from '../support/arbitrary-quantity.ts';

const usual: Policy = { vague: 'interval', about: 0.1 };
const infinite = Number.POSITIVE_INFINITY;

function read(phrase: string): Quantity {
  const quantity = parseQuantity(phrase);
  if (!quantity) throw new Error(`Not a quantity: ${phrase}`);
  return quantity;
}

function intervalOf(phrase: string, policy: Policy = usual) {
  const interval = toInterval(read(phrase), policy);
  if (!interval) throw new Error(`No interval: ${phrase}`);
  return interval;
}

/** Mathematical notation: a square bracket includes its end, a round one does not. */
function drawn(phrase: string, policy: Policy = usual): string {
  const { low, lowOpen, high, highOpen } = intervalOf(phrase, policy);
  return `${lowOpen ? '(' : '['}${low}, ${high}${highOpen ? ')' : ']'}`;
}

describe('the interval of a number', () => {
  test.each([
    ['15000', '[15000, 15000]', 15000],
    ['about 15000', '[13500, 16500]', 15000],
    ['nearly 1000', '[900, 1000]', 1000],
    ['at least 600', '[600, Infinity)', null],
    ['more than 20', '(20, Infinity)', null],
    ['up to 500', '[0, 500]', null],
    ['fewer than 500', '[0, 500)', null],
    ['500 to 600', '[500, 600]', null],
    ['several', '[2, Infinity)', null],
    ['about 0', '[0, 0]', 0],
  ])('“%s” is %s.', (phrase, expected, best) => {
    expect(drawn(phrase)).toBe(expected);
    expect(intervalOf(phrase).best).toBe(best);
  });

  test('“Many” has no interval.', () => {
    expect(toInterval(read('many'), usual)).toBeNull();
  });

  test('How far “about” and “nearly” reach is the policy’s, without the noise of fractions.', () => {
    const third: Policy = { vague: 'interval', about: 0.3 };
    expect(drawn('about 1.1', third)).toBe('[0.77, 1.43]');
    expect(drawn('nearly 700', third)).toBe('[490, 700]');
    expect(drawn('about 700', { ...third, about: 0 })).toBe('[700, 700]');
  });

  test.each([
    [{ low: 1800, best: 2000, high: 2400 }, '[1800, 2400]', 2000],
    [{ low: 1800, best: null, high: 2400 }, '[1800, 2400]', null],
    [{ low: 1800, best: null, high: null }, '[1800, Infinity)', null],
    [{ low: null, best: null, high: 2400 }, '[0, 2400]', null],
    [{ low: null, best: 2000, high: 2400 }, '[0, 2400]', 2000],
    [{ low: 1800, best: 2000, high: null }, '[1800, Infinity)', 2000],
    [{ low: null, best: 2000, high: null }, '[2000, 2000]', 2000],
  ])('An end that an estimate leaves out is open: %j is %s.', (ends, expected, best) => {
    const found = toInterval({ kind: 'estimate', ...ends }, usual);
    const { low = 0, high = 0, highOpen } = found ?? {};
    expect(`[${low}, ${high}${highOpen ? ')' : ']'}`).toBe(expected);
    expect(found?.best).toBe(best);
  });
});

describe('the interval of a vague plural', () => {
  test.each([
    ['tens', '[20, 99]', 200],
    ['dozens', '[24, 99]', 200],
    ['hundreds', '[200, 999]', 2000],
    ['thousands', '[2000, 9999]', 20000],
    ['tens of thousands', '[20000, 99999]', 200000],
    ['hundreds of thousands', '[200000, 999999]', 2000000],
    ['millions', '[2000000, Infinity)', infinite],
  ])('“%s” is drawn as %s and compared up to %d.', (phrase, expected, reach) => {
    expect(drawn(phrase)).toBe(expected);
    expect(intervalOf(phrase).reach).toBe(reach);
    expect(intervalOf(phrase).best).toBeNull();
  });

  test.each([
    ['acled', [10, 12, 100, 1000, 10000, 100000, 1000000]],
    ['ccc', [20, 24, 200, 2000, 20000, 200000, 2000000]],
  ] as const)('Under %s each word is one number for both ends.', (vague, numbers) => {
    const policy: Policy = { vague, about: 0.1 };
    const found = vagueWords.map(word => intervalOf(word, policy));
    expect(found.map(({ low }) => low)).toEqual(numbers);
    expect(found.map(({ high }) => high)).toEqual(numbers);
  });

  test('A coded number does not make a vague word contradict a number it can mean.', () => {
    const acled: Policy = { vague: 'acled', about: 0.1 };
    expect(overlap(intervalOf('dozens', acled), intervalOf('30', acled))).toBe(true);
    expect(overlap(intervalOf('dozens', acled), intervalOf('100', acled))).toBe(false);
  });

  test('Modifiers mean the same under every policy.', () => {
    const ccc: Policy = { vague: 'ccc', about: 0.1 };
    for (const phrase of ['about 15000', 'nearly 1000', 'more than 20', '500 to 600', 'several']) {
      expect(intervalOf(phrase, ccc)).toEqual(intervalOf(phrase));
    }
  });
});

describe('comparing intervals', () => {
  test.each([
    ['thousands', 'about 15000', true],
    ['thousands', '19999', true],
    ['thousands', '20000', false],
    ['dozens', '600', false],
    ['hundreds', 'thousands', false],
    ['more than 20', '20', false],
    ['at least 20', '20', true],
    ['fewer than 20', '20', false],
    ['up to 20', '20', true],
    ['more than 20', 'up to 20', false],
    ['500 to 600', '600 to 700', true],
  ])('“%s” and “%s” can both be true: %s.', (a, b, expected) => {
    expect(overlap(intervalOf(a), intervalOf(b))).toBe(expected);
    expect(overlap(intervalOf(b), intervalOf(a))).toBe(expected);
  });

  test('An interval lies above another only when nothing in them meets.', () => {
    expect(liesAbove(intervalOf('more than 600'), intervalOf('600'))).toBe(true);
    expect(liesAbove(intervalOf('at least 600'), intervalOf('600'))).toBe(false);
    expect(liesAbove(intervalOf('500'), intervalOf('600'))).toBe(false);
  });

  test('A bare number has no spread, an open end all of it.', () => {
    expect(spread(intervalOf('15000'))).toBe(0);
    expect(spread(intervalOf('0'))).toBe(0);
    expect(spread(intervalOf('at least 3'))).toBe(infinite);
  });
});

describe('any quantity', () => {
  const policies = fc.record({
    vague: fc.constantFrom('interval' as const, 'acled' as const, 'ccc' as const),
    about: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  test('Its interval runs upwards, with the best estimate inside and the reach at or past its end.', () => {
    fc.assert(
      fc.property(arbitraryQuantity, policies, (quantity, policy) => {
        const interval = toInterval(quantity, policy);
        if (interval === null) {
          expect(quantity).toEqual({ kind: 'qualitative', word: 'many' });
          return;
        }
        const { low, best, high, reach } = interval;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(best ?? low);
        expect(best ?? low).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(reach);
      }),
    );
  });
});

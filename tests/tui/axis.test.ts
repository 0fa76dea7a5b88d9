import { describe, expect, test } from 'vitest';
import type { Interval } from '../../src/analysis/interval.ts';
import { axisLabels, commonScale, intervalBar } from '../../src/tui/draw/axis.ts';

function interval(low: number, high: number, more: Partial<Interval> = {}): Interval {
  return { low, lowOpen: false, high, highOpen: false, best: null, reach: high, ...more };
}

describe('the common axis', () => {
  test('ends at a round number that holds every interval', () => {
    expect(commonScale([interval(1800, 2200), interval(2000, 9999)])).toEqual({
      max: 10_000,
      log: false,
    });
  });

  test('is logarithmic when the numbers differ too much for one line', () => {
    expect(commonScale([interval(2, 3), interval(5000, 6000)])).toEqual({ max: 10_000, log: true });
  });

  test('is absent when there is nothing to draw', () => {
    expect(commonScale([])).toBeNull();
    expect(commonScale([interval(0, 0)])).toBeNull();
  });
});

describe('intervalBar', () => {
  const scale = { max: 10_000, log: false };

  test('draws low, best and high where they stand', () => {
    expect(intervalBar(interval(2000, 6000, { best: 4000 }), scale, 21)).toBe(
      '····├───●───┤········',
    );
  });

  test('draws an end that is not included as a ring and an endless one as an arrow', () => {
    const bar = intervalBar(interval(3000, Number.POSITIVE_INFINITY, { lowOpen: true }), scale, 11);
    expect(bar).toBe('···○──────▶');
  });

  test('draws an exact number as a point', () => {
    expect(intervalBar(interval(5000, 5000, { best: 5000 }), scale, 11)).toBe('·····●·····');
  });

  test('labels stand under their places and never touch', () => {
    expect(axisLabels(scale, 31, String)).toBe('0            5000         10000');
  });
});

test('a vague word is drawn on, dotted, to where it would contradict another answer', () => {
  const thousands = interval(2000, 9999, { reach: 20_000 });
  expect(intervalBar(thousands, { max: 20_000, log: false }, 21)).toBe('··├───────┤╌╌╌╌╌╌╌╌╌╌');
  expect(intervalBar(thousands, { max: 10_000, log: false }, 11)).toBe('··├───────┤');
});

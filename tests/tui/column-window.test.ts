import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnWindow } from '../../src/tui/draw/column-window.ts';

const [says, silent] = [true, false];

describe('the columns of Compare', () => {
  test('share the row evenly where every source answers', () => {
    expect(columnWindow([says, says, says], 0, 100)).toEqual({ first: 0, widths: [34, 33, 33] });
  });

  test('leave the answers what the silent ones do not need', () => {
    expect(columnWindow([says, silent, says], 0, 100).widths).toEqual([42, 16, 42]);
  });

  test('grow no wider than can be read, and the silent ones a little', () => {
    expect(columnWindow([says, silent], 0, 200).widths).toEqual([72, 28]);
  });

  test('show fewer silent ones before the answers get too narrow to be read with ease', () => {
    const answers = [says, says, ...Array<boolean>(8).fill(silent)];
    expect(columnWindow(answers, 0, 120)).toEqual({ first: 0, widths: [36, 36, 16, 16, 16] });
    expect(columnWindow(answers, 5, 120)).toEqual({ first: 1, widths: [40, 16, 16, 16, 16, 16] });
  });

  test('hold the chosen one and never more than there is room for', () => {
    const columns = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(columns, fc.nat(39), fc.integer({ min: 24, max: 300 }), (answers, at, width) => {
        const chosen = at % answers.length;
        const { first, widths } = columnWindow(answers, chosen, width);
        expect(widths.length).toBeGreaterThan(0);
        expect(first).toBeLessThanOrEqual(chosen);
        expect(first + widths.length).toBeGreaterThan(chosen);
        expect(first + widths.length).toBeLessThanOrEqual(answers.length);
        expect(widths.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(width);
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(16);
      }),
    );
  });
});

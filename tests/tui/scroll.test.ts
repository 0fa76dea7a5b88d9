import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listWindow } from '../../src/tui/draw/scroll.ts';

describe('listWindow', () => {
  test('stays where it is while the selected item is in it', () => {
    expect(listWindow(10, () => 2, 3, 1, 8)).toEqual({ top: 1, end: 5 });
  });

  test('moves down just far enough', () => {
    expect(listWindow(10, () => 2, 5, 1, 8)).toEqual({ top: 2, end: 6 });
  });

  test('moves up to the selected item', () => {
    expect(listWindow(10, () => 2, 0, 4, 8)).toEqual({ top: 0, end: 4 });
  });

  test('fills the window at the end of the list', () => {
    expect(listWindow(5, () => 2, 4, 4, 8)).toEqual({ top: 1, end: 5 });
  });

  test('shows an item taller than the window from its start', () => {
    expect(listWindow(3, () => 20, 1, 0, 8)).toEqual({ top: 1, end: 2 });
  });

  test('asks only about items in and around the window', () => {
    let asked = 0;
    const heightOf = () => {
      asked += 1;
      return 2;
    };
    listWindow(1_000_000, heightOf, 500_000, 0, 40);
    expect(asked).toBeLessThan(100);
  });

  test('the selected item is always wholly visible when it fits at all', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 60 }),
        fc.nat(70),
        fc.nat(70),
        fc.integer({ min: 6, max: 30 }),
        (heights, selected, previous, rows) => {
          const { top, end } = listWindow(
            heights.length,
            at => heights[at] ?? 1,
            selected,
            previous,
            rows,
          );
          const target = Math.min(selected, heights.length - 1);
          expect(top).toBeLessThanOrEqual(target);
          expect(end).toBeGreaterThan(target);
          const upTo = heights.slice(top, target + 1).reduce((sum, height) => sum + height, 0);
          expect(upTo).toBeLessThanOrEqual(rows);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { headedWindow } from '../../src/tui/draw/headed-window.ts';

/** `H0` is the heading of the first group, `0` the first item. */
const drawn = (groups: readonly number[], selected: number, before: number, rows: number) =>
  headedWindow(groups, selected, before, rows).rows.map(row =>
    row === null ? '' : 'item' in row ? String(row.item) : `H${row.heading}`,
  );

describe('the window of a list in groups', () => {
  test('has a heading over each group and air before all but the first', () => {
    expect(drawn([0, 0, 1], 0, 0, 9)).toEqual(['H0', '0', '1', '', 'H1', '2']);
  });

  test('has no heading where all items are in one group', () => {
    expect(drawn([0, 0, 0], 2, 0, 2)).toEqual(['1', '2']);
    expect(drawn([], 0, 0, 2)).toEqual([]);
  });

  test('keeps the heading of the first item in sight when it has scrolled away', () => {
    expect(drawn([0, 0, 0, 0, 0, 0, 1], 5, 0, 4)).toEqual(['H0', '3', '4', '5']);
    expect(drawn([0, 0, 0, 0, 0, 0, 1], 2, 3, 4)).toEqual(['H0', '2', '3', '4']);
    expect(drawn([0, 0, 0, 0, 0, 0, 1], 6, 3, 4)).toEqual(['H0', '', 'H1', '6']);
  });

  const groups = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 })
    .map(sizes => sizes.flatMap((size, group) => new Array<number>(size).fill(group)));

  test('always has the selected item and never more rows than there is room for', () => {
    fc.assert(
      fc.property(
        groups,
        fc.nat(),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        (all, at, before, rows) => {
          const selected = at % all.length;
          const shown = drawn(all, selected, before, rows);
          expect(shown).toContain(String(selected));
          expect(shown.length).toBeLessThanOrEqual(rows);
        },
      ),
    );
  });

  test('has over every item a heading, and it is that of its group', () => {
    fc.assert(
      fc.property(
        groups,
        fc.nat(),
        fc.nat(60),
        fc.integer({ min: 4, max: 30 }),
        (all, at, before, rows) => {
          fc.pre(new Set(all).size > 1);
          let heading = '';
          for (const row of drawn(all, at % all.length, before, rows)) {
            if (row.startsWith('H')) heading = row;
            else if (row !== '') expect(heading).toBe(`H${all[Number(row)]}`);
          }
        },
      ),
    );
  });
});

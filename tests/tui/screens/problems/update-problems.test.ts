import { describe, expect, test } from 'vitest';
import { updateProblems } from '../../../../src/tui/screens/problems/update-problems.ts';
import type { Context, View } from '../../../../src/tui/state/state.ts';
import { contextOf } from '../../../support/shown.ts';

type ProblemsView = Extract<View, { screen: 'problems' }>;
type Keys = readonly Parameters<typeof updateProblems>[1][];

/** Five entries of four rows each, of which a window of ten rows shows two. */
const starts = [3, 7, 11, 15, 19];
const [height, rows] = [10, 22];

/** The view after some keys, each of which finds the window where the one before has left it. */
function pressed(keys: Keys, from: ProblemsView = { screen: 'problems', scroll: 0 }): ProblemsView {
  return keys.reduce<ProblemsView>((view, key) => {
    const scroll = { at: view.scroll ?? 0, max: rows - height, starts };
    const context: Context = { ...contextOf(null), page: height - 1, scroll };
    return updateProblems(view, key, context);
  }, from);
}

describe('the list of problems', () => {
  test('begins with the first selected, and goes from one to the next and back', () => {
    expect(pressed(['down'])).toMatchObject({ entry: 1 });
    expect(pressed(['down', 'down', 'up'])).toMatchObject({ entry: 1 });
    expect(pressed(['up'])).toEqual({ screen: 'problems', scroll: 0, entry: 0 });
    expect(pressed(['last', 'down'])).toMatchObject({ entry: 4 });
  });

  test('moves its window as little as shows the selected entry, and back to what the list is of', () => {
    expect(pressed(['down'])).toMatchObject({ scroll: 1 });
    expect(pressed(['down', 'down'])).toMatchObject({ scroll: 5 });
    expect(pressed(['down', 'down', 'up'])).toMatchObject({ scroll: 5 });
    expect(pressed(['down', 'down', 'up', 'up'])).toMatchObject({ scroll: 0 });
    expect(pressed(['last'])).toMatchObject({ entry: 4, scroll: rows - height });
    expect(pressed(['last', 'first'])).toMatchObject({ entry: 0, scroll: 0 });
  });

  test('goes a page at a time, and by one entry at least', () => {
    expect(pressed(['page-down'])).toMatchObject({ entry: 2 });
    expect(pressed(['page-down', 'page-down'])).toMatchObject({ entry: 4 });
    expect(pressed(['last', 'page-up'])).toMatchObject({ entry: 1 });
    expect(pressed(['page-up'])).toMatchObject({ entry: 0 });
  });

  test('has nothing to select where it is empty or not drawn yet', () => {
    const view: ProblemsView = { screen: 'problems', scroll: 0 };
    expect(updateProblems(view, 'down', contextOf(null))).toBe(view);
  });
});

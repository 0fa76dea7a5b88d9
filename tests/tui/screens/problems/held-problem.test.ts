import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/lang/language.ts';
import { loadText } from '../../../../src/load/load-with-library.ts';
import { withProblemHeld } from '../../../../src/tui/screens/problems/held-problem.ts';
import { problemsOf } from '../../../../src/tui/screens/problems/problem-lines.ts';
import { startState, type View } from '../../../../src/tui/state/state.ts';
import { figuresBriefing } from '../../../support/scratch.ts';

const english = languageOf('en');

/** The problems of figures whose values are misspelt, as they are listed. */
function listed(...ids: readonly string[]) {
  const text = figuresBriefing(ids).replaceAll('value:', 'valeu:');
  return problemsOf(loadText('one.yaml', text), null, null, english, 80);
}

const before = listed('one', 'two', 'three');

function held(view: Omit<Extract<View, { screen: 'problems' }>, 'screen'>, after = before) {
  const views: View[] = [{ screen: 'problems', ...view }];
  return withProblemHeld({ ...startState, views }, () => ({ before, after })).views[0];
}

/** The place of the first problem in the structure of a figure. */
function placeOf({ entries }: typeof before, id: string): number {
  return entries.findIndex(entry => entry.kind === 'structure' && entry.problem.claim === id);
}

describe('the list of problems of a file that was read again', () => {
  const after = listed('zero', 'one', 'two', 'three');
  const [from, to] = [placeOf(before, 'two'), placeOf(after, 'two')];

  test('has the problem at the top of the window there still, with those that came before it above', () => {
    expect(to).toBeGreaterThan(from);
    const [row = 0, now = 0] = [before.starts[from], after.starts[to]];
    expect(held({ scroll: row }, after)).toMatchObject({ scroll: now });
    expect(held({ scroll: row + 2 }, after)).toMatchObject({ scroll: now + 2 });
  });

  test('keeps the problem that is selected', () => {
    expect(held({ scroll: null, entry: from }, after)).toMatchObject({ scroll: null, entry: to });
    expect(held({ scroll: 0, entry: from }, after)).toMatchObject({ entry: to });
  });

  test('keeps the selected one that is not listed yet, and finds the others while words are looked up', () => {
    const pending = { ...listed('zero', 'one'), isWhole: false };
    const last = before.entries.length - 1;
    expect(last).toBeGreaterThan(pending.entries.length - 1);
    expect(held({ scroll: null, entry: last }, pending)).toMatchObject({ entry: last });
    expect(held({ scroll: null, entry: placeOf(before, 'one') }, pending)).toMatchObject({
      entry: placeOf(pending, 'one'),
    });
  });

  test('stays at its beginning, and where it was if the problem has gone or nothing has changed', () => {
    expect(held({ scroll: 0 }, after)).toMatchObject({ scroll: 0 });
    const row = before.starts[from] ?? 0;
    expect(held({ scroll: row }, listed('one', 'three'))).toMatchObject({ scroll: row });
    const gone = listed('one', 'three');
    expect(held({ scroll: row, entry: from }, gone)).toEqual({
      screen: 'problems',
      scroll: row,
      entry: Math.min(from, gone.entries.length - 1),
    });
    const first = listed('one');
    expect(held({ scroll: null, entry: before.entries.length - 1 }, first)).toMatchObject({
      entry: first.entries.length - 1,
    });
    expect(held({ scroll: row })).toMatchObject({ scroll: row });
  });
});

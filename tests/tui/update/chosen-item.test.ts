import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../../src/lang/action-text.ts';
import { type State, startState } from '../../../src/tui/state/state.ts';
import { chosenItem, isSilent, sourcesOf } from '../../../src/tui/update/chosen-item.ts';
import { update } from '../../../src/tui/update/update.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const shown = shownOf(smallBriefing);

function reached(...actions: ActionId[]): State {
  const context = contextOf(shown);
  return actions.reduce<State>((state, action) => update(state, action, context), startState);
}

describe('the chosen item', () => {
  test('is the selected claim of the dashboard, or its selected source', () => {
    expect(chosenItem(reached('down'), shown)).toEqual({
      claim: 'sent',
      source: null,
      report: null,
    });
    expect(chosenItem(reached('panel-4', 'down'), shown)).toEqual({
      claim: null,
      source: 'two',
      report: null,
    });
  });

  test('is the chosen source’s report in Compare', () => {
    const state = reached('down', 'open', 'source-right');
    expect(chosenItem(state, shown)).toEqual({ claim: 'sent', source: 'two', report: 'sent/two' });
  });

  test('is the passage that is set off in a source, from the first one on', () => {
    expect(chosenItem(reached('panel-4', 'open'), shown)).toEqual({
      claim: 'sent',
      source: 'one',
      report: 'sent/one',
    });
    expect(chosenItem(reached('panel-4', 'open', 'down'), shown)?.claim).not.toBe('sent');
  });

  test('is the matrix’s cell', () => {
    const first = chosenItem(reached('matrix'), shown);
    const right = chosenItem(reached('matrix', 'source-right', 'source-right'), shown);
    expect(right).toEqual({ claim: first?.claim, source: 'two', report: `${first?.claim}/two` });
  });

  test('is the report in a row of one source, and the claim where a row has several', () => {
    const state = reached('timeline', 'first');
    expect(chosenItem(state, shown)).toEqual({ claim: 'pact', source: 'two', report: 'pact/two' });
    const rows = Array.from({ length: 12 }, (_, at) =>
      chosenItem(reached('origins', ...Array<ActionId>(at).fill('down')), shown),
    );
    expect(rows[0]).toBeNull();
    expect(rows).toContainEqual({ claim: 'killed', source: null, report: null });
    expect(rows).toContainEqual({ claim: 'planned', source: 'two', report: 'planned/two' });
  });

  test('is not hidden by the help', () => {
    const below = reached('down', 'open');
    expect(chosenItem(update(below, 'help', contextOf(shown)), shown)).toEqual(
      chosenItem(below, shown),
    );
  });

  test('is none where a panel is empty', () => {
    const empty = { ...shown, items: { ...shown.items, figures: [] } };
    expect(chosenItem(startState, empty)).toBeNull();
  });
});

test('a claim stands for all sources that answer it, a report for its own', () => {
  expect(sourcesOf({ claim: 'sent', source: null, report: null }, shown)).toEqual(['one', 'two']);
  expect(sourcesOf({ claim: 'sent', source: 'two', report: 'sent/two' }, shown)).toEqual(['two']);
});

test('a source is silent on a claim that it has no report of', () => {
  expect(isSilent({ claim: 'planned', source: 'one', report: null }, shown)).toBe(true);
  expect(isSilent({ claim: 'planned', source: 'two', report: 'planned/two' }, shown)).toBe(false);
  expect(isSilent({ claim: null, source: 'one', report: null }, shown)).toBe(false);
});

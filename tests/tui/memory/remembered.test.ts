import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../src/lang/action-text.ts';
import { recall, remember, remembered } from '../../../src/tui/memory/remembered.ts';
import { type State, startState } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/update/update.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const shown = shownOf(smallBriefing);

function pressed(...actions: readonly ActionId[]): State {
  const context = contextOf(shown);
  return actions.reduce<State>((state, action) => update(state, action, context), startState);
}

describe('what is remembered', () => {
  test('brings back panel, items, zoom and the open view, after any run of actions', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actionIds), { maxLength: 40 }), actions => {
        const state = pressed(...actions);
        const kept = remember(state);
        const file = v.safeParse(
          remembered,
          JSON.parse(JSON.stringify({ format: 1, file: 'x', ...kept })),
        );
        expect(file.success).toBe(true);
        const again = recall(kept, shown, startState);
        expect(again.dashboard).toEqual(state.dashboard);
        const passing = ['help', 'problems', 'briefings', 'filter'];
        expect(again.views).toEqual(state.views.filter(({ screen }) => !passing.includes(screen)));
        expect(again.notice).toBeNull();
      }),
    );
  });

  test('loses a view of a claim or a source that is no longer there, and nothing else', () => {
    const kept = remember(pressed('panel-4', 'open', 'next-passage', 'open'));
    const fewer = { ...shown, briefing: { ...shown.briefing, claims: [] } };
    expect(recall(kept, fewer, startState).views).toEqual([
      { screen: 'source', source: 'one', claim: null },
    ]);
    const none = { ...fewer, briefing: { ...fewer.briefing, sources: [] } };
    expect(recall(kept, none, startState).views).toEqual([]);
    expect(recall(kept, none, startState).dashboard.focus).toBe('sources');
  });

  test('does not lead to a panel that has become empty', () => {
    const kept = remember(pressed('panel-3'));
    const empty = { ...shown, items: { ...shown.items, casualties: [] } };
    expect(recall(kept, empty, startState).dashboard.focus).toBe('figures');
  });

  test('brings back what was filtered by, as far as any claim still has it', () => {
    const chosen = { ...startState, filter: ['source:two', 'actor:kim'] };
    expect(recall(remember(chosen), shown, startState)).toMatchObject({
      filter: ['source:two', 'actor:kim'],
      dashboard: { focus: 'statements' },
    });
    const gone = { ...startState, filter: ['source:gone', 'actor:kim'] };
    expect(recall(remember(gone), shown, startState).filter).toEqual(['actor:kim']);
  });

  test('brings back where the article was read, and not what a search had gone to', () => {
    const text = { passage: 'sent 0', top: { at: 40, skip: 1 }, match: { at: 3, end: 5 } };
    const view = { screen: 'source', source: 'one', claim: 'sent', list: false, text } as const;
    expect(remember({ ...startState, views: [view] }).views).toEqual([
      { ...view, text: { passage: 'sent 0', top: { at: 40, skip: 1 } } },
    ]);
  });

  test('has each screen once, whoever wrote it', () => {
    const view = { screen: 'compare', claim: 'sent', source: 'one', scroll: null } as const;
    const kept = { ...remember(startState), views: [view, { ...view, source: 'two' }] };
    expect(recall(kept, shown, startState).views).toEqual([view]);
  });
});

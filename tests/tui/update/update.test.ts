import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../src/lang/action-text.ts';
import { panelIds } from '../../../src/tui/draw/arrange.ts';
import { typeInFilter } from '../../../src/tui/screens/help/type-in-filter.ts';
import {
  currentScreen,
  currentView,
  type State,
  selectedItem,
  startState,
} from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/update/update.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const shown = shownOf(smallBriefing);
const context = contextOf(shown);

function pressed(...actions: ActionId[]): State {
  return actions.reduce<State>((state, action) => update(state, action, context), startState);
}

function selection(state: State) {
  const { focus } = state.dashboard;
  return `${focus}:${selectedItem(state, shown, focus)}`;
}

describe('moving on the dashboard', () => {
  test('begins where the sources disagree', () => {
    expect(selection(startState)).toBe('figures:pact');
  });

  test('up and down walk through what agrees, then through what one source says', () => {
    expect(selection(pressed('down'))).toBe('figures:sent');
    expect(selection(pressed('down', 'down'))).toBe('figures:planned');
    expect(selection(pressed('down', 'down', 'up'))).toBe('figures:sent');
  });

  test('down past the last item enters the panel below at its first item', () => {
    expect(selection(pressed('last', 'down'))).toBe('casualties:killed');
  });

  test('up past the first item enters the panel above at its last item', () => {
    expect(selection(pressed('panel-3', 'up'))).toBe('figures:planned');
  });

  test('up at the top and down at the bottom stay where they are', () => {
    expect(selection(pressed('up'))).toBe('figures:pact');
    expect(selection(pressed('panel-4', 'last', 'down'))).toBe('sources:two');
  });

  test('left and right go to the neighbour on that side and stop at the edge', () => {
    expect(selection(pressed('panel-right'))).toBe('statements:duty');
    expect(selection(pressed('panel-right', 'panel-right'))).toBe('statements:duty');
    expect(selection(pressed('panel-right', 'panel-left'))).toBe('figures:pact');
    expect(selection(pressed('panel-left'))).toBe('figures:pact');
  });

  test('Tab goes round all four panels, both ways', () => {
    const focuses = [1, 2, 3, 4].map(
      count => pressed(...Array<ActionId>(count).fill('panel-next')).dashboard.focus,
    );
    expect(focuses).toEqual(['statements', 'casualties', 'sources', 'figures']);
    expect(pressed('panel-previous').dashboard.focus).toBe('sources');
  });

  test('each panel keeps its own selection', () => {
    expect(selection(pressed('down', 'panel-right', 'down', 'panel-left'))).toBe('figures:sent');
  });

  test('a selection is kept by id when items before it come or go', () => {
    const state = pressed('down');
    const fewer = { ...shown, items: { ...shown.items, figures: ['sent', 'planned'] } };
    expect(selectedItem(state, fewer, 'figures')).toBe('sent');
  });

  test('the first item stands in for a selected one that is gone', () => {
    const gone = { ...shown, items: { ...shown.items, figures: ['planned'] } };
    expect(selectedItem(pressed('down'), gone, 'figures')).toBe('planned');
  });
});

describe('going deeper and back', () => {
  test('Enter on a claim opens Compare at the first source that answers', () => {
    expect(currentView(pressed('last', 'open'))).toEqual({
      screen: 'compare',
      claim: 'planned',
      source: 'two',
      scroll: 0,
    });
  });

  test('Enter on a source opens its passages, and Enter there opens Compare', () => {
    const state = pressed('panel-4', 'open', 'next-passage', 'open');
    expect(state.views.map(view => view.screen)).toEqual(['source', 'compare']);
  });

  test('Compare walks on through the claims of all panels and takes the dashboard along', () => {
    const state = pressed('panel-right', 'down', 'open', 'down');
    expect(currentView(state)).toMatchObject({ screen: 'compare', claim: 'killed' });
    expect(selection({ ...state, views: [] })).toBe('casualties:killed');
  });

  test('left and right in Compare choose a source', () => {
    const state = pressed('open', 'source-right');
    expect(currentView(state)).toMatchObject({ source: 'two' });
    expect(currentView(update(state, 'source-right', context))).toMatchObject({ source: 'two' });
  });

  test('Esc goes back one screen and never leaves the dashboard', () => {
    expect(currentScreen(pressed('open', 'open', 'back'))).toBe('compare');
    expect(currentScreen(pressed('open', 'back', 'back', 'back'))).toBe('dashboard');
  });

  test('Compare and passages in turn do not pile up', () => {
    const turns = Array<ActionId>(20).fill('open');
    expect(pressed(...turns).views.length).toBeLessThanOrEqual(2);
  });

  test('asking for help again closes it', () => {
    expect(currentScreen(pressed('help', 'help'))).toBe('dashboard');
  });

  test('typing in the help filters it until Enter or Esc', () => {
    const open = pressed('help', 'filter');
    const typed = ['z', 'o', 'q', 'backspace', 'enter'].reduce<State>(
      (state, key) => typeInFilter(state, key) ?? state,
      open,
    );
    expect(currentView(typed)).toMatchObject({ filter: 'zo', typing: false });
    expect(currentView(typeInFilter(open, 'esc') ?? open)).toMatchObject({ filter: '' });
  });
});

test('no run of actions ever leads to a selection, a claim or a source that does not exist', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actionIds), { maxLength: 60 }), actions => {
      const state = pressed(...actions);
      for (const panel of panelIds) {
        expect(shown.items[panel]).toContain(selectedItem(state, shown, panel));
      }
      for (const view of state.views) {
        if ('claim' in view && view.claim !== null) {
          expect(smallBriefing.claims.map(claim => claim.id)).toContain(view.claim);
        }
        if ('source' in view) expect(['one', 'two']).toContain(view.source);
      }
      expect(new Set(state.views.map(view => view.screen)).size).toBe(state.views.length);
    }),
  );
});

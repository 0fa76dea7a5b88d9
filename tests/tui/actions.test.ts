import { describe, expect, test } from 'vitest';
import { actionIds } from '../../src/lang/action-text.ts';
import { actionsEn } from '../../src/lang/en/actions.ts';
import { actionsFr } from '../../src/lang/fr/actions.ts';
import { actionForKey, actions, actionsOf } from '../../src/tui/actions.ts';
import { screenIds } from '../../src/tui/state/state.ts';

describe('the table of actions', () => {
  test('has every action once', () => {
    expect(actions.map(action => action.id).toSorted()).toEqual([...actionIds].toSorted());
  });

  test('describes every action in both languages, in a sentence', () => {
    for (const table of [actionsEn, actionsFr]) {
      for (const id of actionIds) {
        expect(table.of[id].hint).not.toBe('');
        expect(table.of[id].sentence).toMatch(/\.$/);
      }
    }
  });

  test.each(screenIds)('can be left, helped with and quit on the screen %s', screen => {
    const ids = ['esc', '?', 'q'].map(key => actionForKey(key, screen)?.id);
    expect(ids).toEqual(['back', 'help', 'quit']);
  });

  test.each(screenIds)('has no key that means two things on the screen %s', screen => {
    const keys = actionsOf(screen).flatMap(action => action.keys);
    expect(keys).toEqual([...new Set(keys)]);
  });

  test('Esc never quits', () => {
    for (const action of actions.filter(found => found.keys.includes('esc'))) {
      expect(action.id).toBe('back');
    }
  });

  test('a key that a screen does not know stands for nothing there', () => {
    expect(actionForKey('z', 'compare')).toBeNull();
    expect(actionForKey('z', 'dashboard')?.id).toBe('zoom');
  });
});

import { describe, expect, test } from 'vitest';
import { pasteInFilter, typeInFilter } from '../../../../src/tui/screens/help/type-in-filter.ts';
import { currentView, type State, startState } from '../../../../src/tui/state/state.ts';

const open: State = {
  ...startState,
  views: [{ screen: 'help', filter: '', typing: true, scroll: 7 }],
};

function typed(...keys: readonly string[]) {
  return currentView(keys.reduce((before, key) => typeInFilter(before, key) ?? before, open));
}

describe('the filter of the help', () => {
  test('is a text field, and shows what it leaves from the top', () => {
    expect(typed(...'cpy', 'left', 'left', 'o')).toMatchObject({ filter: 'copy', scroll: 0 });
    expect(typed(...'two words', 'ctrl-w')).toMatchObject({ filter: 'two ' });
    expect(typed(...'two words', 'ctrl-u')).toMatchObject({ filter: '', typing: true });
    expect(typed(...'find', 'enter')).toMatchObject({ filter: 'find', typing: false });
    expect(typed(...'find', 'esc')).toMatchObject({ filter: '', typing: false });
  });

  test('stays where it is when only the cursor moves', () => {
    expect(typed('left')).toMatchObject({ scroll: 7 });
  });

  test('takes what is pasted as text, only while it is typed', () => {
    expect(currentView(pasteInFilter(open, 'co\npy') ?? open)).toMatchObject({ filter: 'co py' });
    expect(pasteInFilter(startState, 'q')).toBeNull();
    expect(pasteInFilter(typeInFilter(open, 'enter') ?? open, 'q')).toBeNull();
  });

  test('leaves the keys that scroll, and Ctrl-C', () => {
    for (const key of ['up', 'down', 'pageup', 'ctrl-c'])
      expect(typeInFilter(open, key)).toBeNull();
  });
});

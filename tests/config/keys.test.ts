import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyNamed, keyNames, writtenKey } from '../../src/config/key-name.ts';
import { actionIds } from '../../src/lang/action-text.ts';
import { actions } from '../../src/tui/actions.ts';
import { keymapWith } from '../../src/tui/keymap.ts';
import { configOf, problemsIn } from './sample.ts';

const keysIn = (text: string) => Object.fromEntries(configOf(text).config.keys);

describe('the name of a key', () => {
  test.each([
    ['P', 'P'],
    ['p', 'p'],
    ['é', 'é'],
    ['space', ' '],
    [' ', ' '],
    ['PageUp', 'pageup'],
    ['PgDn', 'pagedown'],
    ['Escape', 'esc'],
    ['Return', 'enter'],
    ['Ctrl+R', 'ctrl-r'],
    ['ctrl-i', 'tab'],
    ['Shift-Tab', 'shift-tab'],
    ['f1', 'f1'],
    ['F12', 'f12'],
    ['f24', 'f24'],
    ['Del', 'delete'],
    ['insert', 'insert'],
    ['alt-x', 'alt-x'],
    ['Alt+G', 'alt-G'],
    ['alt-é', 'alt-é'],
    ['alt--', 'alt--'],
    ['alt-space', 'alt- '],
    ['Alt-PgDn', 'alt-pagedown'],
    ['alt-f5', 'alt-f5'],
  ])('%s stands for %s', (text, key) => {
    expect(keyNamed(text)).toBe(key);
  });

  test.each([
    '',
    '  ',
    'ab',
    'f0',
    'f25',
    'alt-',
    'alt-ab',
    'alt-esc',
    'alt-ctrl-x',
    'alt-P',
    'alt-[',
    'ctrl-1',
    '\u0007',
    '\u0301',
    '\u00a0',
    'constructor',
  ])('%j stands for none', text => {
    expect(keyNamed(text)).toBeNull();
  });

  test('is one that can be written in a file again', () => {
    for (const name of keyNames)
      expect(keyNamed(writtenKey(keyNamed(name) ?? ''))).toBe(keyNamed(name));
  });

  test('is known of every key in the table of actions', () => {
    for (const key of actions.flatMap(({ keys }) => keys)) {
      expect(keyNamed(writtenKey(key))).toBe(key);
    }
  });
});

describe('the keys of a configuration', () => {
  test('may be function keys, Delete, Insert and keys with Alt', () => {
    expect(keysIn('keys: {zoom: [f5, alt-z], print: delete, reload: insert}\n')).toEqual({
      zoom: ['f5', 'alt-z'],
      print: ['delete'],
      reload: ['insert'],
    });
    expect(problemsIn('keys: {zoom: [alt-O]}\n')).toEqual(['unknown_key_name 1:15']);
  });

  test('may be one or several, a digit or a list of nothing', () => {
    expect(keysIn('keys: {zoom: 5, print: [P, ctrl-p], reload: [], help: "?"}\n')).toEqual({
      zoom: ['5'],
      print: ['P', 'ctrl-p'],
      reload: [],
      help: ['?'],
    });
  });

  test('may change places, since both are changed', () => {
    expect(keysIn('keys: {print: r, reload: p}\n')).toEqual({ print: ['r'], reload: ['p'] });
  });

  test('may be those of an action that is turned off, or of another screen', () => {
    expect(keysIn('keys: {print: [], reload: p}\n')).toEqual({ print: [], reload: ['p'] });
    expect(keysIn('keys: {next-passage: z}\n')).toEqual({ 'next-passage': ['z'] });
  });

  test('stay with the action that is not changed', () => {
    expect(keysIn('keys: {zoom: [p, Z]}\n')).toEqual({ zoom: ['Z'] });
    expect(configOf('keys: {zoom: p}\n').problems[0]?.details).toEqual({
      ...{ found: 'p', action: 'zoom', by: 'print', screen: 'dashboard' },
    });
  });

  test('stay with the first of two that are changed', () => {
    expect(keysIn('keys: {zoom: X, print: [X, P]}\n')).toEqual({ zoom: ['X'], print: ['P'] });
  });

  test('of an action that gets none of what it asked for are its own, which nobody else has then', () => {
    const text = 'keys: {zoom: r, reload: p}\n';
    expect(keysIn(text)).toEqual({});
    expect(problemsIn(text)).toEqual(['key_taken 1:14', 'key_taken 1:25']);
  });

  test('never mean two things on one screen, and always leave a way back and out', () => {
    const key = fc.constantFrom(
      'a',
      'q',
      'r',
      'p',
      'up',
      'esc',
      'enter',
      '?',
      'z',
      'ctrl-c',
      'space',
    );
    const entry = fc.tuple(fc.constantFrom(...actionIds), fc.array(key, { maxLength: 3 }));
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ([id]) => id }), entries => {
        const text = `keys: ${JSON.stringify(Object.fromEntries(entries))}\n`;
        const keymap = keymapWith(configOf(text).config.keys);
        const screens = new Set(actions.flatMap(action => action.screens));
        for (const screen of screens) {
          const here = actions.filter(action => action.screens.includes(screen));
          const keys = here.flatMap(({ id }) => keymap[id]);
          expect(keys).toEqual([...new Set(keys)]);
        }
        expect(keymap.quit).toContain('ctrl-c');
        expect(keymap.back.length).toBeGreaterThan(0);
      }),
    );
  });
});

import type { Key } from 'ink';
import { describe, expect, test } from 'vitest';
import { keyNames } from '../../src/tui/terminal/keys.ts';

function names(input: string, key: Partial<Key> = {}) {
  return keyNames(input, key as Key);
}

describe('keyNames', () => {
  test('splits letters that arrive together', () => {
    expect(names('jjj')).toEqual(['j', 'j', 'j']);
    expect(names('?G')).toEqual(['?', 'G']);
  });

  test('keeps a letter of several code units whole', () => {
    expect(names('é')).toEqual(['é']);
    expect(names('😀')).toEqual(['😀']);
  });

  test('names the keys that are no letters', () => {
    expect(names('', { upArrow: true })).toEqual(['up']);
    expect(names('', { pageDown: true })).toEqual(['pagedown']);
    expect(names('\r', { return: true })).toEqual(['enter']);
    expect(names('', { tab: true, shift: true })).toEqual(['shift-tab']);
    expect(names('c', { ctrl: true })).toEqual(['ctrl-c']);
  });

  test('finds the Enter that was pasted behind a letter', () => {
    expect(names('j\r')).toEqual(['j', 'enter']);
  });

  test('tells keys with Ctrl that arrive together, and Del from Backspace', () => {
    expect(names('a\u0017\u0015\u0003')).toEqual(['a', 'ctrl-w', 'ctrl-u', 'ctrl-c']);
    expect(names('', { delete: true })).toEqual(['delete']);
  });

  test('a letter with Alt is no letter', () => {
    expect(names('q', { meta: true })).toEqual([]);
  });
});

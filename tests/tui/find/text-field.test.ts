import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { fieldSpans } from '../../../src/tui/find/field-spans.ts';
import { insertInField, type TextField, typeInField } from '../../../src/tui/find/text-field.ts';

/** A text with a bar where the next character goes. */
function typed(start: string, ...keys: readonly string[]): string {
  const at = start.indexOf('|');
  const field: TextField = at < 0 ? { text: start } : { text: start.replace('|', ''), cursor: at };
  const after = keys.reduce((before: TextField, key) => typeInField(before, key) ?? before, field);
  const cursor = after.cursor ?? after.text.length;
  return `${after.text.slice(0, cursor)}|${after.text.slice(cursor)}`;
}

describe('a text field', () => {
  test('takes characters where the cursor is, at the end to begin with', () => {
    expect(typed('tos', 'k')).toBe('tosk|');
    expect(typed('ts|k', 'left', 'o')).toBe('to|sk');
    expect(typed('', ...'a b')).toBe('a b|');
  });

  test('moves over whole characters, and not over its ends', () => {
    expect(typed('e\u0301a', 'left', 'left')).toBe('|e\u0301a');
    expect(typed('|e\u0301a', 'right')).toBe('e\u0301|a');
    expect(typed('|a', 'left')).toBe('|a');
    expect(typed('a', 'right')).toBe('a|');
    expect(typed('ab cd', 'home')).toBe('|ab cd');
    expect(typed('a|b', 'end')).toBe('ab|');
  });

  test('deletes the character before or after the cursor', () => {
    expect(typed('toe\u0301|k', 'backspace')).toBe('to|k');
    expect(typed('to|sk', 'delete')).toBe('to|k');
    expect(typed('|a', 'backspace')).toBe('|a');
    expect(typed('a|', 'delete')).toBe('a|');
  });

  test('is emptied by Ctrl-U, and loses the word before the cursor by Ctrl-W', () => {
    expect(typed('two wo|rds', 'ctrl-u')).toBe('|');
    expect(typed('two words', 'ctrl-w')).toBe('two |');
    expect(typed('two words  |x', 'ctrl-w')).toBe('two |x');
    expect(typed('two words', 'ctrl-w', 'ctrl-w', 'ctrl-w')).toBe('|');
  });

  test.each(['up', 'down', 'enter', 'esc', 'tab', 'pageup', 'ctrl-c', 'f1'])(
    'leaves %s to others',
    key => {
      expect(typeInField({ text: 'a' }, key)).toBeNull();
    },
  );

  test('never has its cursor outside, or inside a character', () => {
    const key = fc.oneof(
      fc.constantFrom('left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl-u', 'ctrl-w'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.array(key), keys => {
        let field: TextField = { text: '' };
        for (const each of keys) {
          field = typeInField(field, each) ?? field;
          const { text, cursor = text.length } = field;
          expect(cursor).toBeGreaterThanOrEqual(0);
          expect(cursor).toBeLessThanOrEqual(text.length);
          expect(text.slice(0, cursor).isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

describe('a pasted text', () => {
  const pasted = (text: string, start: TextField = { text: '' }) => insertInField(start, text).text;

  test('goes in at the cursor, its lines apart by spaces', () => {
    expect(pasted('osm\r\neria\n\nx\ty')).toBe('osm eria x y');
    expect(insertInField({ text: 'ac', cursor: 1 }, 'b')).toEqual({ text: 'abc', cursor: 2 });
  });

  test('loses what is not seen, and keeps the spaces that group digits', () => {
    expect(pasted('\u001b[31m\u0000red\ud800')).toBe('[31mred');
    expect(pasted('15\u202f000')).toBe('15\u202f000');
  });

  test('of any length leaves a field of at most 500 characters', () => {
    expect(Array.from(pasted('é'.repeat(9000))).length).toBe(500);
    expect(pasted('more', { text: 'é'.repeat(500) })).toBe('é'.repeat(500));
  });
});

describe('a text field on the screen', () => {
  const shown = (text: string, cursor: number, width = 10) =>
    fieldSpans({ text, cursor }, true, width, 'strong')
      .map(part => part.text)
      .join('');

  test('has a bar where the cursor is', () => {
    expect(shown('tosk', 2)).toBe('to▏sk');
  });

  test('shows what stands around the cursor where it is too long', () => {
    expect(shown('abcdefghijklmnop', 16)).toBe('…hijklmnop▏');
    expect(shown('abcdefghijklmnop', 0)).toBe('▏abcdefghi…');
    expect(shown('abcdefghijklmnop', 8)).toBe('…fgh▏ijklm…');
  });

  test('never takes more cells than it has, and one for the bar', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 8, max: 40 }),
        (before, after, width) => {
          const field = { text: before + after, cursor: before.length };
          const line = fieldSpans(field, true, width, 'strong');
          expect(lineCells(line)).toBeLessThanOrEqual(width + 1);
        },
      ),
    );
  });
});

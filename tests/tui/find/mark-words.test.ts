import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Line, lineCells, span, type Tone } from '../../../src/tui/draw/span.ts';
import { findInText } from '../../../src/tui/find/find-in-text.ts';
import { markWords } from '../../../src/tui/find/mark-words.ts';
import { searchWords } from '../../../src/tui/find/search-words.ts';
import { wordStretches } from '../../../src/tui/find/word-stretches.ts';

function marked(line: Line, typed: string): string {
  return markWords(line, searchWords(typed))
    .map(({ text, tone }) => (tone === 'match' ? `[${text}]` : text))
    .join('');
}

describe('marking the words of a search', () => {
  test('sets them off as they stand, accents and all', () => {
    expect(marked([span('L’Élysée et l’œuvre')], 'elysee oeuvre')).toBe('L’[Élysée] et l’[œuvre]');
    expect(marked([span('15\u202f000 soldats')], '15000')).toBe('[15\u202f000] soldats');
    expect(marked([span('1,500,000 of 1500')], '1500')).toBe('1,500,000 of [1500]');
    expect(marked([span('15\u202f000 soldats')], '15')).toBe('[15]\u202f000 soldats');
  });

  test('joins what overlaps', () => {
    expect(marked([span('ananas')], 'ana nas')).toBe('[ananas]');
  });

  test('finds a word that comes in pieces of one tone', () => {
    expect(marked([span('sol'), span('dats')], 'soldats')).toBe('[soldats]');
  });

  test('does not take the marks of two sources for a word', () => {
    expect(marked([span('A', 'source'), span('B', 'source')], 'ab')).toBe('AB');
  });

  test('keeps the tone of what is beside them', () => {
    const line = markWords([span('about 600', 'dim')], ['600']);
    expect(line).toEqual([
      { text: 'about ', tone: 'dim' },
      { text: '600', tone: 'match' },
    ]);
  });

  test('leaves a row as it is where nothing is looked for', () => {
    const line = [span('a'), span('b')];
    expect(markWords(line, [])).toBe(line);
  });

  test('never changes the text, nor its width', () => {
    const tones: Tone[] = ['plain', 'source', 'dim', 'selected'];
    const parts = fc.array(
      fc
        .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...tones))
        .map(([text, tone]): Line[number] => span(text, tone)),
    );
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(parts, typed, (line, text) => {
        const whole = line.map(part => part.text).join('');
        const words = searchWords(text + whole.slice(0, 2));
        const after = markWords(line, words);
        expect(after.map(part => part.text).join('')).toBe(whole);
        // Pieces that are one character only together are narrower so.
        expect(lineCells(after)).toBeLessThanOrEqual(lineCells(line));
      }),
    );
  });

  test('finds every word where it stands', () => {
    const word = fc.stringMatching(/^[a-zé]{2,5}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), (all, pick) => {
        const wanted = all[pick % all.length] ?? '';
        const text = all.join(' ');
        const found = wordStretches(text, searchWords(wanted));
        expect(found.some(({ at, end }) => text.slice(at, end).includes(wanted))).toBe(true);
      }),
    );
  });
});

describe('finding in an article', () => {
  const text = 'Des soldats morts.\r\nDes blessés.\nSoldats et blessés.';
  const found = (typed: string) =>
    findInText(text, searchWords(typed)).map(({ at, end }) => text.slice(at, end));

  test('gives every place of a word', () => {
    expect(found('soldats')).toEqual(['soldats', 'Soldats']);
  });

  test('gives several words where a paragraph has them all', () => {
    expect(found('blesses soldats')).toEqual(['Soldats', 'blessés']);
  });

  test('gives nothing where nothing is looked for', () => {
    expect(found(' ')).toEqual([]);
  });
});

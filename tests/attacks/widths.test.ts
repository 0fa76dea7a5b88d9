import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Emulator } from '../../scripts/terminal/emulator.ts';
import { cells, cut, graphemes } from '../../src/text/cells.ts';
import { safe } from '../../src/text/safe.ts';
import { wrap } from '../../src/text/wrap.ts';

/** Letters that join others into one character, by which a chain looks as narrow as a letter. */
const chains: readonly (readonly [string, string])[] = [
  ['consonants of Devanagari', 'क्'],
  ['consonants of Malayalam with a dot reph', '\u0d4e'],
  ['Thai vowels', 'กำ'],
  ['Lao vowels', 'ກຳ'],
  ['Hangul leading consonants', '\u1100'],
  ['Hangul vowels and final consonants', '\u1161\u11a8'],
  ['Tibetan subjoined letters', 'ཀྵ'],
  ['Khmer subscripts', 'ក្'],
  ['Burmese stacked consonants', 'က္'],
  ['half-width katakana with sound marks', 'ｶﾞ'],
  ['flags', '🇫🇷'],
  ['halves of flags that are none', '🇫🇫'],
  ['families', '👩\u200d👧'],
  ['joined emoji', '👩\u200d'],
  ['families with tones and styles', '👩🏽\u200d❤\ufe0f\u200d👨🏽'],
  ['skin tones', '👍🏽'],
  ['keycaps', '1\ufe0f\u20e3'],
  ['marks in threes', 'a\u0301\u0301\u0301'],
  ['enclosing marks', 'a\u20dd'],
];

/** The cells that a terminal gives a text on one row. */
async function cellsInTerminal(text: string): Promise<number> {
  const emulator = new Emulator(1000, 2, () => {});
  await new Promise<void>(resolve => emulator.write(text, resolve));
  const { x, y } = emulator.cursor();
  emulator.dispose();
  return y * 1000 + x;
}

describe('a chain that is one character to Unicode', () => {
  test.each(chains)(
    '%s takes no more cells than were counted, cut and wrapped',
    async (_, link) => {
      const chain = safe(link.repeat(60));
      expect(await cellsInTerminal(chain)).toBeLessThanOrEqual(cells(chain));
      for (const row of [cut(chain, 20), ...wrap(chain, 20)]) {
        expect(cells(row)).toBeLessThanOrEqual(20);
        expect(await cellsInTerminal(row)).toBeLessThanOrEqual(20);
      }
      expect(wrap(chain, 20).join('')).toBe(chain);
    },
  );

  test('is taken apart without losing a letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...chains.map(([, link]) => link))), links => {
        const text = links.join('');
        expect(graphemes(text).join('')).toBe(text);
      }),
    );
  });
});

test('no letter of Unicode takes more cells than were counted', async () => {
  const wide: string[] = [];
  // Two of each, since the second may be counted as part of the first.
  const letters = Array.from({ length: 0x20000 }, (_, point) => safe(String.fromCodePoint(point)));
  for (let at = 0; at < letters.length; at += 64) {
    const text = letters
      .slice(at, at + 64)
      .map(letter => `${letter}${letter}|`)
      .join('');
    if ((await cellsInTerminal(text)) > cells(text)) wide.push(at.toString(16));
  }
  // U+3248 to U+324F, numbers in black circles: wide to this emulator, ambiguous to Unicode.
  expect(wide).toEqual(['3240']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unsafeIn } from '../../src/model/unsafe-text.ts';
import { safe } from '../../src/text/safe.ts';

/** Every character that must never reach a terminal as it is. */
const forbidden =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]|[\u{e0000}-\u{e0fff}]/u;

describe('safe', () => {
  test('leaves French text with its spaces, guillemets and apostrophes as it is', () => {
    const text = '«\u00a0soutien total\u00a0» : l’armée, 15\u202f000 soldats… œuvre';
    expect(safe(text)).toBe(text);
  });

  test.each([
    ['an SGR colour', '\u001b[31mred', '␛[31mred'],
    ['an OSC 8 hyperlink', '\u001b]8;;http://x\u0007y', '␛]8;;http://x␇y'],
    ['an OSC 52 clipboard write', '\u001b]52;c;aGk=\u001b\\', '␛]52;c;aGk=␛\\'],
    ['a C1 control sequence introducer', '\u009b2J', '<U+009B>2J'],
    ['a right-to-left override', 'abc\u202edef', 'abc<U+202E>def'],
    ['an isolate', 'a\u2066b\u2069', 'a<U+2066>b<U+2069>'],
    ['a zero-width space', '15\u200b000', '15<U+200B>000'],
    ['a soft hyphen', 'co\u00adop', 'co<U+00AD>op'],
    ['a tag character', 'a\u{e0041}b', 'a<U+E0041>b'],
    ['a NUL', 'a\0b', 'a␀b'],
    ['a DEL', 'a\u007fb', 'a␡b'],
    ['a lone surrogate', 'a\ud800b', 'a<U+D800>b'],
    ['a Hangul filler', 'a\u3164b', 'a<U+3164>b'],
  ])('shows %s instead of letting it act', (_, hostile, shown) => {
    expect(safe(hostile)).toBe(shown);
  });

  test('puts text with line breaks and tabs on one line', () => {
    expect(safe('one\r\n  two\tthree\u2028four')).toBe('one two three four');
  });

  test('a carriage return cannot write over what stands before it', () => {
    expect(safe('2 000 killed\r0')).toBe('2 000 killed 0');
  });

  test('keeps the joiners that are spelling in Persian', () => {
    expect(safe('می\u200cخواهم')).toBe('می\u200cخواهم');
  });

  test('drops emoji style selectors, which shift the borders of a screen', () => {
    expect(safe('⚠\ufe0f')).toBe('⚠');
  });

  test.each([
    ['a family', '👨\u200d👩\u200d👧\u200d👦', '👨\u200d👩\u200d👧\u200d👦'],
    ['a pirate’s flag', '🏴\u200d☠\ufe0f', '🏴\u200d☠'],
    ['people of several skin tones', '👩🏽\u200d❤\ufe0f\u200d👨🏿', '👩\u200d❤\u200d👨'],
  ])('keeps the joiners of %s', (_, text, shown) => {
    expect(safe(text)).toBe(shown);
    expect(safe(shown)).toBe(shown);
    expect(unsafeIn(text)).toBeNull();
  });

  test.each([
    ['before nothing', '👨\u200d', '👨<U+200D>'],
    ['behind nothing', '\u200d👨', '<U+200D>👨'],
    ['beside a letter', '👨\u200da', '👨<U+200D>a'],
    ['beside a digit, which is an emoji only with a keycap', '1\u200d👨', '1<U+200D>👨'],
    ['behind a skin tone of nobody', 'a🏽\u200d👨', 'a<U+1F3FD><U+200D>👨'],
    ['beside another joiner', '👨\u200d\u200d👨', '👨<U+200D><U+200D>👨'],
    ['beside half a flag', '🇫\u200d👨', '🇫<U+200D>👨'],
    ['beside what is no character yet', '👨\u200d\u{1faff}', '👨<U+200D><U+1FAFF>'],
  ])('shows a joiner %s by its number', (_, text, shown) => {
    expect(safe(text)).toBe(shown);
    expect(unsafeIn(text)).not.toBeNull();
  });

  test('parts a chain of emoji that is longer than any picture', () => {
    const chain = Array(9).fill('👨').join('\u200d');
    const four = Array(4).fill('👨').join('\u200d');
    const shown = `${four}<U+200D>${four}<U+200D>👨`;
    expect(safe(chain)).toBe(shown);
    expect(safe(shown)).toBe(shown);
    expect(unsafeIn(chain)?.count).toBe(2);
  });

  test('cuts floods of combining marks', () => {
    expect(safe(`a${'\u0301'.repeat(500)}`).length).toBeLessThan(10);
  });

  test('no text whatever comes out with a character that acts, and twice is the same as once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(
          fc.constantFrom(
            '\u001b',
            '\u009b',
            '\u202e',
            '\r',
            '\n',
            '\u200d',
            '\ufe0f',
            '9',
            '👩',
            '❤',
            '🏽',
          ),
        ),
        (text, extra) => {
          const once = safe(text + extra.join(''));
          expect(once).not.toMatch(forbidden);
          expect(safe(once)).toBe(once);
        },
      ),
    );
  });
});

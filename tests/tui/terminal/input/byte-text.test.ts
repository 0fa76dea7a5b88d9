import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteText } from '../../../../src/tui/terminal/input/byte-text.ts';

/** Text of bytes that come in pieces, and no more after them. */
function textOf(...pieces: readonly Uint8Array[]): string {
  const bytes = new ByteText();
  return pieces.map(piece => bytes.push(piece)).join('') + bytes.flush();
}

/** Cut at places that are taken modulo its length. */
function cut(all: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const at = places.map(place => place % (all.length + 1)).sort((one, other) => one - other);
  return [0, ...at].map((from, index) => all.subarray(from, at[index]));
}

const places = fc.array(fc.nat(), { maxLength: 8 });

describe('bytes from a terminal', () => {
  test('that are UTF-8 are its text, whatever pieces they come in', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, places, (sent, at) => {
        expect(textOf(...cut(Buffer.from(sent), at))).toBe(sent.toWellFormed());
      }),
    );
  });

  test('that are not are told from one another, and none is lost', () => {
    fc.assert(
      fc.property(fc.uint8Array(), places, (sent, at) => {
        const text = textOf(...cut(sent, at));
        expect(text).toBe(textOf(sent));
        const back = Array.from(text, character => {
          const code = character.charCodeAt(0);
          const isByte = character.length === 1 && code >= 0xdc80 && code <= 0xdcff;
          return isByte ? Buffer.of(code - 0xdc00) : Buffer.from(character);
        });
        expect(Buffer.concat(back)).toEqual(Buffer.from(sent));
      }),
    );
  });

  test('of a character that is not whole yet are waited for', () => {
    const bytes = new ByteText();
    expect(bytes.push(Buffer.of(0x61, 0xe2, 0x82))).toBe('a');
    expect(bytes.isWaiting).toBe(true);
    expect(bytes.push(Buffer.of(0xac))).toBe('€');
    expect(bytes.isWaiting).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeArticle } from '../../../src/load/articles/decode-article.ts';
import { encodings } from '../../../src/model/article.ts';
import { fromSingleByte, utf8, utf16be, utf16le, windows1252Characters } from './encode.ts';

const french = 'Environ 2 000 soldats « auraient été tués ».\r\nSelon l’agence…\n';
const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const read = (encoding: string, guessed: boolean, text = french) => ({
  ok: true,
  text,
  encoding,
  guessed,
});
const fault = (name: string) => ({ ok: false, fault: name });

describe('the encoding that is found', () => {
  test('Valid UTF-8 is UTF-8 and no guess.', () => {
    expect(decodeArticle(utf8(french), null)).toEqual(read('utf-8', false));
    expect(decodeArticle(utf8('plain'), null)).toEqual(read('utf-8', false, 'plain'));
  });

  test('A byte order mark says what the bytes are, and is no part of the text.', () => {
    const marked = `\ufeff${french}`;
    expect(decodeArticle(utf8(marked), null)).toEqual(read('utf-8', false));
    expect(decodeArticle(utf16le(marked), null)).toEqual(read('utf-16le', false));
    expect(decodeArticle(utf16be(marked), null)).toEqual(read('utf-16be', false));
  });

  test('A byte order mark wins over the declared encoding.', () => {
    const marked = utf16le(`\ufeff${french}`);
    for (const declared of encodings) {
      expect(decodeArticle(marked, declared)).toEqual(read('utf-16le', false));
    }
  });

  test('UTF-16 without a mark is known by its zeros, and is a guess.', () => {
    const cyrillic = 'По данным разведки, погибли около двух тысяч солдат.\n';
    for (const text of [french, 'A', cyrillic]) {
      expect(decodeArticle(utf16le(text), null)).toEqual(read('utf-16le', true, text));
      expect(decodeArticle(utf16be(text), null)).toEqual(read('utf-16be', true, text));
    }
  });

  test('What is not UTF-8 is taken for windows-1252, with its curly quotes and euro sign.', () => {
    const text = '“Près de 1\u00a0000 €” — l’Œuvre…';
    const encoded = fromSingleByte(text, 'windows-1252');
    expect(decodeArticle(encoded, null)).toEqual(read('windows-1252', true, text));
    expect(decodeArticle(encoded, 'windows-1252')).toEqual(read('windows-1252', false, text));
  });

  test('ISO 8859-15 is never guessed, and is read when it is declared.', () => {
    const text = 'Le cœur coûte 5 € à ŠšŽžŒŸ';
    const encoded = fromSingleByte(text, 'iso-8859-15');
    expect(decodeArticle(encoded, 'iso-8859-15')).toEqual(read('iso-8859-15', false, text));
    expect(decodeArticle(encoded, null)).toMatchObject({ encoding: 'windows-1252', guessed: true });
  });

  test('Every byte of the single-byte encodings is read as the platform reads it, or is refused.', () => {
    for (const encoding of ['windows-1252', 'iso-8859-15'] as const) {
      const refused: number[] = [];
      for (let byte = 0x80; byte <= 0xff; byte++) {
        const decoded = decodeArticle(bytes(0x61, byte), encoding);
        const expected = new TextDecoder(encoding).decode(bytes(0x61, byte));
        if (decoded.ok) expect(decoded.text).toBe(expected);
        else refused.push(byte);
      }
      const controls = Array.from({ length: 0x20 }, (_, at) => 0x80 + at);
      const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d];
      expect(refused).toEqual(encoding === 'windows-1252' ? unassigned : controls);
    }
  });

  test('A declared encoding is used where another would be found.', () => {
    expect(decodeArticle(utf8('été'), 'windows-1252')).toEqual(
      read('windows-1252', false, 'Ã©tÃ©'),
    );
    expect(decodeArticle(utf16le(french), 'utf-16le')).toEqual(read('utf-16le', false));
  });
});

describe('bytes that give no text', () => {
  test('No bytes, only a mark, or only spaces are empty.', () => {
    const blank = ['', '\ufeff', ' \r\n\t\n', '\ufeff\n', '\u00a0\u202f'];
    for (const text of blank) expect(decodeArticle(utf8(text), null)).toEqual(fault('empty'));
    expect(decodeArticle(utf16be('\ufeff \n'), null)).toEqual(fault('empty'));
    expect(decodeArticle(utf16le(' \n'), null)).toEqual(fault('empty'));
    expect(decodeArticle(bytes(0xa0, 0x20), null)).toEqual(fault('empty'));
  });

  test('Bytes that are not valid in the declared encoding are said to be so.', () => {
    expect(decodeArticle(latin('été'), 'utf-8')).toEqual(fault('bad_encoding'));
    expect(decodeArticle(latin('a\x9d'), 'windows-1252')).toEqual(fault('bad_encoding'));
    expect(decodeArticle(latin('a\x85'), 'iso-8859-15')).toEqual(fault('bad_encoding'));
    expect(decodeArticle(bytes(0x41, 0, 0x42), 'utf-16le')).toEqual(fault('bad_encoding'));
  });

  test('Bytes that are not valid in the marked encoding are said to be so.', () => {
    const cut = utf8('\ufeffété').subarray(0, -1);
    expect(decodeArticle(cut, null)).toEqual(fault('bad_encoding'));
    expect(decodeArticle(utf16le('\ufeffa\ud800b'), null)).toEqual(fault('bad_encoding'));
  });

  test('Half a character of UTF-16 is in no text.', () => {
    expect(decodeArticle(utf16le('abc\ud800'), 'utf-16le')).toEqual(fault('bad_encoding'));
    expect(decodeArticle(utf16be('abc\udc00d'), null)).toEqual(fault('binary'));
  });

  test('A byte that windows-1252 leaves unassigned keeps a file from being guessed as such.', () => {
    expect(decodeArticle(latin('d\x8fja vu'), null)).toEqual(fault('bad_encoding'));
  });

  test('A document, an image or an archive is binary, also where it looks like text or is declared as text.', () => {
    const files = [
      latin('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'),
      latin('PK\x03\x04word/document.xml'),
      latin('\x89PNG\r\n\x1a\nIHDR'),
      latin('\xff\xd8\xff\xe0JFIF'),
      latin('GIF89a!'),
      latin('\x1f\x8b\x08article.txt'),
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    ];
    for (const file of files) {
      expect(decodeArticle(file, null)).toEqual(fault('binary'));
      expect(decodeArticle(file, 'windows-1252')).toEqual(fault('binary'));
    }
  });

  test('Text with a NUL is binary, also where it is valid UTF-8 or declared.', () => {
    for (const declared of [null, 'utf-8', 'windows-1252'] as const) {
      expect(decodeArticle(utf8('soldats\0tués'), declared)).toEqual(fault('binary'));
    }
    expect(decodeArticle(utf16le('\ufeffa\0b'), null)).toEqual(fault('binary'));
  });

  test('UTF-32 is binary, for all that its mark begins like that of UTF-16.', () => {
    expect(decodeArticle(bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), null)).toEqual(fault('binary'));
    expect(decodeArticle(bytes(0, 0, 0xfe, 0xff, 0, 0, 0, 0x41), null)).toEqual(fault('binary'));
  });

  test('Many control characters are binary, a few are not.', () => {
    expect(decodeArticle(utf8('\x01\x02\x03ab'), null)).toEqual(fault('binary'));
    expect(decodeArticle(latin('\x01\x02\x03\xe9'), null)).toEqual(fault('binary'));
    expect(decodeArticle(latin('\x01\x02\x03\x81'), null)).toEqual(fault('binary'));
    const marked = `${french}\f${french}\x1a`;
    expect(decodeArticle(utf8(marked), null)).toEqual(read('utf-8', false, marked));
    expect(decodeArticle(utf8('oui\x1a'), null)).toEqual(read('utf-8', false, 'oui\x1a'));
  });

  test('Zeros at even and odd places alike are not those of UTF-16.', () => {
    const mixed = Uint8Array.from({ length: 400 }, (_, at) => [0, 0x41, 0x41, 0][at % 4] ?? 0);
    expect(decodeArticle(mixed, null)).toEqual(fault('binary'));
  });

  test('A program is binary.', () => {
    expect(decodeArticle(readFileSync(process.execPath).subarray(0, 100_000), null)).toEqual(
      fault('binary'),
    );
  });
});

describe('any bytes', () => {
  const hasWords = (text: string) => /\S/.test(text);
  const words = fc
    .string({ unit: 'binary' })
    .map(text => text.replace(/[\0-\x08\x0b\x0e-\x1f\x7f]/g, ''))
    .filter(hasWords);

  test('Any text with a byte order mark is read back, whatever is declared.', () => {
    const declared = fc.constantFrom(null, ...encodings);
    fc.assert(
      fc.property(words, declared, (text, encoding) => {
        const marked = `\ufeff${text}`;
        expect(decodeArticle(utf8(marked), encoding)).toEqual(read('utf-8', false, text));
        expect(decodeArticle(utf16le(marked), encoding)).toEqual(read('utf-16le', false, text));
        expect(decodeArticle(utf16be(marked), encoding)).toEqual(read('utf-16be', false, text));
      }),
    );
  });

  test('Any text in UTF-8 without a mark is read back.', () => {
    const unmarked = words.filter(text => !text.startsWith('\ufeff'));
    fc.assert(
      fc.property(unmarked, text => {
        expect(decodeArticle(utf8(text), null)).toEqual(read('utf-8', false, text));
      }),
    );
  });

  test('Any characters of windows-1252 that are not UTF-8 by chance are read back.', () => {
    const text = fc
      .string({ unit: fc.constantFrom(...windows1252Characters), minLength: 1 })
      .filter(hasWords);
    fc.assert(
      fc.property(text, characters => {
        const encoded = fromSingleByte(characters, 'windows-1252');
        fc.pre(Buffer.from(encoded).toString('utf8').includes('\ufffd'));
        fc.pre(!/^(?:ÿþ|þÿ|ÿØÿ|ÐÏ)/.test(characters));
        expect(decodeArticle(encoded, null)).toEqual(read('windows-1252', true, characters));
      }),
    );
  });

  test('Random bytes never throw, and a text they give has words and no NUL.', () => {
    const declared = fc.constantFrom(null, ...encodings);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), declared, (random, encoding) => {
        const decoded = decodeArticle(random, encoding);
        if (!decoded.ok) return;
        expect(decoded.text).toMatch(/\S/);
        expect(decoded.text).not.toContain('\0');
      }),
    );
  });

  test('Long texts are read the same as short ones.', () => {
    const text = 'L’été, 2\u00a0000 « tués »\n'.repeat(60_000);
    const encoded = fromSingleByte(text, 'windows-1252');
    const decoded = decodeArticle(encoded, null);
    expect(decoded.ok && decoded.text === text).toBe(true);
  });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
  'No character is lost where a long article is decoded piece by piece: %s.',
  encoding => {
    const encode = { 'utf-8': utf8, 'utf-16le': utf16le, 'utf-16be': utf16be }[encoding];
    for (const begin of ['', 'x', 'xx', 'xxx']) {
      // The mark of the byte order is a character of the text where it is not at its beginning.
      const text = begin + '𝟗é’\ufeffa'.repeat(200_000);
      expect(decodeArticle(encode(text), encoding)).toEqual(read(encoding, false, text));
    }
  },
);

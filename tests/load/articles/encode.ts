/** 0x80 to 0x9F of windows-1252 as code points; 0 where nothing is assigned. */
const block = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0,
  0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a,
  0x153, 0, 0x17e, 0x178,
];

const latin9 = new Map([
  ['€', 0xa4],
  ['Š', 0xa6],
  ['š', 0xa8],
  ['Ž', 0xb4],
  ['ž', 0xb8],
  ['Œ', 0xbc],
  ['œ', 0xbd],
  ['Ÿ', 0xbe],
]);

/** The characters that windows-1252 can write and a person types: no control characters. */
export const windows1252Characters: readonly string[] = [
  ...Array.from({ length: 0x5f }, (_, at) => String.fromCharCode(0x20 + at)),
  ...block.filter(code => code > 0).map(code => String.fromCharCode(code)),
  ...Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)),
];

/** Write text in a single-byte encoding that has all its characters. */
export function fromSingleByte(text: string, encoding: 'windows-1252' | 'iso-8859-15'): Uint8Array {
  return Uint8Array.from(text, character => {
    const code = character.charCodeAt(0);
    if (encoding === 'iso-8859-15') return latin9.get(character) ?? code;
    const at = block.indexOf(code);
    return at === -1 ? code : 0x80 + at;
  });
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf16le(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le'));
}

export function utf16be(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
}

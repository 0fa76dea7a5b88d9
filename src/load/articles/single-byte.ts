import type { Encoding } from '../../model/article.ts';
import type { Steps } from '../../model/steps.ts';

export type SingleByteEncoding = Extract<Encoding, 'windows-1252' | 'iso-8859-15'>;

const unassigned = 0xfffd;

/** 0x80 to 0x9F of windows-1252; the rest is Latin-1. Source: WHATWG Encoding, index-windows-1252. */
const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Where ISO 8859-15 differs from Latin-1. Source: ISO/IEC 8859-15:1999, table 1. */
const latin9 = { 164: '€', 166: 'Š', 168: 'š', 180: 'Ž', 184: 'ž', 188: 'Œ', 189: 'œ', 190: 'Ÿ' };

const tables: Readonly<Record<SingleByteEncoding, Uint16Array>> = {
  'windows-1252': table(byte => windows1252.charCodeAt(byte - 0x80)),
  // The control characters that ISO 8859 leaves room for stand in no text.
  'iso-8859-15': table(() => unassigned, latin9),
};

/**
 * Decode a single-byte encoding, strictly.
 *
 * The platform's TextDecoder is not used: it is too lenient with unassigned bytes, and Node 22.13
 * and its successors read windows-1252 as Latin-1, which turns curly quotes into control
 * characters (nodejs/node#60888).
 *
 * @returns the text, or null when a byte stands for no character in the encoding
 */
export function* decodingSingleByte(
  bytes: Uint8Array,
  encoding: SingleByteEncoding,
): Steps<string | null> {
  const characters = tables[encoding];
  const parts: string[] = [];
  // By way of UTF-16 and in large pieces: ten times faster than character by character.
  const piece = Buffer.alloc(2 * Math.min(bytes.length, 512 * 1024));
  for (let from = 0; from < bytes.length; from += piece.length / 2) {
    if (from > 0) yield;
    const length = Math.min(piece.length / 2, bytes.length - from);
    for (let at = 0; at < length; at++) {
      const character = characters[bytes[from + at] ?? 0] ?? unassigned;
      if (character === unassigned) return null;
      piece[2 * at] = character & 0xff;
      piece[2 * at + 1] = character >> 8;
    }
    parts.push(piece.toString('utf16le', 0, 2 * length));
  }
  return parts.join('');
}

/** Latin-1 with another block of 0x80 to 0x9F, and other single characters. */
function table(
  block: (byte: number) => number,
  others: Readonly<Record<number, string>> = {},
): Uint16Array {
  const characters = Uint16Array.from({ length: 256 }, (_, byte) =>
    byte >= 0x80 && byte <= 0x9f ? block(byte) : byte,
  );
  for (const [byte, character] of Object.entries(others)) {
    characters[Number(byte)] = character.charCodeAt(0);
  }
  return characters;
}

import type { ArticleFault, Encoding } from '../../model/article.ts';
import { allSteps, type Steps } from '../../model/steps.ts';
import { isKnownFormat, lookingWhetherBinary } from './binary.ts';
import { decodingSingleByte } from './single-byte.ts';

export type DecodedArticle =
  | {
      readonly ok: true;
      readonly text: string;
      readonly encoding: Encoding;
      /** Neither a declaration nor a byte order mark says so, and the bytes do not prove it. */
      readonly guessed: boolean;
    }
  | {
      readonly ok: false;
      readonly fault: Extract<ArticleFault, 'empty' | 'binary' | 'bad_encoding'>;
    };

/**
 * The text in an article's bytes, without a byte order mark and with its line breaks as they are.
 *
 * A byte order mark decides, even against the declaration: it is part of the bytes that the
 * recorded hash binds, the declaration is not. Then the declaration decides. Without either, what
 * is valid UTF-8 is UTF-8; what has its NULs at every other byte is taken for UTF-16, and what
 * else has no byte that windows-1252 leaves unassigned for windows-1252.
 *
 * @returns the text; `empty` when it has nothing but spaces; `binary` when it is no text;
 *   `bad_encoding` when the bytes are not valid in the encoding marked or declared, or in any
 *   that was tried
 */
export function decodeArticle(bytes: Uint8Array, declared: Encoding | null): DecodedArticle {
  return allSteps(decodingArticle(bytes, declared));
}

/** The same in steps, for an article of many megabytes. */
export function* decodingArticle(
  bytes: Uint8Array,
  declared: Encoding | null,
): Steps<DecodedArticle> {
  if (bytes.length === 0) return refused('empty');
  if (isKnownFormat(bytes) || startsWith(bytes, utf32Marks)) return refused('binary');
  const certain = markedEncoding(bytes) ?? declared;
  if (certain !== null) return yield* judged(yield* decodeAs(bytes, certain), certain, false);
  return yield* bytes.includes(0) ? decodeWithZeros(bytes) : decodeWithoutZeros(bytes);
}

function* decodeWithZeros(bytes: Uint8Array): Steps<DecodedArticle> {
  const encoding = utf16ByZeros(bytes);
  const text = encoding && (yield* decodeAs(bytes, encoding));
  return encoding && text ? yield* judged(text, encoding, true) : refused('binary');
}

function* decodeWithoutZeros(bytes: Uint8Array): Steps<DecodedArticle> {
  const utf8 = yield* decodeAs(bytes, 'utf-8');
  if (utf8 !== null) return yield* judged(utf8, 'utf-8', false);
  const windows = yield* decodeAs(bytes, 'windows-1252');
  // Nothing was promised about these bytes: they may be no text at all.
  if (windows === null && (yield* lookingWhetherBinary(latin1(bytes)))) return refused('binary');
  return yield* judged(windows, 'windows-1252', true);
}

const utf32Marks = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function markedEncoding(bytes: Uint8Array): Encoding | null {
  return marks.find(([, mark]) => startsWith(bytes, [mark]))?.[0] ?? null;
}

function startsWith(bytes: Uint8Array, beginnings: readonly (readonly number[])[]): boolean {
  return beginnings.some(beginning => beginning.every((byte, at) => bytes[at] === byte));
}

/** Bytes decoded in one step. */
const stepBytes = 1024 * 1024;

/** Null when the bytes are not valid in the encoding. */
function* decodeAs(bytes: Uint8Array, encoding: Encoding): Steps<string | null> {
  if (encoding === 'windows-1252' || encoding === 'iso-8859-15') {
    return yield* decodingSingleByte(bytes, encoding);
  }
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (at > 0) yield;
    const end = characterEnd(bytes, Math.min(bytes.length, at + stepBytes), encoding);
    try {
      // A mark of the byte order is one at the beginning only.
      const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: at > 0 });
      parts.push(decoder.decode(bytes.subarray(at, end)));
    } catch {
      return null;
    }
    at = end;
  }
  return parts.join('');
}

/** A place at which no character is cut, at another place or a few bytes before it. */
function characterEnd(bytes: Uint8Array, at: number, encoding: Encoding): number {
  if (at === bytes.length) return at;
  if (encoding === 'utf-8') {
    let end = at;
    while (at - end < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    return end;
  }
  const high = encoding === 'utf-16le' ? bytes[at - 1] : bytes[at - 2];
  return ((high ?? 0) & 0xfc) === 0xd8 ? at - 2 : at;
}

/** Each byte as the character of that number. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}

/**
 * UTF-16 by where its NULs are: in a text of Latin letters every other byte is one, in one of
 * Greek or Cyrillic letters those of the spaces are. What this takes for UTF-16 and is not has
 * lone surrogates or NULs as characters, and fails at that.
 */
function utf16ByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length, 64 * 1024) >> 1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) even++;
    if (bytes[2 * at + 1] === 0) odd++;
  }
  const most = Math.max(even, odd);
  const least = Math.min(even, odd);
  // A stray NUL in a short text of another encoding is no sign of UTF-16.
  const isPattern = most * 3 >= pairs || (most * 10 >= pairs && most >= 8);
  if (!isPattern || least * 8 > most) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function* judged(text: string | null, encoding: Encoding, guessed: boolean): Steps<DecodedArticle> {
  if (text === null) return refused('bad_encoding');
  if (yield* lookingWhetherBinary(text)) return refused('binary');
  return /\S/.test(text) ? { ok: true, text, encoding, guessed } : refused('empty');
}

function refused(fault: Extract<DecodedArticle, { ok: false }>['fault']): DecodedArticle {
  return { ok: false, fault };
}

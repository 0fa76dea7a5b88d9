/**
 * Characters that never reach a terminal as they are: controls, format characters (which change
 * the direction of reading, or are not seen), line and paragraph separators, whatever Unicode says
 * may be shown as nothing, other blanks (of Braille, hieroglyphs, Khitan and music), skin tones, and
 * what has no meaning of its own: lone surrogates, private and unassigned characters. The inside of a
 * class of a `u` pattern.
 * Source: Unicode Character Database, General_Category and Default_Ignorable_Code_Point.
 */
export const unsafeClass = String.raw`\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Emoji_Modifier}\u2800\u{13441}\u{13442}\u{16fe4}\u{1d159}`;

const endsUnsafe = new RegExp(`[${unsafeClass}]$`, 'u');

/** Scripts in which the joiners U+200C and U+200D are spelling and not decoration. */
const joiningBefore =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Mongolian}]$/u;

/**
 * Whether a character is a joiner that belongs to the spelling of a word.
 *
 * @param before what stands before it: a character is enough
 */
export function isSpelledJoiner(before: string, found: string): boolean {
  const isJoiner = found === '\u200c' || found === '\u200d';
  return isJoiner && joiningBefore.test(before) && !endsUnsafe.test(before);
}

/** Whether a character only says how the emoji before it is to be drawn. */
export function isEmojiStyle(before: string, found: string, after: string): boolean {
  if (/^\p{Emoji_Modifier}$/u.test(found)) return /\p{Emoji_Modifier_Base}\ufe0f?$/u.test(before);
  if (found !== '\ufe0e' && found !== '\ufe0f') return false;
  // Digits are emoji to Unicode, because of keycaps.
  return /[0-9#*]$/.test(before) ? after === '\u20e3' : /\p{Emoji}$/u.test(before);
}

/** An emoji with its style or skin tone [UTS #51, ED-15a: emoji zwj element]. */
const emoji = String.raw`(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}|(?!\p{C})\p{Extended_Pictographic}\ufe0f?)`;
/** No picture of Unicode is put together from more emoji: what is longer is a flood of them. */
const joined_emoji_max = 4;
/**
 * Joiners that are matched at once: an engine that remembers each of millions runs out of room. The
 * next one is a fourth, and so none, whether a chain goes on with it or begins behind it.
 */
const joinersAtOnce = 250 * joined_emoji_max - 1;
const joinedEmoji = new RegExp(`${emoji}(?:\u200d${emoji}){1,${joinersAtOnce}}`, 'gu');

const noPlaces: ReadonlySet<number> = new Set();

/**
 * Where the joiners of a text stand that put one picture together from several emoji: a family, a
 * flag. In a longer chain each fourth is none, so that nothing grows beyond what a row can be cut at.
 */
export function emojiJoiners(text: string): ReadonlySet<number> {
  if (!text.includes('\u200d')) return noPlaces;
  const places = new Set<number>();
  for (const { index, 0: chain } of text.matchAll(joinedEmoji)) {
    let count = 0;
    for (let at = chain.indexOf('\u200d'); at >= 0; at = chain.indexOf('\u200d', at + 1)) {
      count += 1;
      if (count % joined_emoji_max !== 0) places.add(index + at);
    }
  }
  return places;
}

/** Marks that one letter may carry; a flood of them would be drawn over neighbouring lines. */
export const marks_max = 4;

/**
 * Whether a UTF-16 code unit is a character that nothing is wrong with, whatever stands around it:
 * Latin letters, punctuation, arrows, mathematical signs and box drawing. Most text is nothing else.
 */
export function isPlainUnit(unit: number): boolean {
  return (
    (unit >= 0x20 && unit <= 0x7e) ||
    (unit >= 0xa0 && unit <= 0x2ff && unit !== 0xad) ||
    (unit >= 0x2010 && unit <= 0x2027) ||
    (unit >= 0x202f && unit <= 0x205e) ||
    (unit >= 0x2190 && unit <= 0x2426) ||
    (unit >= 0x2460 && unit <= 0x25ff)
  );
}

/** What a character does that is not shown as it is. */
export const unsafeKinds = [
  /** C0, DEL and C1: a terminal obeys them. */
  'control',
  'direction',
  /** Tags: letters that are not seen. */
  'tag',
  'invisible',
  'surrogate',
  /** Private and unassigned: nobody can say what is seen. */
  'unknown',
  /** More marks than a letter carries. */
  'flood',
] as const;
export type UnsafeKind = (typeof unsafeKinds)[number];

/** A character that is in a text, as often as it may be. */
export interface UnsafeCharacter {
  /** `U+202E`. */
  readonly name: string;
  readonly kind: UnsafeKind;
}

/** What a text has in it that is not shown as it is. */
export interface UnsafeText {
  readonly count: number;
  /** Where the first of them stands, in UTF-16 code units. */
  readonly first: number;
  /** The first of each kind, in the order of the text. */
  readonly characters: readonly UnsafeCharacter[];
  /** There are others beside them. */
  readonly hasOthers: boolean;
}

const looked = new RegExp(String.raw`[${unsafeClass}]|\p{M}{${marks_max + 1}}`, 'uy');
const mark = /\p{M}/uy;

/**
 * Look for characters that are not shown as they are, other than those that are spelling, styles of
 * emoji or the form of a text.
 *
 * @param passes further characters that are let through
 * @returns null where there are none
 */
export function unsafeIn(
  text: string,
  passes: (found: string) => boolean = () => false,
): UnsafeText | null {
  const characters = new Map<UnsafeKind, UnsafeCharacter>();
  const joiners = emojiJoiners(text);
  let hasOthers = false;
  let first = -1;
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Tabs and line breaks are the form of a text, and not in its words.
    if (isPlainUnit(unit) || unit === 0x0a || unit === 0x09) continue;
    looked.lastIndex = at;
    const found = looked.exec(text)?.[0];
    const length = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (found !== undefined && !passes(found) && !isOrdinaryAt(text, at, found, joiners)) {
      if (first < 0) first = at;
      count += 1;
      const character = { name: codePointName(found), kind: unsafeKind(found) };
      const known = characters.get(character.kind);
      if (!known) characters.set(character.kind, character);
      else hasOthers ||= known.name !== character.name;
    }
    at =
      found !== undefined && found.length > 2
        ? marksEnd(text, at + found.length) - 1
        : at + length - 1;
  }
  return count === 0 ? null : { count, first, characters: [...characters.values()], hasOthers };
}

/** Where a flood of marks ends; one by one, since a pattern has no room for millions of them. */
function marksEnd(text: string, from: number): number {
  let end = from;
  for (mark.lastIndex = from; mark.test(text); ) end = mark.lastIndex;
  return end;
}

function isOrdinaryAt(
  text: string,
  at: number,
  found: string,
  joiners: ReadonlySet<number>,
): boolean {
  const after = text.slice(at + found.length, at + found.length + 2);
  if (found === '\r') return after.startsWith('\n');
  const before = text.slice(Math.max(0, at - 3), at);
  if (isSpelledJoiner(before.slice(-2), found) || isEmojiStyle(before, found, after[0] ?? '')) {
    return true;
  }
  return joiners.has(at);
}

function unsafeKind(found: string): UnsafeKind {
  if (/^\p{M}/u.test(found) && !/^\p{Default_Ignorable_Code_Point}/u.test(found)) return 'flood';
  if (/^\p{Cc}/u.test(found)) return 'control';
  if (/^\p{Bidi_Control}/u.test(found)) return 'direction';
  if (/^[\u{e0000}-\u{e007f}]/u.test(found)) return 'tag';
  if (/^\p{Cs}/u.test(found)) return 'surrogate';
  if (/^\p{Default_Ignorable_Code_Point}/u.test(found)) return 'invisible';
  return /^[\p{Co}\p{Cn}\p{Emoji_Modifier}]/u.test(found) ? 'unknown' : 'invisible';
}

/** `U+202E`: how Unicode writes the number of a character. */
export function codePointName(character: string): string {
  const point = character.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
}

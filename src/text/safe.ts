import {
  codePointName,
  emojiJoiners,
  isEmojiStyle,
  isPlainUnit,
  isSpelledJoiner,
  marks_max,
  unsafeClass,
} from '../model/unsafe-text.ts';

const eachUnsafe = new RegExp(`[${unsafeClass}]`, 'gu');

/** Line breaks and tabs: shown as one space with those around them, as a reader means them. */
const breaks = /[\t\n\v\f\r\u0085\u2028\u2029]/u;
/** Begins with a break or has one among spaces; each character is looked at once. */
const blanks = /[ \t\n\v\f\r\u0085\u2028\u2029]+/gu;

const floodOfMarks = new RegExp(String.raw`(\p{M}{${marks_max}})(\p{M}+)`, 'gu');
/**
 * Marks without a letter of their own would be drawn on whatever stands before them, which may be
 * the program's own sign: `=` with U+0338 behind it is ≠.
 */
const marksWithoutBase = /(?<=^|\p{Z}|[\u2400-\u2421]|<U\+[0-9A-F]{4,6}>)\p{M}+/gu;

/**
 * Make any text harmless for a terminal, on one line, without hiding that something was there.
 *
 * The only way text of a briefing, an article, a file name, an environment variable or an error
 * reaches the screen or the summary. Line breaks and tabs become a space; C0 controls and DEL
 * become their control pictures (ESC is shown as ␛); every other invisible, direction-changing or
 * meaningless character becomes its number (`<U+202E>`), and so do marks that stand on no letter.
 * Spaces, including U+00A0 and U+202F, stay.
 *
 * @param text anything
 * @returns text with no character that moves the cursor, changes colour, hides or reorders;
 *   applying it twice gives the same
 */
export function safe(text: string): string {
  const plain = isPlain(text);
  if (plain) return text;
  const onOneLine = text.replace(blanks, run => (breaks.test(run) ? ' ' : run));
  const joiners = emojiJoiners(onOneLine);
  return onOneLine
    .replace(eachUnsafe, (found, at: number, whole: string) =>
      joiners.has(at) ? found : harmlessAt(whole, at, found),
    )
    .replace(marksWithoutBase, numbered)
    .replace(floodOfMarks, '$1\u{2026}');
}

/** Marks of a JSON string that would be drawn on its quotation mark, a space or an escape. */
const marksInJson = /(?<=["\p{Z}]|\\u[0-9a-f]{4})\p{M}+/gu;

/**
 * Text for a reader that knows the escapes of JSON and JavaScript: every character that `safe`
 * would not let through is written as `\uXXXX`.
 *
 * @param text JSON, so that such characters stand in its strings only
 */
export function escapeUnsafe(text: string): string {
  return text
    .replace(eachUnsafe, found => (found === '\n' ? found : escaped(found)))
    .replace(marksInJson, escaped)
    .replace(floodOfMarks, (_, kept: string, more: string) => kept + escaped(more));
}

function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, at) => unitEscape(text, at)).join('');
}

function unitEscape(text: string, at: number): string {
  return `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`;
}

/** One cheap look spares most text the rest. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isPlainUnit(text.charCodeAt(at))) return false;
  return true;
}

/** Joiners stay where they are spelling; emoji styles and skin tones, which shift borders, just go. */
function harmlessAt(whole: string, at: number, found: string): string {
  const before = whole.slice(Math.max(0, at - 3), at);
  if (isSpelledJoiner(before.slice(-2), found)) return found;
  return isEmojiStyle(before, found, whole[at + found.length] ?? '') ? '' : visible(found);
}

function visible(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  if (point < 0x20) return String.fromCodePoint(0x2400 + point);
  return point === 0x7f ? '\u2421' : `<${codePointName(found)}>`;
}

function numbered(marks: string): string {
  const all = Array.from(marks);
  const shown = all.slice(0, marks_max).map(visible).join('');
  return all.length > marks_max ? `${shown}\u2026` : shown;
}

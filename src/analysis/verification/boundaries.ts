import { isInvisible, isSpace } from './folding.ts';

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const mark = /\p{M}/u;

/** Signs that bind two groups of digits into one number, date, time or range. */
const bindsDigits = new Set([...".,:/'’-‐‑‒–−·"].map(sign => sign.charCodeAt(0)));

/** Before a hyphen these turn the word behind it into another: “non-combatants”. */
const turningPrefix = /(?<![\p{L}\p{M}])(?:non|anti|ex|pro|pseudo|quasi|semi|un|in)[-‐‑]$/iu;

/**
 * Whether words may begin at an offset: not in the middle of a word, and never inside a number, so
 * that `2 000` is not found in `12 000` nor `000` in `2 000`.
 *
 * @param at an offset in UTF-16 code units
 */
export function mayBegin(text: string, at: number): boolean {
  if (isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at))) return false;
  const after = pointAfter(text, at);
  if (after === '' || mark.test(after)) return false;
  const before = pointBefore(text, at);
  if (before === '') return true;
  if (wordCharacter.test(after) && wordCharacter.test(before)) return false;
  if (isDigit(after) && cutsNumberBefore(text, skipBack(text, at))) return false;
  return !(wordCharacter.test(after) && turningPrefix.test(text.slice(Math.max(0, at - 8), at)));
}

/** Whether words may end at an offset; see `mayBegin`. */
export function mayEnd(text: string, at: number): boolean {
  if (isPlainLetter(text.charCodeAt(at - 1)) && isPlainLetter(text.charCodeAt(at))) return false;
  const before = pointBefore(text, at);
  if (before === '') return false;
  const after = pointAfter(text, at);
  if (after === '') return true;
  if (mark.test(after)) return false;
  if (wordCharacter.test(after) && wordCharacter.test(before)) return false;
  if (isDigit(before) && cutsNumberAfter(text, skipOn(text, at))) return false;
  // “can” does not stand in “can’t”, which says the contrary.
  return !/^['’]t(?![\p{L}\p{M}])/iu.test(text.slice(at, at + 3));
}

/** Most places in a text are between two such letters: they are told cheaply. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

/** The digits from `at` on continue a number that began before. */
function cutsNumberBefore(text: string, at: number): boolean {
  const unit = text.charCodeAt(at - 1);
  const further = text.charAt(at - 2);
  if (bindsDigits.has(unit)) return isDigit(further) || isMinus(text, at - 1);
  if (!isSpace(unit)) return false;
  return (
    isGroupOfThree(text, at) && digitsBefore(text, at - 1) > 0 && digitsBefore(text, at - 1) < 4
  );
}

/** The digits up to `at` go on in what follows. */
function cutsNumberAfter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (bindsDigits.has(unit)) return isDigit(text.charAt(at + 1));
  if (!isSpace(unit)) return false;
  return isGroupOfThree(text, at + 1) && digitsBefore(text, at) < 4;
}

/** A hyphen with nothing but a space before it is a minus. */
function isMinus(text: string, at: number): boolean {
  return '-−'.includes(text.charAt(at)) && (at === 0 || isSpace(text.charCodeAt(at - 1)));
}

function isGroupOfThree(text: string, at: number): boolean {
  return /^\p{Nd}{3}(?!\p{N})/u.test(text.slice(at, at + 4));
}

/** How many digits end at an offset, counted up to four. */
function digitsBefore(text: string, at: number): number {
  let count = 0;
  while (count < 4 && isDigit(text.charAt(at - 1 - count))) count += 1;
  return count;
}

function isDigit(character: string): boolean {
  return character !== '' && /^\p{Nd}/u.test(character);
}

function pointAfter(text: string, at: number): string {
  const point = text.codePointAt(skipOn(text, at));
  return point === undefined ? '' : String.fromCodePoint(point);
}

function pointBefore(text: string, at: number): string {
  const end = skipBack(text, at);
  if (end === 0) return '';
  const low = text.charCodeAt(end - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && end > 1;
  return text.slice(isPair ? end - 2 : end - 1, end);
}

/** What cannot be seen divides no word. */
function skipOn(text: string, at: number): number {
  let next = at;
  while (next < text.length && isInvisible(text.charCodeAt(next))) next += 1;
  return next;
}

function skipBack(text: string, at: number): number {
  let end = at;
  while (end > 0 && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

import { isNumberWord, isScaleWord } from '../../grammar/number-word.ts';
import { turningPrefixes } from '../../grammar/turning-prefixes.ts';
import { isInvisible, isSpace } from '../folding.ts';

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;
const mark = /\p{M}/u;

/** Signs that bind two groups of digits into one number, date, time or range. */
const bindsDigits = new Set([...".,:/'’-‐‑‒–−·"].map(sign => sign.charCodeAt(0)));

/** Before a hyphen these turn the word behind it into another: “non-combatants”. */
const turningPrefix = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[...turningPrefixes].join('|')})[-‐‑]$`,
  'iu',
);

/**
 * Whether words may begin at an offset: not in the middle of a word, and never inside a number, so
 * that `2 000` is not found in `12 000` nor `000` in `2 000`.
 *
 * @param at an offset in UTF-16 code units
 */
export function mayBegin(text: string, at: number): boolean {
  if (isInsideWord(text, at) || isInsidePair(text, at)) return false;
  const after = pointAfter(text, at);
  if (after === '' || mark.test(after)) return false;
  const before = pointBefore(text, at);
  if (before === '') return true;
  if (wordCharacter.test(after) && wordCharacter.test(before)) return false;
  if (isDigit(after) && cutsNumberBefore(text, skipBack(text, at))) return false;
  if (!wordCharacter.test(after)) return true;
  return !turningPrefix.test(text.slice(Math.max(0, at - 9), at)) && !cutsSpelledNumber(text, at);
}

/** Whether words may end at an offset; see `mayBegin`. */
export function mayEnd(text: string, at: number): boolean {
  if (isInsideWord(text, at) || isInsidePair(text, at)) return false;
  const before = pointBefore(text, at);
  if (before === '') return false;
  const after = pointAfter(text, at);
  if (after === '') return true;
  if (mark.test(after)) return false;
  if (wordCharacter.test(after) && wordCharacter.test(before)) return false;
  if (isDigit(before) && cutsNumberAfter(text, skipOn(text, at))) return false;
  // “can” does not stand in “can’t”, which says the contrary.
  if (/^['’]t(?![\p{L}\p{M}])/iu.test(text.slice(at, at + 3))) return false;
  // Nor do words end in an apostrophe that binds what follows.
  if (/[\p{L}\p{M}]['’]$/u.test(text.slice(Math.max(0, at - 3), at)) && wordCharacter.test(after)) {
    return false;
  }
  return !(wordCharacter.test(before) && cutsSpelledNumber(text, at));
}

/** Most places in a text are between two plain letters or digits: they are told cheaply. */
export function isInsideWord(text: string, at: number): boolean {
  return isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at));
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

/** Whether a number in words goes on over a place: “deux | mille”, “vingt-|cinq”, “1,5 | million”. */
function cutsSpelledNumber(text: string, at: number): boolean {
  const [before] = /[\p{L}\p{M}\p{N}]+$/u.exec(joinedBefore(text, at)) ?? [];
  const [after] = /^[\p{L}\p{M}]+/u.exec(joinedAfter(text, at)) ?? [];
  if (before === undefined || after === undefined) return false;
  if (isNumberWord(before)) return isNumberWord(after);
  return /^\p{Nd}+$/u.test(before) && isScaleWord(after);
}

/** Longer than any number word with what joins it to the next. */
const numberWordUnits = 30;

/** What stands before a place without the hyphen, space or “et” that would join it to what follows. */
function joinedBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - numberWordUnits), at);
  return before.replace(/(?:[-\s](?:et|and))?[-\s]$/iu, '');
}

function joinedAfter(text: string, at: number): string {
  const after = text.slice(at, at + numberWordUnits);
  return after.replace(/^[-\s](?:(?:et|and)[-\s])?/iu, '');
}

function isPlain(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  );
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

/** A flood of invisible characters is looked through no further. */
const unseen_max = 64;

/** What cannot be seen divides no word. */
function skipOn(text: string, at: number): number {
  const end = Math.min(text.length, at + unseen_max);
  let next = at;
  while (next < end && isInvisible(text.charCodeAt(next))) next += 1;
  return next;
}

function skipBack(text: string, at: number): number {
  const start = Math.max(0, at - unseen_max);
  let end = at;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end -= 1;
  return end;
}

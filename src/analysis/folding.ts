import { allSteps, type Steps } from '../model/steps.ts';
import { FoldedBuffer } from './folded-buffer.ts';

/**
 * What a typesetter or a keyboard may change without changing the words. Case and accents are not
 * among them: they carry meaning.
 */
export const foldings = [
  'invisible',
  'composition',
  'space',
  'quotes',
  'apostrophe',
  'dash',
  'ellipsis',
  'ligature',
] as const;
export type Folding = (typeof foldings)[number];

export interface FoldedText {
  readonly text: string;
  /**
   * For each UTF-16 code unit of the folded text where the piece of the original that it was made
   * of begins, and last the original's length. Units made of one piece have one start.
   */
  readonly starts: Int32Array;
}

const lettersOfLigature: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'Oe',
  æ: 'ae',
  Æ: 'Ae',
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
};

const doubleQuotes = '«»“”„‟〝〞＂';
const singleQuotes = '‘’‚‛ʼ＇′‹›';
const dashes = '‐‑‒–—―−－';
const dashUnits = new Set([...dashes].map(dash => dash.charCodeAt(0)));

/** What a single character turns into under one folding. */
const replaced = new Map<number, { readonly by: string; readonly folding: Folding }>();
const replace = (characters: string, by: string, folding: Folding) => {
  for (const character of characters) replaced.set(character.charCodeAt(0), { by, folding });
};
replace(doubleQuotes, '"', 'quotes');
replace(singleQuotes, "'", 'apostrophe');
replace(dashes, '-', 'dash');
replace('…', '...', 'ellipsis');
for (const [ligature, letters] of Object.entries(lettersOfLigature)) {
  replace(ligature, letters, 'ligature');
}

const openGuillemet = 0xab;
const closeGuillemet = 0xbb;

/** Marks that one letter may carry: the most that any script sets is far below. */
const marks_max = 64;

/** A mark, or a letter of Hangul, that belongs to the character before it. */
const joins = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;

/**
 * Fold a text: invisible characters gone, NFC, every run of spaces one space and none inside
 * guillemets, quotation marks, apostrophes, dashes, ellipses and ligatures one of each.
 *
 * @param text any text; the time taken grows with its length
 * @param without a folding to leave out, to see whether it is needed
 */
export function foldText(text: string, without: Folding | null = null): FoldedText {
  return allSteps(foldingText(text, without));
}

/** Characters folded in one step. */
const stepChars = 100_000;

/** The same in steps, for a text of many megabytes. */
export function* foldingText(text: string, without: Folding | null = null): Steps<FoldedText> {
  const out = new FoldedBuffer(text.length);
  const folds = (folding: Folding) => folding !== without;
  for (let at = 0; at < text.length; ) {
    at = foldFrom(text, at, Math.min(text.length, at + stepChars), out, folds);
    if (at < text.length) yield;
  }
  return yield* out.finishing(text.length);
}

/** Fold what begins before `to`; where the rest begins is given back. */
function foldFrom(text: string, from: number, to: number, out: FoldedBuffer, folds: Folds): number {
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (isOrdinary[unit] === 1 && !mayJoin(text.charCodeAt(at + 1))) {
      out.pushUnit(unit, at);
      at += 1;
    } else if (isInvisible(unit) && folds('invisible')) {
      at += 1;
    } else if (isSpace(unit) && folds('space')) {
      const end = spacesEnd(text, at);
      if (!isNoSpace(text, at, end, folds)) out.push(' ', at);
      at = end;
    } else if (unit < 0x300 && !isJoined(text, joinPlace(text, at + 1, folds('invisible')))) {
      at = foldCharacter(text, at, out, folds);
    } else {
      at = foldSegment(text, at, out, folds);
    }
  }
  return at;
}

/** A mark, or what cannot be seen and may have a mark behind it. */
function mayJoin(unit: number): boolean {
  return unit >= 0x300 || unit === 0xad;
}

/** Characters that no folding changes where nothing joins them: nearly all of most texts. */
const isOrdinary = Uint8Array.from({ length: 0x250 }, (_, unit) =>
  isSpace(unit) || isInvisible(unit) || replaced.has(unit) || unit === 0x2d || unit === 0x45
    ? 0
    : 1,
);

type Folds = (folding: Folding) => boolean;

/** A character that no mark belongs to. */
function foldCharacter(text: string, at: number, out: FoldedBuffer, folds: Folds): number {
  const unit = text.charCodeAt(at);
  const change = replaced.get(unit);
  if (change && folds(change.folding)) out.push(inCase(change.by, text, at), at);
  else out.pushUnit(folds('ligature') && isTitleLetter(text, at) ? 0x65 : unit, at);
  return folds('dash') ? dashesEnd(text, at, folds) : at + 1;
}

/** A character with the marks that belong to it, which may have others between them unseen. */
function foldSegment(text: string, at: number, out: FoldedBuffer, folds: Folds): number {
  let end = at + pointLength(text, at);
  let segment = text.slice(at, end);
  const dropsInvisible = folds('invisible');
  for (;;) {
    const next = joinPlace(text, end, dropsInvisible);
    // A flood of marks is no letter; taken in pieces it costs no more than other text.
    if (end - at > marks_max) break;
    if (next >= text.length || !isJoined(text, next)) break;
    end = next + pointLength(text, next);
    segment += text.slice(next, end);
  }
  const change = segment.length === 1 ? replaced.get(segment.charCodeAt(0)) : undefined;
  if (change) out.push(folds(change.folding) ? inCase(change.by, text, at) : segment, at);
  else out.push(folds('composition') ? segment.normalize('NFC') : segment, at);
  return end === at + 1 && folds('dash') ? dashesEnd(text, at, folds) : end;
}

/** Where a mark would stand that belongs to what ends at `at`: it may come after unseen characters. */
function joinPlace(text: string, at: number, dropsInvisible: boolean): number {
  let next = at;
  while (dropsInvisible && next < text.length && isInvisible(text.charCodeAt(next))) next += 1;
  return next;
}

function isJoined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x300 && joins.test(text.slice(at, at + 2));
}

function pointLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Two hyphens are what a typewriter has for a dash: a run of either is one. */
function dashesEnd(text: string, at: number, folds: Folds): number {
  if (!isDash(text, at)) return at + 1;
  let end = at + 1;
  for (;;) {
    while (isDash(text, end)) end += 1;
    const next = joinPlace(text, end, folds('invisible'));
    if (!isDash(text, next)) return end;
    end = next + 1;
  }
}

/** Told by its number, because a line may be drawn with a million of them. */
function isDash(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x2d || (unit >= 0x2010 && dashUnits.has(unit));
}

/** The E of “OEuvre”, which is how some write “Œuvre”. */
function isTitleLetter(text: string, at: number): boolean {
  if (text[at] !== 'E') return false;
  const isBehind = text[at - 1] === 'O' || text[at - 1] === 'A';
  return isBehind && !isWordAt(text, at - 2) && /^\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** “ŒUVRE” is “OEUVRE”, “Œuvre” is “Oeuvre”. */
function inCase(by: string, text: string, at: number): string {
  const isTitle = /^[OA]e$/.test(by);
  return isTitle && /^\p{Lu}/u.test(text.slice(at + 1, at + 3)) ? by.toUpperCase() : by;
}

/** Spaces that typography sets or leaves out by its own rules, and that part no words. */
function isNoSpace(text: string, at: number, end: number, folds: Folds): boolean {
  if (folds('quotes') && hugsGuillemet(text, at, end)) return true;
  // French sets a space before these signs, English none; both write “…” with one or without.
  if (';:!?%…'.includes(text.charAt(end)) && end < text.length) return true;
  if (text.startsWith('...', end)) return true;
  // A line that ends in a hyphen goes on with the rest of a compound.
  const isBroken = text.charAt(at - 1) === '-' && /[\n\r]/.test(text.slice(at, end));
  return isBroken && isWordAt(text, at - 2) && isWordAt(text, end);
}

/** French sets a space inside its guillemets; German turns them round, with a letter outside. */
function hugsGuillemet(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at - 1) === openGuillemet) return !isWordAt(text, at - 2);
  return text.charCodeAt(end) === closeGuillemet && !isWordAt(text, end + 1);
}

function isWordAt(text: string, at: number): boolean {
  return at >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(at));
}

function spacesEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    if (!isSpace(unit) && !isInvisible(unit)) break;
    end += 1;
  }
  return end;
}

/** Soft hyphen, zero-width characters, byte order mark. */
export function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff;
}

/** Every space and line break of Unicode. */
export function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0 || unit === 0x85;
  return (
    (unit >= 0x2000 && unit <= 0x200a) ||
    [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(unit)
  );
}

import type { Stretch } from '../../model/stretch.ts';
import { foldText, isInvisible, isSpace } from '../folding.ts';
import { type Anchor, anchorOf, indexBetween, lastIndexBetween } from './anchor.ts';
import { isInsideWord, mayBegin, mayEnd } from './boundaries.ts';
import type { SearchedText } from './searched-text.ts';
import type { Work } from './work.ts';

/** One place where words stand in an article, in UTF-16 code units of its text. */
export interface PlaceOfWords extends Stretch {
  /** Character for character; else after folding. */
  readonly exact: boolean;
}

/** Places one after another; null where others should have their turn before the next. */
export type Places = Generator<PlaceOfWords | null, void, void>;

/** Characters that the system's own search passes over for one step. */
const charsPerStep = 16;
/** Characters searched at once. */
const searchedChars = 1_000_000;
/** Steps for looking at a place and at what stands beside it. */
const placeSteps = 100;

/** The places of some words in an article: never in the middle of a word or of a number. */
export class PlacesOfWords {
  readonly #words: string;
  readonly #wanted: string;
  readonly #article: SearchedText;
  readonly #work: Work;
  /** Blanks before the first of the words. */
  readonly #blanks: number;
  readonly #anchor: Anchor;

  constructor(words: string, article: SearchedText, work: Work) {
    this.#words = words;
    this.#wanted = foldText(words).text.trim();
    this.#article = article;
    this.#work = work;
    this.#blanks = /^[\s\u00ad\u200b-\u200d\u2060]*/u.exec(words)?.[0].length ?? 0;
    this.#anchor = anchorOf(this.#wanted);
  }

  /** Those that begin at an offset or after it, in order. */
  *from(offset: number): Places {
    if (this.#wanted === '') return;
    const { text } = this.#article.folded;
    const { text: anchor, lead } = this.#anchor;
    const last = text.length - this.#wanted.length;
    for (let at = this.#article.foldedPlace(offset); at <= last; ) {
      const from = at + lead;
      const to = Math.min(from + searchedChars, text.length);
      const found = indexBetween(text, anchor, from, to);
      if (this.#searched((found === -1 ? to : found) - from)) yield null;
      // A part of the anchor may stand at the end of what was searched.
      at = found === -1 ? to - lead - anchor.length + 1 : found - lead;
      if (found === -1) {
        if (to === text.length) return;
        continue;
      }
      const place = at <= last ? this.#placeAt(at) : null;
      if (place) yield place;
      // The middle of a word is passed over at once: words in a flood of letters begin nowhere.
      const next = at + 1;
      for (at = next; isInsideWord(text, at); ) at += 1;
      this.#work.spend(at - next);
    }
  }

  /** Those that end at an offset or before it, the last one first. */
  *before(offset: number): Places {
    if (this.#wanted === '') return;
    const { text } = this.#article.folded;
    const { text: anchor, lead } = this.#anchor;
    for (let at = this.#article.foldedPlace(offset) - this.#wanted.length; at >= 0; ) {
      const from = Math.max(0, at + lead - searchedChars);
      const found = lastIndexBetween(text, anchor, from, at + lead);
      if (this.#searched(at + lead - (found === -1 ? from : found))) yield null;
      at = found === -1 ? from - lead - 1 : found - lead;
      if (found === -1) continue;
      const place = at >= 0 ? this.#placeAt(at) : null;
      if (place && place.end <= offset) yield place;
      const next = at - 1;
      for (at = next; at > 0 && isInsideWord(text, at); ) at -= 1;
      this.#work.spend(next - at);
    }
  }

  /** Count what the system's search has passed over and, for the next place, what looking takes. */
  #searched(chars: number): boolean {
    this.#work.spend(placeSteps + Math.ceil((chars + this.#wanted.length) / charsPerStep));
    return this.#work.isTurnOver();
  }

  /** A long dash is folded like a minus, and is none: “—5 dead” begins with a whole number. */
  #isBehindDash(first: number): boolean {
    const original = this.#article.text;
    const at = this.#article.folded.starts[first] ?? 0;
    if (original.charAt(at - 1) !== '—' || /\p{Nd}/u.test(original.charAt(at - 2))) return false;
    return mayBegin(original, at);
  }

  #placeAt(first: number): PlaceOfWords | null {
    const { text, starts } = this.#article.folded;
    const last = first + this.#wanted.length;
    if (!text.startsWith(this.#wanted, first)) return null;
    if (!mayEnd(text, last)) return null;
    if (!mayBegin(text, first) && !this.#isBehindDash(first)) return null;
    // Half of a letter that folding took apart is no place to begin or end.
    if (starts[first] === starts[first - 1] || starts[last] === starts[last - 1]) return null;
    const at = starts[first] ?? 0;
    const original = this.#article.text;
    const end = withoutBlanks(original, at, starts[last] ?? 0);
    this.#work.spend((starts[last] ?? 0) - end);
    const whole = at - this.#blanks;
    const exact = whole >= 0 && original.startsWith(this.#words, whole);
    return { at, end, exact };
  }
}

/** What folding left out at the end of a place does not belong to it. */
function withoutBlanks(text: string, at: number, end: number): number {
  let last = end;
  while (last > at) {
    const unit = text.charCodeAt(last - 1);
    if (!isSpace(unit) && !isInvisible(unit)) break;
    last -= 1;
  }
  return last;
}

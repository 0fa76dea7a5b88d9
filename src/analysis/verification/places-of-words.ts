import type { Stretch } from '../../reading/reading.ts';
import { type Folding, foldings, foldText, isInvisible, isSpace } from '../folding.ts';
import { isInsideWord, mayBegin, mayEnd } from './boundaries.ts';
import type { SearchedText } from './searched-text.ts';

/** One place where words stand in an article, in UTF-16 code units of its text. */
export interface PlaceOfWords extends Stretch {
  /** Character for character; else after folding. */
  readonly exact: boolean;
}

/** The places of some words in an article: never in the middle of a word or of a number. */
export class PlacesOfWords {
  readonly #words: string;
  readonly #wanted: string;
  readonly #article: SearchedText;
  /** Blanks before the first of the words. */
  readonly #blanks: number;

  constructor(words: string, article: SearchedText) {
    this.#words = words;
    this.#wanted = foldText(words).text.trim();
    this.#article = article;
    this.#blanks = /^[\s\u00ad\u200b-\u200d\u2060]*/u.exec(words)?.[0].length ?? 0;
  }

  /** Those that begin at an offset or after it, in order. */
  *from(offset: number): Generator<PlaceOfWords> {
    if (this.#wanted === '') return;
    const { text } = this.#article.folded;
    let at = text.indexOf(this.#wanted, this.#article.foldedPlace(offset));
    while (at !== -1) {
      const place = this.#placeAt(at);
      if (place) yield place;
      // The middle of a word is passed over at once: words in a flood of letters begin nowhere.
      let next = at + 1;
      while (isInsideWord(text, next)) next += 1;
      at = text.indexOf(this.#wanted, next);
    }
  }

  /** Those that end at an offset or before it, the last one first. */
  *before(offset: number): Generator<PlaceOfWords> {
    if (this.#wanted === '') return;
    const { text } = this.#article.folded;
    const end = this.#article.foldedPlace(offset) - this.#wanted.length;
    let at = end < 0 ? -1 : text.lastIndexOf(this.#wanted, end);
    while (at !== -1) {
      const place = this.#placeAt(at);
      if (place && place.end <= offset) yield place;
      let next = at - 1;
      while (next > 0 && isInsideWord(text, next)) next -= 1;
      at = next < 0 ? -1 : text.lastIndexOf(this.#wanted, next);
    }
  }

  #placeAt(first: number): PlaceOfWords | null {
    const { text, starts } = this.#article.folded;
    const last = first + this.#wanted.length;
    if (!mayBegin(text, first) || !mayEnd(text, last)) return null;
    // Half of a letter that folding took apart is no place to begin or end.
    if (starts[first] === starts[first - 1] || starts[last] === starts[last - 1]) return null;
    const at = starts[first] ?? 0;
    const original = this.#article.text;
    const end = withoutBlanks(original, at, starts[last] ?? 0);
    const whole = at - this.#blanks;
    const exact = original.slice(whole, whole + this.#words.length) === this.#words;
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

/**
 * The foldings without which two texts would not be the same.
 *
 * @returns none for equal texts
 */
export function foldingsBetween(a: string, b: string): readonly Folding[] {
  if (a === b) return [];
  const needed = foldings.filter(
    folding => foldText(a, folding).text.trim() !== foldText(b, folding).text.trim(),
  );
  // Spaces at an end go whatever is left out.
  return needed.length > 0 ? needed : ['space'];
}

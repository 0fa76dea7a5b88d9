import { type FoldedText, foldText } from '../folding.ts';

/** Characters that may be looked through for suggestions, over all the words that are not found. */
const suggestionChars = 3_000_000_000;

/** An article's text with what searching it needs, each made on first need and once. */
export class SearchedText {
  readonly text: string;
  #folded: FoldedText | null = null;
  #pairs: Int32Array | null = null;
  #suggestionsLeft = suggestionChars;

  constructor(text: string) {
    this.text = text;
  }

  get folded(): FoldedText {
    this.#folded ??= foldText(this.text);
    return this.#folded;
  }

  /** An offset in UTF-16 code units as one in Unicode code points. */
  codePoint(offset: number): number {
    this.#pairs ??= pairPlaces(this.text);
    return offset - countBelow(this.#pairs, offset);
  }

  /** Where a place of the original begins in the folded text. */
  foldedPlace(offset: number): number {
    return countBelow(this.folded.starts, offset);
  }

  /**
   * Ask to look through so many characters for a suggestion. A suggestion helps whoever mends a
   * quote; a briefing of thousands of altered ones must not take an hour for it.
   */
  maySuggest(chars: number): boolean {
    this.#suggestionsLeft -= chars;
    return this.#suggestionsLeft > 0;
  }
}

/** Where each surrogate pair ends. */
function pairPlaces(text: string): Int32Array {
  const places: number[] = [];
  for (const match of text.matchAll(/[\ud800-\udbff](?=[\udc00-\udfff])/g)) {
    places.push(match.index + 1);
  }
  return Int32Array.from(places);
}

/** How many of some ascending numbers are below another. */
function countBelow(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

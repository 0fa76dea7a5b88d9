import type { Stretch } from '../../reading/reading.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import { type Folding, foldings, foldText, isInvisible, isSpace } from './folding.ts';
import type { SearchedText } from './searched-text.ts';

/** Where some words stand in an article. */
export interface Occurrences {
  /** Stretches of the article's text in UTF-16 code units, in order; at most `placesMax`. */
  readonly places: readonly Stretch[];
  /** Character for character; else after folding. */
  readonly exact: boolean;
}

/** A text of one letter repeated has as many places as letters; nobody looks at more than a few. */
export const placesMax = 1000;

/**
 * Find words in an article: character for character, or where there is no such place after folding
 * both. Never in the middle of a word or of a number.
 */
export function findOccurrences(words: string, article: SearchedText): Occurrences {
  const exact = exactPlaces(words, article.text);
  if (exact.length > 0) return { places: exact, exact: true };
  return { places: foldedPlaces(words, article), exact: false };
}

function exactPlaces(words: string, text: string): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (mayBegin(text, at) && mayEnd(text, end)) places.push({ at, end });
    if (places.length === placesMax || words === '') break;
  }
  return places;
}

function foldedPlaces(words: string, article: SearchedText): Stretch[] {
  const wanted = foldText(words).text.trim();
  if (wanted === '') return [];
  const { text, starts } = article.folded;
  const places: Stretch[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    // Half of a letter that folding took apart is no place to begin or end.
    const splits = starts[at] === starts[at - 1] || starts[end] === starts[end - 1];
    if (splits || !mayBegin(text, at) || !mayEnd(text, end)) continue;
    places.push({
      at: starts[at] ?? 0,
      end: withoutBlanks(article.text, starts[at] ?? 0, starts[end] ?? 0),
    });
    if (places.length === placesMax) break;
  }
  return places;
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

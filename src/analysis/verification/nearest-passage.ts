import search from 'approx-string-match';
import type { Stretch } from '../../reading/reading.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import { foldText } from './folding.ts';
import type { SearchedText } from './searched-text.ts';

/** Share of the characters that may differ before two passages have nothing to do with each other. */
const errorsShareMax = 0.4;
/** Characters of the words that are compared: what is longer is told by its beginning. */
const wordsCharsMax = 2000;
/** Longer texts are looked at only where words of the passage stand close together. */
const wholeTextCharsMax = 100_000;
const windowsMost = 5;
const seedsMost = 6;
const placesPerSeedMost = 3000;

/**
 * The passage of an article that is most like some words that do not stand in it. A suggestion and
 * no more: a passage that is nearly the same can say the contrary.
 *
 * @returns a stretch of the article's text in UTF-16 code units, whole words, and the share of the
 *   characters in which it differs; null where nothing is near
 */
export function nearestPassage(
  words: string,
  article: SearchedText,
): (Stretch & { readonly differing: number }) | null {
  const wanted = foldText(words).text.trim().slice(0, wordsCharsMax);
  if (wanted.length < 3) return null;
  const { text, starts } = article.folded;
  const errorsMax = Math.floor(wanted.length * errorsShareMax);
  let best: Near | null = null;
  for (const window of windowsOf(text, wanted)) {
    const limit: number = best === null ? errorsMax : best.errors - 1;
    if (limit < 0) break;
    const matches = search(text.slice(window.at, window.end), wanted, limit);
    for (const { start, end, errors } of matches) {
      // Of places that are equally near, the first; of its ends, the one that is whole words.
      const found = { at: window.at + start, end: window.at + end, errors };
      if (best === null || errors < best.errors || isTidier(text, found, best)) best = found;
    }
  }
  if (best === null) return null;
  const { at, end } = wholeWords(text, best);
  if (at >= end) return null;
  const differing = best.errors / wanted.length;
  return { at: starts[at] ?? 0, end: starts[end] ?? 0, differing };
}

interface Near extends Stretch {
  readonly errors: number;
}

function isTidier(text: string, found: Stretch, best: Stretch): boolean {
  if (found.at !== best.at) return false;
  return mayEnd(text, found.end) && !mayEnd(text, best.end);
}

/** Words are taken whole: half a word says nothing of the article. */
function wholeWords(text: string, { at, end }: Stretch): Stretch {
  let [first, last] = [at, end];
  while (first < last && isBlank(text, first)) first += 1;
  while (last > first && isBlank(text, last - 1)) last -= 1;
  while (first > 0 && !mayBegin(text, first) && at - first < 40) first -= 1;
  while (last < text.length && !mayEnd(text, last) && last - end < 40) last += 1;
  return { at: first, end: last };
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at) === ' ';
}

/** Where to look: the whole of a short text; of a long one where the rarer words come together. */
function windowsOf(text: string, wanted: string): readonly Stretch[] {
  if (text.length <= wholeTextCharsMax) return [{ at: 0, end: text.length }];
  const places = seedPlaces(text, wanted);
  const reach = 2 * wanted.length + 40;
  const windows: (Stretch & { seeds: number })[] = [];
  // The places are in order: a window is as many of them as lie within reach of its first.
  for (let first = 0, last = 0; first < places.length; first++) {
    const start = places[first]?.at ?? 0;
    while (last < places.length && (places[last]?.at ?? 0) - start <= reach) last += 1;
    const seeds = new Set(places.slice(first, last).map(place => place.seed)).size;
    windows.push({
      at: Math.max(0, start - reach),
      end: Math.min(text.length, start + 2 * reach),
      seeds,
    });
  }
  return windows.sort((a, b) => b.seeds - a.seeds || a.at - b.at).slice(0, windowsMost);
}

interface SeedPlace {
  readonly at: number;
  readonly seed: number;
}

/** Where the rarest of the longer words stand. */
function seedPlaces(text: string, wanted: string): readonly SeedPlace[] {
  const words = [...new Set(wanted.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [wanted])];
  const found = words
    .map(word => placesOf(text, word))
    .filter(places => places.length > 0)
    .sort((a, b) => a.length - b.length)
    .slice(0, seedsMost);
  return found
    .flatMap((places, seed) => places.map(at => ({ at, seed })))
    .sort((a, b) => a.at - b.at);
}

function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    places.push(at);
    if (places.length === placesPerSeedMost) break;
  }
  return places;
}

import search from 'approx-string-match';
import type { Steps } from '../../model/steps.ts';
import type { Stretch } from '../../model/stretch.ts';
import { foldText } from '../folding.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import type { SearchedText } from './searched-text.ts';
import type { Work } from './work.ts';

/** Share of the characters that may differ before two passages have nothing to do with each other. */
const errors_share_max = 0.4;
/** Characters of the words that are compared: a longer passage is found by its beginning. */
const words_chars_max = 400;
/** Longer texts are looked at only where words of the passage stand close together. */
const whole_text_chars_max = 10_000;
const windows_max = 5;
const seeds_max = 6;
/** The system's own search takes the square of the length of longer words that repeat themselves. */
const seedChars = 200;
/** A word that stands in more places than this tells nothing of where to look. */
const places_per_seed_max = 300;
/** Characters in which the passage may begin that is looked for in one step. */
const windowChars = 1000;
/** What telling where one of many equally near passages begins takes, in characters looked through. */
const charsPerMatch = 50_000;

/**
 * The passage of an article that is most like some words that do not stand in it. A suggestion and
 * no more: a passage that is nearly the same can say the contrary.
 *
 * @returns a stretch of the article's text in UTF-16 code units, whole words, and the share of the
 *   characters in which it differs; null where nothing is near
 */
export function* nearestPassage(
  words: string,
  article: SearchedText,
  work: Work,
): Steps<(Stretch & { readonly differing: number }) | null> {
  const wanted = foldText(words).text.trim().slice(0, words_chars_max);
  if (wanted.length < 3) return null;
  const { text, starts } = article.folded;
  const errors_max = Math.floor(wanted.length * errors_share_max);
  let best: Near | null = null;
  for (const window of yield* windowsOf(article, wanted, work)) {
    const limit: number = best === null ? errors_max : best.errors - 1;
    if (limit < 0) break;
    const looked = lowered(text.slice(window.at, window.end));
    const matches = search(looked, lowered(wanted), limit);
    work.maySuggest(matches.length * charsPerMatch);
    for (const { start, end, errors } of matches) {
      // What begins further on is looked at with all that follows it, in the next window.
      if (window.at + start >= window.last) continue;
      // Of places that are equally near, the first; of its ends, the one that is whole words.
      const found = { at: window.at + start, end: window.at + end, errors };
      if (best === null || errors < best.errors || isTidier(text, found, best)) best = found;
    }
    yield;
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

/** Capitals are no reason to be far apart; where lowering them moves characters they stay. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
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

/** Where to look. */
interface Window extends Stretch {
  /** What is looked for begins before this. */
  readonly last: number;
}

/** The whole of a short text; of a long one where the rarer words come together. */
function* windowsOf(article: SearchedText, wanted: string, work: Work): Steps<readonly Window[]> {
  const { length } = article.folded.text;
  if (length <= whole_text_chars_max) {
    return work.maySuggest(length) ? windowsOverAll(length, wanted) : [];
  }
  const places = yield* seedPlaces(article, wanted, work);
  const reach = wanted.length + 40;
  const windows: (Window & { seeds: number })[] = [];
  const seeds = new SeedsWithin();
  // The places are in order: a window is as many of them as lie within reach of its first.
  for (let first = 0, last = 0; first < places.length; first++) {
    const start = places[first]?.at ?? 0;
    for (; last < places.length && (places[last]?.at ?? 0) - start <= reach; last++) {
      seeds.add(places[last]);
    }
    const end = Math.min(length, start + 2 * reach);
    windows.push({ at: Math.max(0, start - reach), end, last: end, seeds: seeds.kinds });
    seeds.remove(places[first]);
  }
  return windows.sort((a, b) => b.seeds - a.seeds || a.at - b.at).slice(0, windows_max);
}

/** One after another, each with room for what begins at its end. */
function windowsOverAll(length: number, wanted: string): readonly Window[] {
  const room = Math.ceil(wanted.length * (1 + errors_share_max));
  return Array.from({ length: Math.ceil(length / windowChars) }, (_, at) => {
    const last = (at + 1) * windowChars;
    return { at: at * windowChars, last, end: Math.min(length, last + room) };
  });
}

/** How many different seeds there are among some places. */
class SeedsWithin {
  readonly #counts = new Map<number, number>();

  get kinds(): number {
    return this.#counts.size;
  }

  add(place: SeedPlace | undefined): void {
    if (place) this.#counts.set(place.seed, (this.#counts.get(place.seed) ?? 0) + 1);
  }

  remove(place: SeedPlace | undefined): void {
    const left = place ? (this.#counts.get(place.seed) ?? 0) - 1 : 0;
    if (!place) return;
    if (left > 0) this.#counts.set(place.seed, left);
    else this.#counts.delete(place.seed);
  }
}

interface SeedPlace {
  readonly at: number;
  readonly seed: number;
}

/** Where the rarest of the longest words stand. */
function* seedPlaces(
  article: SearchedText,
  wanted: string,
  work: Work,
): Steps<readonly SeedPlace[]> {
  const words = [...new Set(wanted.match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [wanted])]
    .sort((a, b) => b.length - a.length)
    .slice(0, 2 * seeds_max)
    .map(word => word.slice(0, seedChars));
  const all: (readonly number[])[] = [];
  for (const word of words) {
    all.push(yield* placesOf(article, word, work));
  }
  const found = all
    .filter(places => places.length > 0)
    .sort((a, b) => a.length - b.length)
    // Of words that are all common, the rarest is better than none.
    .filter((places, at) => at === 0 || places.length <= places_per_seed_max)
    .slice(0, seeds_max);
  return found
    .flatMap((places, seed) => places.map(at => ({ at, seed })))
    .sort((a, b) => a.at - b.at);
}

/** Words come again in passage after passage, and the article stays the same. */
const placesKnown = new WeakMap<SearchedText, Map<string, readonly number[]>>();

function* placesOf(article: SearchedText, word: string, work: Work): Steps<readonly number[]> {
  const known = placesKnown.get(article) ?? new Map<string, readonly number[]>();
  placesKnown.set(article, known);
  const before = known.get(word);
  if (before) return before;
  if (!work.maySuggest(0)) return [];
  const places = yield* searchedPlaces(article, word, work);
  known.set(word, places);
  return places;
}

/** Characters searched for a word in one step. */
const searchedChars = 1_000_000;

function* searchedPlaces(
  article: SearchedText,
  word: string,
  work: Work,
): Steps<readonly number[]> {
  const { text } = article.folded;
  const places: number[] = [];
  let at = 0;
  while (at < text.length && places.length <= places_per_seed_max) {
    const to = Math.min(text.length, at + searchedChars);
    const found = text.slice(at, to + word.length - 1).indexOf(word);
    if (found !== -1) places.push(at + found);
    else if (to < text.length) yield;
    at = found === -1 ? to : at + found + word.length;
  }
  work.maySuggest(at);
  return places;
}

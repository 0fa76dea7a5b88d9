import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import { limits } from '../../model/limits.ts';
import type { Steps } from '../../model/steps.ts';
import type { Stretch } from '../../model/stretch.ts';
import type { Folding } from '../folding.ts';
import { type Beside, followsPrefix, precedesSuffix } from './beside.ts';
import { foldingsBetween } from './foldings-between.ts';
import { nearestWords } from './nearest-words.ts';
import { type PlaceOfWords, type Places, PlacesOfWords } from './places-of-words.ts';
import type { SearchedText } from './searched-text.ts';
import { isFound, type WordsCheck } from './status.ts';
import { TooMuchWork, type Work } from './work.ts';

/** The words of one field of a report, and what is known of where they stand. */
interface WantedRuns {
  readonly field: 'passage' | 'quote';
  /** One run of words, or those of a list, in order; “[…]” parts a run, unless the article has it. */
  readonly runs: readonly string[];
  readonly beside: Beside;
  /** Where the passage around a quote was found, in UTF-16 code units; null: not known. */
  readonly around: Stretch | null;
  readonly language: ReadingLanguage | null;
}

interface Wanted extends Omit<WantedRuns, 'runs'> {
  /** One run of words, or the parts of a list, in order. */
  readonly parts: readonly string[];
}

interface Verified {
  readonly check: WordsCheck;
  /** From the first word to the last, in UTF-16 code units; null where that is not certain. */
  readonly place: Stretch | null;
}

/** More places than this are not told: nobody looks at them. */
const told_places_max = 1000;

/**
 * Look words up in an article. They are found or they are not: what is only similar is shown as
 * what stands there instead. Where looking would take more than may be spent on it, that is told.
 */
export function* verifyWords(
  { runs, ...rest }: WantedRuns,
  article: SearchedText,
  work: Work,
): Steps<Verified> {
  try {
    const parts: string[] = [];
    for (const run of runs) parts.push(...(yield* partsOf(run, article, work)));
    return yield* lookedUp({ ...rest, parts }, article, work);
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return { check: notLookedUp(rest.field), place: null };
  }
}

/** Whether words stand anywhere in an article; null where looking takes more than may be spent. */
export function* hasWords(words: string, article: SearchedText, work: Work): Steps<boolean | null> {
  try {
    return (yield* firstOf(new PlacesOfWords(words, article, work).from(0))) !== null;
  } catch (error) {
    if (!(error instanceof TooMuchWork)) throw error;
    return null;
  }
}

/** What is told of words that were too much alike with the article to be looked up in it. */
export function notLookedUp(field: WordsCheck['field']): WordsCheck {
  return {
    field,
    status: 'too_alike',
    parts: 1,
    places: [],
    foldings: [],
    part: null,
    disordered: false,
    nearest: null,
    beside: null,
  };
}

/** What stands for words that are left out, in the hand of whoever quotes. */
const leftOut = /[[(](?:…|\.\.\.)[\])]/u;

/** The runs of some words: “[…]” parts them, unless the article has it too. */
function* partsOf(run: string, article: SearchedText, work: Work): Steps<readonly string[]> {
  const pieces = run.split(leftOut);
  const parts = pieces
    .map((piece, at) => {
      const begun = at > 0 ? piece.trimStart() : piece;
      return at < pieces.length - 1 ? begun.trimEnd() : begun;
    })
    .filter(part => part.trim() !== '');
  if (parts.length < 2) return [run];
  const whole = yield* firstOf(new PlacesOfWords(run, article, work).from(0));
  return whole ? [run] : parts;
}

function* lookedUp(wanted: Wanted, article: SearchedText, work: Work): Steps<Verified> {
  const parts = wanted.parts.map(part => new PlacesOfWords(part, article, work));
  for (const [part, places] of parts.entries()) {
    if (!(yield* firstOf(places.from(0)))) return yield* notFound(wanted, part, article, work);
  }
  const [only] = parts;
  if (parts.length === 1 && only) return yield* verifyRun(wanted, only, article, work);
  return yield* verifyList(wanted, parts, article, work);
}

type Fits = (place: PlaceOfWords, part: number) => boolean;

/** What a place must have, from the most that is known of it to nothing. */
interface Demand {
  readonly fits: Fits;
  /** Where it must lie; null: anywhere. */
  readonly within: Stretch | null;
  /** What is given as standing beside it and does not, when no place meets more than this. */
  readonly beside: WordsCheck['beside'];
}

/** The words beside and the passage around decide where they can; where not, that is told. */
function demands(
  { parts, beside: { prefix, suffix }, around }: Wanted,
  text: string,
  work: Work,
): readonly Demand[] {
  const follows = prefix === null ? null : followsPrefix(text, prefix, work);
  const precedes = suffix === null ? null : precedesSuffix(text, suffix, work);
  const before: Fits = (place, part) => follows === null || part > 0 || follows(place);
  const after: Fits = (place, part) =>
    precedes === null || part < parts.length - 1 || precedes(place);
  const inside: Fits = ({ at, end }) => around === null || (at >= around.at && end <= around.end);
  const all = (...fits: readonly Fits[]): Fits => {
    return (place, part) => fits.every(each => each(place, part));
  };
  const found: Demand[] = [];
  // What would ask for the same once more is left out: each is looked for all over the article.
  if (around) found.push({ fits: all(inside, before, after), within: around, beside: null });
  found.push({ fits: all(before, after), within: null, beside: null });
  if (prefix !== null && suffix !== null) {
    found.push({ fits: before, within: null, beside: 'suffix' });
    found.push({ fits: after, within: null, beside: 'prefix' });
  }
  const beside = prefix === null ? 'suffix' : 'prefix';
  found.push({ fits: () => true, within: null, beside });
  return found;
}

function* verifyRun(
  wanted: Wanted,
  words: PlacesOfWords,
  article: SearchedText,
  work: Work,
): Steps<Verified> {
  for (const { fits, within, beside } of demands(wanted, article.text, work)) {
    const found = yield* fitting(words, fits, within);
    if (found.length === 0) continue;
    // Of several typographies of the same words the one that was recorded is meant.
    const exact = found.length < told_places_max ? found.filter(place => place.exact) : [];
    const [place] = exact.length === 1 ? exact : found;
    if (!place || (found.length > 1 && exact.length !== 1)) {
      return verified(wanted, article, { status: 'ambiguous', places: found, beside });
    }
    const status = place.exact ? 'exact' : 'normalised';
    const foldings = yield* foldingsOf(wanted, [place], article, work);
    return verified(wanted, article, { status, places: [place], beside, foldings });
  }
  return yield* notFound(wanted, 0, article, work);
}

function* fitting(words: PlacesOfWords, fits: Fits, within: Stretch | null): Steps<PlaceOfWords[]> {
  const found: PlaceOfWords[] = [];
  for (const place of words.from(within?.at ?? 0)) {
    if (place === null) {
      yield;
      continue;
    }
    if (within && place.at >= within.end) break;
    if (fits(place, 0)) found.push(place);
    if (found.length === told_places_max) break;
  }
  return found;
}

/** The parts in order, none over another. */
function* verifyList(
  wanted: Wanted,
  parts: readonly PlacesOfWords[],
  article: SearchedText,
  work: Work,
): Steps<Verified> {
  for (const { fits, beside } of demands(wanted, article.text, work)) {
    const first = yield* inOrder(parts, fits);
    if (!first) continue;
    const one = yield* onlyOrder(parts, fits, first, article);
    const places = one ?? first;
    const status = one ? 'elided' : 'ambiguous';
    const foldings = one ? yield* foldingsOf(wanted, one, article, work) : [];
    return verified(wanted, article, { status, places, beside, foldings });
  }
  return verified(wanted, article, { status: 'not_found', disordered: true });
}

/** The one way in which the parts can stand, if there is one; else the one that is exact. */
function* onlyOrder(
  parts: readonly PlacesOfWords[],
  fits: Fits,
  first: readonly PlaceOfWords[],
  article: SearchedText,
): Steps<readonly PlaceOfWords[] | null> {
  if (isSame(first, yield* inReverse(parts, fits, article))) return first;
  const isExact: Fits = (place, part) => place.exact && fits(place, part);
  const exact = yield* inOrder(parts, isExact);
  return exact && isSame(exact, yield* inReverse(parts, isExact, article)) ? exact : null;
}

function isSame(a: readonly PlaceOfWords[], b: readonly PlaceOfWords[] | null): boolean {
  return a.every((place, part) => place.at === b?.[part]?.at);
}

/** One place for each part, each as early as can be; null where they are not in order. */
function* inOrder(
  parts: readonly PlacesOfWords[],
  fits: Fits,
): Steps<readonly PlaceOfWords[] | null> {
  const chosen: PlaceOfWords[] = [];
  let from = 0;
  for (const [part, words] of parts.entries()) {
    const next = yield* firstOf(words.from(from), place => fits(place, part));
    if (!next) return null;
    chosen.push(next);
    from = next.end;
  }
  return chosen;
}

/** One place for each part, each as late as can be. */
function* inReverse(
  parts: readonly PlacesOfWords[],
  fits: Fits,
  article: SearchedText,
): Steps<readonly PlaceOfWords[] | null> {
  const chosen: PlaceOfWords[] = [];
  let to = article.text.length;
  for (const [back, words] of parts.toReversed().entries()) {
    const next = yield* firstOf(words.before(to), place => fits(place, parts.length - 1 - back));
    if (!next) return null;
    chosen.push(next);
    to = next.at;
  }
  return chosen.reverse();
}

/** The first of some places that fits; null where none does. */
export function* firstOf(
  places: Places,
  fits: (place: PlaceOfWords) => boolean = () => true,
): Steps<PlaceOfWords | null> {
  for (const place of places) {
    if (place === null) yield;
    else if (fits(place)) return place;
  }
  return null;
}

function* foldingsOf(
  { parts }: Wanted,
  places: readonly Stretch[],
  article: SearchedText,
  work: Work,
): Steps<readonly Folding[]> {
  const needed = new Set<Folding>();
  for (const [at, part] of parts.entries()) {
    const place = places[at];
    if (!place) continue;
    const chars = place.end - place.at;
    // Few words over many characters were parted by a flood of what is folded away.
    if (chars > limits.words_place_chars_max) throw new TooMuchWork();
    work.spend(chars);
    const stretch = article.text.slice(place.at, place.end);
    for (const folding of yield* foldingsBetween(part, stretch)) needed.add(folding);
  }
  return [...needed];
}

function* notFound(
  wanted: Wanted,
  part: number,
  article: SearchedText,
  work: Work,
): Steps<Verified> {
  const nearest = yield* nearestWords(wanted.parts[part] ?? '', wanted.language, article, work);
  const status = nearest ? 'altered' : 'not_found';
  return verified(wanted, article, { status, nearest, part });
}

function verified(
  { field, parts }: Wanted,
  article: SearchedText,
  told: Pick<WordsCheck, 'status'> & Partial<WordsCheck>,
): Verified {
  const { places = [], status } = told;
  const [first, last] = [places[0], places.at(-1)];
  const isCertain = isFound(status) && first && last;
  return {
    check: {
      field,
      foldings: [],
      disordered: false,
      nearest: null,
      beside: null,
      ...told,
      parts: parts.length,
      part: parts.length > 1 ? (told.part ?? null) : null,
      places: places.map(({ at, end }) => ({
        at: article.codePoint(at),
        end: article.codePoint(end),
      })),
    },
    place: isCertain ? { at: first.at, end: last.end } : null,
  };
}

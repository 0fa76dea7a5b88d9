import type { ReadingLanguage, Stretch } from '../../reading/reading.ts';
import type { Folding } from '../folding.ts';
import { type Beside, followsPrefix, precedesSuffix } from './beside.ts';
import { nearestWords } from './nearest-words.ts';
import { foldingsBetween, type PlaceOfWords, PlacesOfWords } from './places-of-words.ts';
import type { SearchedText } from './searched-text.ts';
import { isFound, type WordsCheck } from './status.ts';

/** The words of one field of a report, and what is known of where they stand. */
interface Wanted {
  readonly field: WordsCheck['field'];
  /** One run of words, or the parts of a list, in order. */
  readonly parts: readonly string[];
  readonly beside: Beside;
  /** Where the passage around a quote was found, in UTF-16 code units; null: not known. */
  readonly around: Stretch | null;
  readonly language: ReadingLanguage | null;
}

interface Verified {
  readonly check: WordsCheck;
  /** From the first word to the last, in UTF-16 code units; null where that is not certain. */
  readonly place: Stretch | null;
}

/** More places than this are not told: nobody looks at them. */
const toldPlacesMax = 1000;

/**
 * Look words up in an article. They are found or they are not: what is only similar is shown as
 * what stands there instead.
 */
export function verifyWords(wanted: Wanted, article: SearchedText): Verified {
  const parts = wanted.parts.map(part => new PlacesOfWords(part, article));
  const missing = parts.findIndex(places => places.from(0).next().done);
  if (missing !== -1) return notFound(wanted, missing, article);
  const [only] = parts;
  if (parts.length === 1 && only) return verifyRun(wanted, only, article);
  return verifyList(wanted, parts, article);
}

type Fits = (place: PlaceOfWords, part: number) => boolean;

/** What a place must have, from the most that is known of it to nothing. */
interface Demand {
  readonly fits: Fits;
  /** What is given as standing beside it and does not, when no place meets more than this. */
  readonly beside: WordsCheck['beside'];
}

/** The words beside and the passage around decide where they can; where not, that is told. */
function demands(
  { parts, beside: { prefix, suffix }, around }: Wanted,
  text: string,
): readonly Demand[] {
  const before: Fits = (place, part) =>
    prefix === null || part > 0 || followsPrefix(text, place, prefix);
  const after: Fits = (place, part) =>
    suffix === null || part < parts.length - 1 || precedesSuffix(text, place, suffix);
  const inside: Fits = ({ at, end }) => around === null || (at >= around.at && end <= around.end);
  const all = (...fits: readonly Fits[]): Fits => {
    return (place, part) => fits.every(each => each(place, part));
  };
  return [
    { fits: all(before, after, inside), beside: null },
    { fits: all(before, after), beside: null },
    { fits: before, beside: 'suffix' },
    { fits: after, beside: 'prefix' },
    { fits: () => true, beside: prefix === null ? 'suffix' : 'prefix' },
  ];
}

function verifyRun(wanted: Wanted, words: PlacesOfWords, article: SearchedText): Verified {
  for (const { fits, beside } of demands(wanted, article.text)) {
    const found = fitting(words, fits);
    if (found.length === 0) continue;
    // Of several typographies of the same words the one that was recorded is meant.
    const exact = found.length < toldPlacesMax ? found.filter(place => place.exact) : [];
    const [place] = exact.length === 1 ? exact : found;
    if (!place || (found.length > 1 && exact.length !== 1)) {
      return verified(wanted, article, { status: 'ambiguous', places: found, beside });
    }
    const status = place.exact ? 'exact' : 'normalised';
    const foldings = foldingsOf(wanted, [place], article);
    return verified(wanted, article, { status, places: [place], beside, foldings });
  }
  return notFound(wanted, 0, article);
}

function fitting(words: PlacesOfWords, fits: Fits): PlaceOfWords[] {
  const found: PlaceOfWords[] = [];
  for (const place of words.from(0)) {
    if (fits(place, 0)) found.push(place);
    if (found.length === toldPlacesMax) break;
  }
  return found;
}

/** The parts in order, none over another. */
function verifyList(
  wanted: Wanted,
  parts: readonly PlacesOfWords[],
  article: SearchedText,
): Verified {
  for (const { fits, beside } of demands(wanted, article.text)) {
    const first = inOrder(parts, fits);
    if (!first) continue;
    const one = onlyOrder(parts, fits, first, article);
    const places = one ?? first;
    const status = one ? 'elided' : 'ambiguous';
    const foldings = one ? foldingsOf(wanted, one, article) : [];
    return verified(wanted, article, { status, places, beside, foldings });
  }
  return verified(wanted, article, { status: 'not_found', disordered: true });
}

/** The one way in which the parts can stand, if there is one; else the one that is exact. */
function onlyOrder(
  parts: readonly PlacesOfWords[],
  fits: Fits,
  first: readonly PlaceOfWords[],
  article: SearchedText,
): readonly PlaceOfWords[] | null {
  if (isSame(first, inReverse(parts, fits, article))) return first;
  const isExact: Fits = (place, part) => place.exact && fits(place, part);
  const exact = inOrder(parts, isExact);
  return exact && isSame(exact, inReverse(parts, isExact, article)) ? exact : null;
}

function isSame(a: readonly PlaceOfWords[], b: readonly PlaceOfWords[] | null): boolean {
  return a.every((place, part) => place.at === b?.[part]?.at);
}

/** One place for each part, each as early as can be; null where they are not in order. */
function inOrder(parts: readonly PlacesOfWords[], fits: Fits): readonly PlaceOfWords[] | null {
  const chosen: PlaceOfWords[] = [];
  let from = 0;
  for (const [part, words] of parts.entries()) {
    const next = firstOf(words.from(from), place => fits(place, part));
    if (!next) return null;
    chosen.push(next);
    from = next.end;
  }
  return chosen;
}

/** One place for each part, each as late as can be. */
function inReverse(
  parts: readonly PlacesOfWords[],
  fits: Fits,
  article: SearchedText,
): readonly PlaceOfWords[] | null {
  const chosen: PlaceOfWords[] = [];
  let to = article.text.length;
  for (const [back, words] of parts.toReversed().entries()) {
    const next = firstOf(words.before(to), place => fits(place, parts.length - 1 - back));
    if (!next) return null;
    chosen.unshift(next);
    to = next.at;
  }
  return chosen;
}

function firstOf(
  places: Generator<PlaceOfWords>,
  fits: (place: PlaceOfWords) => boolean,
): PlaceOfWords | null {
  for (const place of places) if (fits(place)) return place;
  return null;
}

function foldingsOf(
  { parts }: Wanted,
  places: readonly Stretch[],
  article: SearchedText,
): readonly Folding[] {
  const needed = parts.flatMap((part, at) => {
    const place = places[at];
    return place ? foldingsBetween(part, article.text.slice(place.at, place.end)) : [];
  });
  return [...new Set(needed)];
}

function notFound(wanted: Wanted, part: number, article: SearchedText): Verified {
  const nearest = nearestWords(wanted.parts[part] ?? '', wanted.language, article);
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

import type { ReadingLanguage, Stretch } from '../../reading/reading.ts';
import { alignedStretch, diffWords } from '../word-diff.ts';
import { type Beside, followsPrefix, precedesSuffix } from './beside.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import type { Folding } from './folding.ts';
import { nearestPassage } from './nearest-passage.ts';
import { findOccurrences, foldingsBetween, type Occurrences } from './occurrences.ts';
import type { SearchedText } from './searched-text.ts';
import type { Nearest, WordsCheck } from './status.ts';
import { withWholeNumbers } from './whole-numbers.ts';

/** The words of one field of a report, and what is known of where they stand. */
export interface Wanted {
  readonly field: WordsCheck['field'];
  /** One run of words, or the parts of a list, in order. */
  readonly parts: readonly string[];
  readonly beside: Beside;
  /** Where the passage around a quote was found, in UTF-16 code units; null: not known. */
  readonly around: Stretch | null;
  readonly language: ReadingLanguage | null;
}

export interface Verified {
  readonly check: WordsCheck;
  /** From the first word to the last, in UTF-16 code units; null where that is not certain. */
  readonly place: Stretch | null;
}

/** Below this share of equal characters the nearest words are other words. */
const sharedMin = 0.4;
/** Words that are nearly spelt alike are near, though none of them is equal. */
const differingMax = 0.25;

/**
 * Look words up in an article. They are found or they are not: what is only similar is shown as
 * what stands there instead.
 */
export function verifyWords(wanted: Wanted, article: SearchedText): Verified {
  const found = wanted.parts.map(part => findOccurrences(part, article));
  const missing = found.findIndex(({ places }) => places.length === 0);
  if (missing !== -1) return notFound(wanted, missing, article);
  const [only] = found;
  if (found.length === 1 && only) return verifyRun(wanted, only, article);
  return verifyList(wanted, found, article);
}

function verifyRun(
  wanted: Wanted,
  { places, exact }: Occurrences,
  article: SearchedText,
): Verified {
  const { places: left, beside } = narrow(wanted, places, article.text, 0);
  const [place] = left;
  if (left.length > 1 || !place) {
    return verified(wanted, article, { status: 'ambiguous', places: left, beside });
  }
  const status = exact ? 'exact' : 'normalised';
  const foldings = foldingsOf(wanted, [place], article);
  return verified(wanted, article, { status, places: left, beside, foldings });
}

/** The parts in order, none over another. */
function verifyList(
  wanted: Wanted,
  found: readonly Occurrences[],
  article: SearchedText,
): Verified {
  const narrowed = found.map(({ places }, part) => narrow(wanted, places, article.text, part));
  const beside = narrowed.find(part => part.beside !== null)?.beside ?? null;
  const everywhere = found.map(({ places }) => places);
  const near = narrowed.map(({ places }) => places);
  // Words named beside a list or the passage around it decide only if the parts are in order there.
  const lists = inOrder(near) ? near : everywhere;
  const first = inOrder(lists);
  if (!first) return verified(wanted, article, { status: 'not_found', disordered: true });
  const last = inReverse(lists);
  const isOne = first.every((place, part) => place.at === last?.[part]?.at);
  const status = isOne ? 'elided' : 'ambiguous';
  const foldings = isOne ? foldingsOf(wanted, first, article) : [];
  return verified(wanted, article, { status, places: first, beside, foldings });
}

/** Leave the places that have the right words beside them and lie in the passage, if any do. */
function narrow(
  { parts, beside: { prefix, suffix }, around }: Wanted,
  places: readonly Stretch[],
  text: string,
  part: number,
): { places: readonly Stretch[]; beside: WordsCheck['beside'] } {
  let left = places;
  let beside: WordsCheck['beside'] = null;
  if (prefix !== null && part === 0) {
    const fitting = left.filter(place => followsPrefix(text, place, prefix));
    if (fitting.length > 0) left = fitting;
    else beside = 'prefix';
  }
  if (suffix !== null && part === parts.length - 1) {
    const fitting = left.filter(place => precedesSuffix(text, place, suffix));
    if (fitting.length > 0) left = fitting;
    else beside ??= 'suffix';
  }
  if (around) {
    const inside = left.filter(({ at, end }) => at >= around.at && end <= around.end);
    if (inside.length > 0) left = inside;
  }
  return { places: left, beside };
}

/** One place for each part, each as early as can be; null where they are not in order. */
function inOrder(lists: readonly (readonly Stretch[])[]): readonly Stretch[] | null {
  const chosen: Stretch[] = [];
  let from = 0;
  for (const places of lists) {
    const next = places.find(place => place.at >= from);
    if (!next) return null;
    chosen.push(next);
    from = next.end;
  }
  return chosen;
}

/** One place for each part, each as late as can be. */
function inReverse(lists: readonly (readonly Stretch[])[]): readonly Stretch[] | null {
  const chosen: Stretch[] = [];
  let to = Number.POSITIVE_INFINITY;
  for (const places of lists.toReversed()) {
    const next = places.findLast(place => place.end <= to);
    if (!next) return null;
    chosen.unshift(next);
    to = next.at;
  }
  return chosen;
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
  const nearest = nearestTo(wanted.parts[part] ?? '', wanted.language, article);
  const status = nearest ? 'altered' : 'not_found';
  return verified(wanted, article, { status, nearest, part });
}

function nearestTo(
  words: string,
  language: ReadingLanguage | null,
  article: SearchedText,
): Nearest | null {
  const found = nearestPassage(words, article);
  if (!found) return null;
  const whole = withWholeNumbers(article.text, aligned(words, found, article.text), language);
  const text = article.text.slice(whole.at, whole.end).trim();
  const diff = diffWords(words, text, language);
  const shared = diff.parts
    .filter(part => part.in === 'both')
    .reduce((sum, part) => sum + part.text.length, 0);
  if (shared < sharedMin * words.length && found.differing > differingMax) return null;
  const place = { at: article.codePoint(whole.at), end: article.codePoint(whole.end) };
  return { text, place, diff };
}

/** Characters beside the nearest passage in which more of its words may stand. */
const besideChars = 40;

/** A passage that is like some words, from the word in place of their first to that of their last. */
function aligned(words: string, found: Stretch, text: string): Stretch {
  let at = Math.max(0, found.at - besideChars);
  let end = Math.min(text.length, found.end + besideChars);
  while (at < found.at && !mayBegin(text, at)) at += 1;
  while (end > found.end && !mayEnd(text, end)) end -= 1;
  const stretch = alignedStretch(words, text.slice(at, end));
  return stretch ? { at: at + stretch.at, end: at + stretch.end } : found;
}

function verified(
  { field, parts }: Wanted,
  article: SearchedText,
  told: Pick<WordsCheck, 'status'> & Partial<WordsCheck>,
): Verified {
  const { places = [], status } = told;
  const isCertain = status === 'exact' || status === 'normalised' || status === 'elided';
  const [first, last] = [places[0], places.at(-1)];
  return {
    check: {
      field,
      foldings: [],
      disordered: false,
      nearest: null,
      beside: null,
      ...told,
      part: parts.length > 1 ? (told.part ?? null) : null,
      places: places.map(({ at, end }) => ({
        at: article.codePoint(at),
        end: article.codePoint(end),
      })),
    },
    place: isCertain && first && last ? { at: first.at, end: last.end } : null,
  };
}

import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import type { Steps } from '../../model/steps.ts';
import type { Stretch } from '../../model/stretch.ts';
import { alignedStretch, diffWords, sharedCharacters } from '../word-diff.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import { nearestPassage } from './nearest-passage.ts';
import type { SearchedText } from './searched-text.ts';
import type { Nearest } from './status.ts';
import { withWholeNumbers } from './whole-numbers.ts';
import type { Work } from './work.ts';

/** Below this share of equal characters the nearest words are other words. */
const shared_min = 0.4;
/** Words that are nearly spelt alike are near, though none of them is equal. */
const differing_max = 0.25;
/** Characters beside the nearest passage in which more of its words may stand. */
const besideChars = 40;
/** What stands in an article for words may be longer than they are by this share. */
const longer_max = 0.25;
/** Code units that the end of a stretch is moved at most to be that of a word. */
const word_units_max = 60;

/**
 * What an article has in place of words that do not stand in it.
 *
 * @returns null where nothing is near, or too much has been looked through for suggestions already
 */
export function* nearestWords(
  words: string,
  language: ReadingLanguage | null,
  article: SearchedText,
  work: Work,
): Steps<Nearest | null> {
  const found = yield* nearestPassage(words, article, work);
  if (!found) return null;
  const aligned = alignedPlace(words, found, article.text);
  yield;
  const place = wholeWords(article.text, withWholeNumbers(article.text, aligned, language));
  const text = article.text.slice(place.at, place.end);
  const diff = diffWords(words, text, language);
  const isNear =
    sharedCharacters(diff) >= shared_min * words.length || found.differing <= differing_max;
  if (!isNear) return null;
  return {
    text,
    place: { at: article.codePoint(place.at), end: article.codePoint(place.end) },
    diff,
  };
}

/** A passage that is like some words, from the word in place of their first to that of their last. */
function alignedPlace(words: string, found: Stretch, text: string): Stretch {
  const length = Math.ceil(words.length * (1 + longer_max));
  let at = Math.max(0, found.at - besideChars);
  let end = Math.min(text.length, Math.max(found.end, found.at + length) + besideChars);
  while (at < found.at && !mayBegin(text, at)) at += 1;
  while (end > found.end && !mayEnd(text, end)) end -= 1;
  const stretch = alignedStretch(words, text.slice(at, end));
  return stretch ? { at: at + stretch.at, end: at + stretch.end } : found;
}

/** A stretch that neither begins nor ends within a word or a number. */
function wholeWords(text: string, { at, end }: Stretch): Stretch {
  let [first, last] = [at, end];
  while (first > 0 && at - first < word_units_max && !mayBegin(text, first)) first -= 1;
  while (last < text.length && last - end < word_units_max && !mayEnd(text, last)) last += 1;
  return { at: first, end: last };
}

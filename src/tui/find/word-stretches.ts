import type { Stretch } from '../../reading/reading.ts';
import { graphemes } from '../../text/cells.ts';
import { foldForSearch } from './fold-for-search.ts';
import { wordPlaces } from './word-places.ts';

/**
 * Where any of some words occur in a text.
 *
 * @param words folded, as `searchWords` gives them
 * @returns in UTF-16 code units, in order, apart from one another, and never inside what is seen as
 *   one character
 */
export function wordStretches(text: string, words: readonly string[]): readonly Stretch[] {
  const folded = foldForSearch(text);
  const found: Stretch[] = [];
  for (const word of words) {
    for (const { at, end } of wordPlaces(folded.text, word)) {
      found.push({ at: folded.starts[at] ?? 0, end: folded.ends[end - 1] ?? text.length });
    }
  }
  if (found.length === 0) return found;
  return joined(wholeCharacters(text, found));
}

/** Nothing but signs that stand alone: most text, which need not be taken apart. */
const aloneOnly = /^[\x20-\x7e\u00a0-\u02ff\u2010-\u205e]*$/;

function wholeCharacters(text: string, found: readonly Stretch[]): readonly Stretch[] {
  if (aloneOnly.test(text)) return found;
  const borders = [0];
  for (const part of graphemes(text)) borders.push((borders.at(-1) ?? 0) + part.length);
  return found.map(({ at, end }) => ({
    at: borders.findLast(border => border <= at) ?? 0,
    end: borders.find(border => border >= end) ?? text.length,
  }));
}

function joined(found: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of [...found].sort((a, b) => a.at - b.at)) {
    const last = all.at(-1);
    if (last && stretch.at <= last.end) {
      all[all.length - 1] = { at: last.at, end: Math.max(last.end, stretch.end) };
    } else all.push(stretch);
  }
  return all;
}

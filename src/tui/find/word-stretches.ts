import type { Stretch } from '../../model/stretch.ts';
import { foldForSearch } from './fold-for-search.ts';
import { wholeCharacters } from './whole-characters.ts';
import { wordRuns } from './word-runs.ts';

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
  for (const { at, end } of wordRuns(folded.text, words)) {
    const stretch = { at: folded.starts[at] ?? 0, end: folded.ends[end - 1] ?? text.length };
    addStretch(found, wholeCharacters(text, stretch));
  }
  return found;
}

/** Add a stretch that does not begin before the last; what touches is one. */
export function addStretch(found: Stretch[], { at, end }: Stretch): void {
  const last = found.at(-1);
  if (!last || at > last.end) found.push({ at, end });
  else if (end > last.end) found[found.length - 1] = { at: last.at, end };
}

import type { Stretch } from '../../reading/reading.ts';
import { searchable } from './fold-for-search.ts';
import { hasWords } from './search-words.ts';
import { wordStretches } from './word-stretches.ts';

/**
 * Where the words of a search stand in an article's text: every one of them, in each paragraph that
 * has them all.
 *
 * @returns in UTF-16 code units, in order
 */
export function findInText(text: string, words: readonly string[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const { 0: paragraph, index } of text.matchAll(/[^\n\r]+/g)) {
    if (!hasWords(searchable(paragraph), words)) continue;
    for (const { at, end } of wordStretches(paragraph, words)) {
      found.push({ at: index + at, end: index + end });
    }
  }
  return found;
}

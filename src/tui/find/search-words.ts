import { groupBreak, searchable } from './fold-for-search.ts';
import { wordPlaces } from './word-places.ts';

/** What was typed, as the words that all have to occur; none for spaces alone. */
export function searchWords(typed: string): readonly string[] {
  const words = searchable(typed).replaceAll(groupBreak, '').split(' ');
  return [...new Set(words.filter(Boolean))];
}

/** Whether every word occurs in a text that is folded already. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every(word => !wordPlaces(folded, word).next().done);
}

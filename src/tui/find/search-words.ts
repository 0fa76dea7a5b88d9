import { searchable } from './fold-for-search.ts';

/** What was typed, as the words that all have to occur; none for spaces alone. */
export function searchWords(typed: string): readonly string[] {
  return [...new Set(searchable(typed).split(' ').filter(Boolean))];
}

/** Whether every word occurs in a text that is folded already. */
export function hasWords(folded: string, words: readonly string[]): boolean {
  return words.length > 0 && words.every(word => folded.includes(word));
}

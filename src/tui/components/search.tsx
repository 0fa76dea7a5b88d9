import { createContext, useContext } from 'react';
import type { Line, Tone } from '../draw/span.ts';
import { markWords } from '../find/mark-words.ts';

/** What is looked for on the screen on top, and where its matches are. */
export interface ShownSearch {
  readonly words: readonly string[];
  /** Places among all that can be gone to on the screen. */
  readonly places: ReadonlySet<number>;
}

export const noSearch: ShownSearch = { words: [], places: new Set() };

const SearchContext = createContext<ShownSearch>(noSearch);

/** Around a screen whose rows are to have the words of a search set off. */
export const SearchProvider = SearchContext.Provider;

export function useSearch(): ShownSearch {
  return useContext(SearchContext);
}

/** A function that sets the words of the search off in rows. */
export function useMarkWords(): (lines: readonly Line[], except?: Tone) => readonly Line[] {
  const { words } = useSearch();
  return (lines, except) =>
    words.length === 0 ? lines : lines.map(line => markWords(line, words, except));
}

/** The kinds of things that a filter chooses by. */
export type FilterKind = 'source' | 'actor' | 'finding';

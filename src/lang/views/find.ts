/** The words of searching in one language. */
export interface FindStrings {
  /** In a panel's title: how many of its items match. */
  readonly found: (count: number) => string;
  readonly nothing: string;
  /** The last match was passed, or the first one backwards. */
  readonly toFirst: string;
  readonly toLast: string;
  /** What keys do while a search is typed, and while it is kept. */
  readonly keep: string;
  readonly clear: string;
  readonly filterCleared: string;
}

export const findEn: FindStrings = {
  found: count => `${count} found`,
  nothing: 'nothing found',
  toFirst: 'past the last match: on from the first',
  toLast: 'past the first match: on from the last',
  keep: 'keep',
  clear: 'clear',
  filterCleared: 'The filter is cleared: everything is shown.',
};

export const findFr: FindStrings = {
  found: count => `${count} trouvé${count > 1 ? 's' : ''}`,
  nothing: 'rien trouvé',
  toFirst: 'après la dernière occurrence\u00a0: reprise à la première',
  toLast: 'avant la première occurrence\u00a0: reprise à la dernière',
  keep: 'garder',
  clear: 'effacer',
  filterCleared: 'Le filtre est effacé\u00a0: tout est montré.',
};

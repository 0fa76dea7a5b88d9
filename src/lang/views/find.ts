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
  /** Something was pasted where nothing is typed. `key`: the one that begins a search. */
  readonly pasted: (key: string | null) => string;
  /** Said aloud: that words can be typed, what is typed, and how far the search has come. */
  readonly aloud: {
    readonly search: string;
    readonly nothingTyped: string;
    readonly end: string;
    readonly matches: (count: number) => string;
    readonly match: (at: number, of: number) => string;
    readonly cleared: string;
  };
}

export const findEn: FindStrings = {
  found: count => `${count} found`,
  nothing: 'nothing found',
  toFirst: 'past the last match: on from the first',
  toLast: 'past the first match: on from the last',
  keep: 'keep',
  clear: 'clear',
  filterCleared: 'The filter is cleared: everything is shown.',
  pasted: key =>
    `Nothing was done with what was pasted${key === null ? '' : `: ${key} looks for words`}.`,
  aloud: {
    search: 'Search',
    nothingTyped: 'nothing typed',
    end: 'end',
    matches: count => `${count} ${count === 1 ? 'match' : 'matches'}`,
    match: (at, of) => `match ${at} of ${of}`,
    cleared: 'The search is cleared.',
  },
};

export const findFr: FindStrings = {
  found: count => `${count} trouvé${count > 1 ? 's' : ''}`,
  nothing: 'rien trouvé',
  toFirst: 'après la dernière occurrence\u00a0: reprise à la première',
  toLast: 'avant la première occurrence\u00a0: reprise à la dernière',
  keep: 'garder',
  clear: 'effacer',
  filterCleared: 'Le filtre est effacé\u00a0: tout est montré.',
  pasted: key =>
    `Rien n’a été fait du texte collé${key === null ? '' : `\u00a0: ${key} cherche des mots`}.`,
  aloud: {
    search: 'Recherche',
    nothingTyped: 'rien de saisi',
    end: 'fin',
    matches: count => `${count} occurrence${count > 1 ? 's' : ''}`,
    match: (at, of) => `occurrence ${at} sur ${of}`,
    cleared: 'La recherche est effacée.',
  },
};

/** The words of searching in one language. */
export interface FindStrings {
  /** In a panel's title: how many of its items match. */
  readonly found: (count: number) => string;
  readonly nothing: string;
  /** The last match was passed, or the first one backwards. */
  readonly toFirst: string;
  readonly toLast: string;
  /** In the place of how many matches there are: more than are kept. */
  readonly moreThan: (count: string) => string;
  /** After how many matches there are: the search goes on. */
  readonly going: string;
  /** No further match has been found yet. */
  readonly notYet: string;
  /** The last match that is kept was passed, or the first one backwards; there are more. */
  readonly toFirstOfMore: (count: string) => string;
  readonly toLastKept: (count: string) => string;
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
    readonly manyMatches: (count: string) => string;
    readonly match: (at: number, of: string) => string;
    readonly going: string;
    readonly cleared: string;
  };
}

export const findEn: FindStrings = {
  found: count => `${count} found`,
  nothing: 'nothing found',
  toFirst: 'past the last match: on from the first',
  toLast: 'past the first match: on from the last',
  moreThan: count => `more than ${count}`,
  going: '…',
  notYet: 'no further match so far: the search goes on',
  toFirstOfMore: count => `past match ${count}, the last that is kept of more: on from the first`,
  toLastKept: count =>
    `past the first match: on from match ${count}, the last that is kept of more`,
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
    manyMatches: count => `more than ${count} matches`,
    match: (at, of) => `match ${at} of ${of}`,
    going: 'the search goes on',
    cleared: 'The search is cleared.',
  },
};

export const findFr: FindStrings = {
  found: count => `${count} trouvé${count > 1 ? 's' : ''}`,
  nothing: 'rien trouvé',
  toFirst: 'après la dernière occurrence\u00a0: reprise à la première',
  toLast: 'avant la première occurrence\u00a0: reprise à la dernière',
  moreThan: count => `plus de ${count}`,
  going: '…',
  notYet: 'pas d’autre occurrence pour l’instant\u00a0: la recherche continue',
  toFirstOfMore: count =>
    `après l’occurrence ${count}, la dernière retenue parmi d’autres\u00a0: reprise à la première`,
  toLastKept: count =>
    `avant la première occurrence\u00a0: reprise à la ${count}e, la dernière retenue parmi d’autres`,
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
    manyMatches: count => `plus de ${count} occurrences`,
    match: (at, of) => `occurrence ${at} sur ${of}`,
    going: 'la recherche continue',
    cleared: 'La recherche est effacée.',
  },
};

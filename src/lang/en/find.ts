/** The words of searching in one language. */
export const findEn = {
  /** In a panel's title: how many of its items match. */
  found: (count: number) => `${count} found`,
  nothing: 'nothing found',
  /** The last match was passed, or the first one backwards. */
  toFirst: 'past the last match: on from the first',
  toLast: 'past the first match: on from the last',
  /** In the place of how many matches there are: more than are kept. */
  moreThan: (count: string) => `more than ${count}`,
  /** After how many matches there are: the search goes on. */
  going: '…',
  /** No further match has been found yet. */
  notYet: 'no further match so far: the search goes on',
  /** The last match that is kept was passed, or the first one backwards; there are more. */
  toFirstOfMore: (count: string) =>
    `past match ${count}, the last that is kept of more: on from the first`,
  toLastKept: (count: string) =>
    `past the first match: on from match ${count}, the last that is kept of more`,
  /** What keys do while a search is typed, and while it is kept. */
  keep: 'keep',
  clear: 'clear',
  filterCleared: 'The filter is cleared: everything is shown.',
  /** Something was pasted where nothing is typed. `key`: the one that begins a search. */
  pasted: (key: string | null) =>
    `Nothing was done with what was pasted${key === null ? '' : `: ${key} looks for words`}.`,
  /** Said aloud: that words can be typed, what is typed, and how far the search has come. */
  aloud: {
    search: 'Search',
    nothingTyped: 'nothing typed',
    end: 'end',
    matches: (count: number) => `${count} ${count === 1 ? 'match' : 'matches'}`,
    manyMatches: (count: string) => `more than ${count} matches`,
    match: (at: number, of: string) => `match ${at} of ${of}`,
    going: 'the search goes on',
    cleared: 'The search is cleared.',
  },
};

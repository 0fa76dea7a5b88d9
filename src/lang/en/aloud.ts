/** What a screen says as a text that is read aloud, without signs that only the eye can read. */
export const aloudEn = {
  screens: {
    dashboard: 'Dashboard',
    compare: 'Compare',
    article: 'Article',
    passages: 'Passages',
    matrix: 'Matrix',
    picture: 'Picture',
  } satisfies Readonly<
    Record<'dashboard' | 'compare' | 'article' | 'passages' | 'matrix' | 'picture', string>
  >,
  item: (at: number, of: number) => `item ${at} of ${of}`,
  items: (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`,
  source: (mark: string) => `source ${mark}`,
  sourceAt: (mark: string, at: number, of: number) => `source ${mark}, ${at} of ${of}`,
  passage: (at: number, of: number) => `passage ${at} of ${of}`,
  report: (at: number, of: number) => `report ${at} of ${of}`,
  passagesHere: 'Recorded here',
  selected: 'selected',
  chosen: 'chosen',
  verdict: 'verdict',
  /** Before whom words come from, and before whom they are said to. */
  from: 'from',
  to: 'to',
  and: 'and',
  /** A place in a number of rows of text. */
  line: (at: number, of: number) => `line ${at} of ${of}`,
  file: 'file',
  article: 'article',
  /** The ends of a number that is drawn as a bar. */
  bar: {
    low: (number: string) => `low ${number}`,
    best: (number: string) => `best ${number}`,
    high: (number: string) => `high ${number}`,
    lowNotStated: 'low end not stated',
    highNotStated: 'high end not stated',
    notIncluded: 'not included',
  },
  /** How to go about, said once at the start; each part names a key. */
  start: {
    arrows: 'Arrow keys move',
    moves: (keys: string) => `${keys} move`,
    opens: (key: string) => `${key} opens`,
    backs: (key: string) => `${key} goes back`,
    helps: (key: string) => `${key} tells all keys`,
    quits: (key: string) => `${key} leaves`,
  },
  or: 'or',
  /** Keys that a reader would pass over or read as a sign. */
  keyNames: {
    left: 'left arrow',
    right: 'right arrow',
    up: 'up arrow',
    down: 'down arrow',
    pageup: 'Page Up',
    pagedown: 'Page Down',
    esc: 'Escape',
    ' ': 'space',
    '?': 'question mark',
    '/': 'slash',
    '!': 'exclamation mark',
    N: 'capital N',
    G: 'capital G',
    Y: 'capital Y',
  },
  /** Signs that the program writes between words. */
  signs: {
    '←': 'from',
    '→': 'to',
    '↑': 'up arrow',
    '↓': 'then',
    '≥': 'at least',
    '≤': 'up to',
    '−': 'minus',
    '✓': 'good',
    '✗': 'wrong',
  },
};

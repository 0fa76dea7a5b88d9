/** What a screen says as a text that is read aloud, without signs that only the eye can read. */
export interface AloudStrings {
  readonly screens: Readonly<
    Record<'dashboard' | 'compare' | 'article' | 'passages' | 'matrix', string>
  >;
  readonly item: (at: number, of: number) => string;
  readonly items: (count: number) => string;
  readonly source: (mark: string) => string;
  readonly sourceAt: (mark: string, at: number, of: number) => string;
  readonly passage: (at: number, of: number) => string;
  readonly passagesHere: string;
  readonly chosen: string;
  readonly selected: string;
  readonly verdict: string;
  /** Before whom words come from, and before whom they are said to. */
  readonly from: string;
  readonly to: string;
  readonly and: string;
  /** A place in a number of rows of text. */
  readonly line: (at: number, of: number) => string;
  readonly file: string;
  readonly article: string;
  /** How to go about, said once at the start. */
  readonly start: string;
  readonly or: string;
  /** Keys that a reader would pass over or read as a sign. */
  readonly keyNames: Readonly<Record<string, string>>;
  /** Signs that the program writes between words. */
  readonly signs: Readonly<Record<string, string>>;
}

export const aloudEn: AloudStrings = {
  screens: {
    dashboard: 'Dashboard',
    compare: 'Compare',
    article: 'Article',
    passages: 'Passages',
    matrix: 'Matrix',
  },
  item: (at, of) => `item ${at} of ${of}`,
  items: count => `${count} ${count === 1 ? 'item' : 'items'}`,
  source: mark => `source ${mark}`,
  sourceAt: (mark, at, of) => `source ${mark}, ${at} of ${of}`,
  passage: (at, of) => `passage ${at} of ${of}`,
  passagesHere: 'Recorded here',
  selected: 'selected',
  chosen: 'chosen',
  verdict: 'verdict',
  from: 'from',
  to: 'to',
  and: 'and',
  line: (at, of) => `line ${at} of ${of}`,
  file: 'file',
  article: 'article',
  start:
    'Arrow keys move, Enter opens, Escape goes back, the question mark tells all keys, q leaves.',
  or: 'or',
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

export const aloudFr: AloudStrings = {
  screens: {
    dashboard: 'Tableau de bord',
    compare: 'Comparer',
    article: 'Article',
    passages: 'Passages',
    matrix: 'Matrice',
  },
  item: (at, of) => `élément ${at} sur ${of}`,
  items: count => `${count} ${count < 2 ? 'élément' : 'éléments'}`,
  source: mark => `source ${mark}`,
  sourceAt: (mark, at, of) => `source ${mark}, ${at} sur ${of}`,
  passage: (at, of) => `passage ${at} sur ${of}`,
  passagesHere: 'Relevé ici',
  selected: 'sélectionné',
  chosen: 'choisi',
  verdict: 'verdict',
  from: 'd’après',
  to: 'à',
  and: 'et',
  line: (at, of) => `ligne ${at} sur ${of}`,
  file: 'fichier',
  article: 'article',
  start:
    'Les flèches déplacent, Entrée ouvre, Échap revient, le point d’interrogation dit toutes les touches, q quitte.',
  or: 'ou',
  keyNames: {
    left: 'flèche gauche',
    right: 'flèche droite',
    up: 'flèche haut',
    down: 'flèche bas',
    pageup: 'page précédente',
    pagedown: 'page suivante',
    esc: 'Échap',
    ' ': 'espace',
    '?': 'point d’interrogation',
    '/': 'barre oblique',
    '!': 'point d’exclamation',
    N: 'N majuscule',
    G: 'G majuscule',
    Y: 'Y majuscule',
  },
  signs: {
    '←': 'd’après',
    '→': 'à',
    '↑': 'flèche haut',
    '↓': 'puis',
    '≥': 'au moins',
    '≤': 'jusqu’à',
    '−': 'moins',
    '✓': 'bon',
    '✗': 'faux',
  },
};

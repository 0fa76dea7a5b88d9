/** What a screen says as a text that is read aloud, without signs that only the eye can read. */
export interface AloudStrings {
  readonly screens: Readonly<
    Record<'dashboard' | 'compare' | 'article' | 'passages' | 'matrix' | 'picture', string>
  >;
  readonly item: (at: number, of: number) => string;
  readonly items: (count: number) => string;
  readonly source: (mark: string) => string;
  readonly sourceAt: (mark: string, at: number, of: number) => string;
  readonly passage: (at: number, of: number) => string;
  readonly report: (at: number, of: number) => string;
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
  /** The ends of a number that is drawn as a bar. */
  readonly bar: {
    readonly low: (number: string) => string;
    readonly best: (number: string) => string;
    readonly high: (number: string) => string;
    readonly lowNotStated: string;
    readonly highNotStated: string;
    readonly notIncluded: string;
  };
  /** How to go about, said once at the start; each part names a key. */
  readonly start: {
    readonly arrows: string;
    readonly moves: (keys: string) => string;
    readonly opens: (key: string) => string;
    readonly backs: (key: string) => string;
    readonly helps: (key: string) => string;
    readonly quits: (key: string) => string;
  };
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
    picture: 'Picture',
  },
  item: (at, of) => `item ${at} of ${of}`,
  items: count => `${count} ${count === 1 ? 'item' : 'items'}`,
  source: mark => `source ${mark}`,
  sourceAt: (mark, at, of) => `source ${mark}, ${at} of ${of}`,
  passage: (at, of) => `passage ${at} of ${of}`,
  report: (at, of) => `report ${at} of ${of}`,
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
  bar: {
    low: number => `low ${number}`,
    best: number => `best ${number}`,
    high: number => `high ${number}`,
    lowNotStated: 'low end not stated',
    highNotStated: 'high end not stated',
    notIncluded: 'not included',
  },
  start: {
    arrows: 'Arrow keys move',
    moves: keys => `${keys} move`,
    opens: key => `${key} opens`,
    backs: key => `${key} goes back`,
    helps: key => `${key} tells all keys`,
    quits: key => `${key} leaves`,
  },
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
    picture: 'Image',
  },
  item: (at, of) => `élément ${at} sur ${of}`,
  items: count => `${count} ${count < 2 ? 'élément' : 'éléments'}`,
  source: mark => `source ${mark}`,
  sourceAt: (mark, at, of) => `source ${mark}, ${at} sur ${of}`,
  passage: (at, of) => `passage ${at} sur ${of}`,
  report: (at, of) => `réponse ${at} sur ${of}`,
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
  bar: {
    low: number => `au moins ${number}`,
    best: number => `le plus probable ${number}`,
    high: number => `au plus ${number}`,
    lowNotStated: 'borne basse non donnée',
    highNotStated: 'borne haute non donnée',
    notIncluded: 'exclu',
  },
  start: {
    arrows: 'Les flèches déplacent',
    moves: keys => `${keys} déplacent`,
    opens: key => `${key} ouvre`,
    backs: key => `${key} revient`,
    helps: key => `${key} dit toutes les touches`,
    quits: key => `${key} quitte`,
  },
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

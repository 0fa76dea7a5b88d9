/** Where an action is to be had. */
export type HelpPlace =
  | 'dashboard'
  | 'compare'
  | 'source'
  | 'picture'
  | 'help'
  | 'problems'
  | 'briefings'
  | 'filter'
  | 'matrix'
  | 'timeline'
  | 'origins';

/** The words of the help in one language. */
export interface HelpStrings {
  /** Over the keys of the screen that help was asked from. */
  readonly here: string;
  /** Behind an action of other screens: where it is to be had. */
  readonly places: Readonly<Record<HelpPlace, string>>;
  /** The same where these are many. */
  readonly elsewhere: string;
}

export const helpEn: HelpStrings = {
  here: 'On this screen',
  places: {
    dashboard: 'on the dashboard',
    compare: 'in Compare',
    source: 'in an article',
    picture: 'in the picture',
    help: 'in the help',
    problems: 'in the list of problems',
    briefings: 'in the list of briefings',
    filter: 'in the filter',
    matrix: 'in the matrix',
    timeline: 'in the timeline',
    origins: 'in “Who says it”',
  },
  elsewhere: 'on most other screens',
};

export const helpFr: HelpStrings = {
  here: 'Sur cet écran',
  places: {
    dashboard: 'sur le tableau de bord',
    compare: 'dans Comparer',
    source: 'dans un article',
    picture: 'dans l’image',
    help: 'dans l’aide',
    problems: 'dans la liste des problèmes',
    briefings: 'dans la liste des fichiers',
    filter: 'dans le filtre',
    matrix: 'dans la matrice',
    timeline: 'dans la chronologie',
    origins: 'dans «\u00a0Qui le dit\u00a0»',
  },
  elsewhere: 'sur la plupart des autres écrans',
};

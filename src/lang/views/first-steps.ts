/** What is said in one row when the program is started for the very first time, part by part. */
export interface FirstStepsStrings {
  /** Where the arrow keys move. */
  readonly arrows: string;
  /** Where other keys do. */
  readonly moves: (keys: string) => string;
  readonly opens: (key: string) => string;
  readonly helps: (key: string) => string;
  readonly quits: (key: string) => string;
  /** The same where there is no room for all of it. */
  readonly short: Pick<FirstStepsStrings, 'arrows' | 'moves' | 'helps' | 'quits'>;
}

export const firstStepsEn: FirstStepsStrings = {
  arrows: 'Arrow keys move',
  moves: keys => `${keys} move`,
  opens: key => `${key} compares`,
  helps: key => `${key} shows all keys`,
  quits: key => `${key} leaves`,
  short: {
    arrows: 'Arrows move',
    moves: keys => `${keys} move`,
    helps: key => `${key} shows keys`,
    quits: key => `${key} leaves`,
  },
};

export const firstStepsFr: FirstStepsStrings = {
  arrows: 'Flèches\u00a0: bouger',
  moves: keys => `${keys}\u00a0: bouger`,
  opens: key => `${key}\u00a0: comparer`,
  helps: key => `${key}\u00a0: les touches`,
  quits: key => `${key}\u00a0: quitter`,
  short: {
    arrows: 'Flèches',
    moves: keys => keys,
    helps: key => `${key}\u00a0: touches`,
    quits: key => `${key}\u00a0: quitter`,
  },
};

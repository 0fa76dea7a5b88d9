/** The words of the picture of a claim's intervals, and of versions set side by side. */
export interface PictureStrings {
  readonly title: string;
  /** Over a person's signed judgement: not one of the reports. */
  readonly assessment: string;
  /** What a bar cannot show, because nothing bounds it. */
  readonly noBound: string;
  /** Parts of one whole that there is no room for. */
  readonly moreParts: (count: number) => string;
  /** What the signs of a bar stand for. */
  readonly legend: {
    readonly ends: string;
    readonly exact: string;
    readonly bounds: string;
    readonly notIncluded: string;
    readonly open: string;
    readonly reach: string;
    readonly denied: string;
    readonly assessment: string;
    /** Of a sign beside the letter of a source. */
    readonly look: string;
  };
  /** Instead of a word diff of versions in two languages. */
  readonly otherLanguages: string;
}

export const pictureEn: PictureStrings = {
  title: 'Picture',
  assessment: 'Assessment',
  noBound: 'nothing bounds it',
  moreParts: count => `${count} more on this axis: they are left out`,
  legend: {
    ends: 'low, best, high',
    exact: 'one number',
    bounds: 'low, high',
    notIncluded: 'end not included',
    open: 'end not stated',
    reach: 'still compatible',
    denied: 'denied',
    assessment: 'assessment',
    look: 'look at the words',
  },
  otherLanguages: 'the articles are in different languages, so their words are not compared.',
};

export const pictureFr: PictureStrings = {
  title: 'Image',
  assessment: 'Évaluation',
  noBound: 'rien ne le borne',
  moreParts: count => `${count} de plus sur cet axe\u00a0: non montrées`,
  legend: {
    ends: 'bas, meilleur, haut',
    exact: 'un seul nombre',
    bounds: 'bas, haut',
    notIncluded: 'borne exclue',
    open: 'borne non donnée',
    reach: 'encore compatible',
    denied: 'démenti',
    assessment: 'évaluation',
    look: 'mots à vérifier',
  },
  otherLanguages:
    'les articles sont dans des langues différentes, leurs mots ne sont donc pas comparés.',
};

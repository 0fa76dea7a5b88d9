/** The words of the picture of a claim's intervals, and of versions set side by side. */
export const pictureEn = {
  title: 'Picture',
  /** Over a person's signed judgement: not one of the reports. */
  assessment: 'Assessment',
  /** What a bar cannot show, because nothing bounds it. */
  noBound: 'nothing bounds it',
  /** Parts of one whole that there is no room for. */
  moreParts: (count: number) => `${count} more on this axis: they are left out`,
  /** What the signs of a bar stand for. */
  legend: {
    ends: 'low, best, high',
    exact: 'one number',
    bounds: 'low, high',
    notIncluded: 'end not included',
    open: 'end not stated',
    reach: 'still compatible',
    denied: 'denied',
    assessment: 'assessment',
    /** Of a sign beside the letter of a source. */
    look: 'look at the words',
  },
  /** Of versions that differ in nothing. */
  sameWords: 'the same words',
  /** Instead of a word diff of versions in two languages. */
  otherLanguages: 'the articles are in different languages, so their words are not compared.',
};

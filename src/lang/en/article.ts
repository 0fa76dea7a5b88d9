/** The words of the article view in one language. */
export const articleEn = {
  title: 'Article',
  /** Which of the passages is highlighted: a report may have several. */
  passage: (at: number, of: number) => `passage ${at}/${of}`,
  /** Over the passages that the text does not have. */
  notInText: 'Not in the article',
  /** Over those that could not be looked up in it. */
  notChecked: 'Not checked',
  disordered: 'All its parts are in the article, but not in this order.',
  /** Which of several places a passage may be at. */
  place: (at: number, of: number) => `place ${at} of ${of}`,
  /** On the list of passages: how to come to the text, or to have one at all. */
  inText: (key: string) => `${key} shows them in the article’s text.`,
  noFileNamed:
    'To read them in the article, name its text in the briefing: text: {file: NAME} under the source.',
  notAtHand: (file: string) =>
    `To read them in the article, put “${file}” beside the briefing or into articles/ there, or name its folder with --articles DIR or in BRIEFING_ARTICLES.`,
  otherText: (file: string) =>
    `The text at hand is another one than was recorded. To read them in the article, put the recorded “${file}” into articles/ beside the briefing, or name its folder with --articles DIR or in BRIEFING_ARTICLES.`,
};

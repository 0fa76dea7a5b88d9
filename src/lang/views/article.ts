/** The words of the article view in one language. */
export interface ArticleStrings {
  readonly title: string;
  /** Which of the passages is highlighted: a report may have several. */
  readonly passage: (at: number, of: number) => string;
  /** Over the passages that the text does not have. */
  readonly notInText: string;
  /** Over those that could not be looked up in it. */
  readonly notChecked: string;
  readonly disordered: string;
  /** Which of several places a passage may be at. */
  readonly place: (at: number, of: number) => string;
  /** On the list of passages: how to come to the text, or to have one at all. */
  readonly inText: (key: string) => string;
  readonly noFileNamed: string;
  readonly notAtHand: (file: string) => string;
  readonly otherText: (file: string) => string;
}

export const articleEn: ArticleStrings = {
  title: 'Article',
  passage: (at, of) => `passage ${at}/${of}`,
  notInText: 'Not in the article',
  notChecked: 'Not checked',
  disordered: 'All its parts are in the article, but not in this order.',
  place: (at, of) => `place ${at} of ${of}`,
  inText: key => `${key} shows them in the article’s text.`,
  noFileNamed:
    'To read them in the article, name its text in the briefing: text: {file: NAME} under the source.',
  notAtHand: file =>
    `To read them in the article, put “${file}” beside the briefing or into articles/ there, or name its folder with --articles DIR or in BRIEFING_ARTICLES.`,
  otherText: file =>
    `The text at hand is another one than was recorded. To read them in the article, put the recorded “${file}” into articles/ beside the briefing, or name its folder with --articles DIR or in BRIEFING_ARTICLES.`,
};

export const articleFr: ArticleStrings = {
  title: 'Article',
  passage: (at, of) => `passage ${at}/${of}`,
  notInText: 'Absents de l’article',
  notChecked: 'Non vérifiés',
  disordered: 'Tous ses morceaux sont dans l’article, mais pas dans cet ordre.',
  place: (at, of) => `endroit ${at} sur ${of}`,
  inText: key => `${key} les montre dans le texte de l’article.`,
  noFileNamed:
    'Pour les lire dans l’article, indiquer son texte dans le fichier\u00a0: text: {file: NOM} sous la source.',
  notAtHand: file =>
    `Pour les lire dans l’article, mettre «\u00a0${file}\u00a0» à côté du fichier ou dans articles/ à côté, ou nommer son répertoire par --articles DIR ou dans BRIEFING_ARTICLES.`,
  otherText: file =>
    `Le texte qui est là n’est pas celui qui a été relevé. Pour les lire dans l’article, mettre le «\u00a0${file}\u00a0» relevé dans articles/ à côté du fichier, ou nommer son répertoire par --articles DIR ou dans BRIEFING_ARTICLES.`,
};

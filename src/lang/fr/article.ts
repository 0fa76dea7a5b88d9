import type { Language } from '../language.ts';

export const articleFr: Language['article'] = {
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

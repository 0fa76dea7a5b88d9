import type { Problem } from '../../model/problem.ts';
import type { Language } from '../language.ts';
import type { ProblemWords } from '../problem-sentence.ts';
import { foundIn, subjectOf, toldUnsafe, type UnsafeSpeech } from '../unsafe-text.ts';

const speech: UnsafeSpeech = {
  kinds: {
    control: 'donne un ordre au terminal',
    direction: 'change le sens de lecture',
    tag: 'tient lieu d’une lettre qui ne se voit pas',
    invisible: 'ne se voit pas',
    surrogate: 'est la moitié d’un caractère',
    unknown: 'n’a pas de sens commun à tous les programmes',
    flood: 'est un signe de trop sur une même lettre',
  },
  has: count =>
    count === 1
      ? 'a un caractère qui n’est pas montré tel quel'
      : `a ${count} caractères qui ne sont pas montrés tels quels`,
  others: 'et d’autres',
  colon: '\u00a0:',
};

/** The sentences of `unsafe_text` in French, from the details of the problem. */
export function unsafeTextFr(details: Problem['details']): ProblemWords {
  const subject = { key: 'La clé', comment: 'Un commentaire' }[String(details.part)] ?? '';
  return {
    message: `${subjectOf(subject, details)} ${toldUnsafe(foundIn(details), speech)}.`,
    hint: 'Le programme montre chacun par son numéro\u00a0; retirez ce dont les mots n’ont pas besoin.',
  };
}

export const unsafeFr: Language['unsafe'] = {
  article: (mark, file, found, { line, column }) => ({
    message: `L’article de ${mark} «\u00a0${file}\u00a0» ${toldUnsafe(found, speech)}\u00a0; le premier est en ${line}:${column}.`,
    hint: 'Regardez-y si le texte devait cacher quelque chose\u00a0; le programme montre chacun par son numéro.',
  }),
};

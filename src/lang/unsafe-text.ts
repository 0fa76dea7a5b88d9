import type { Place, Problem } from '../model/problem.ts';
import type { UnsafeKind, UnsafeText } from '../model/unsafe-text.ts';
import { type ProblemWords, quoted } from './problem-sentence.ts';

/** What is said of characters that are not shown as they are. */
export interface UnsafeStrings {
  /** Of an article's text; `file` is the name of its file. */
  readonly article: (mark: string, file: string, found: UnsafeText, first: Place) => ProblemWords;
}

interface UnsafeSpeech {
  readonly kinds: Readonly<Record<UnsafeKind, string>>;
  readonly has: (count: number) => string;
  readonly others: string;
  readonly colon: string;
}

const english: UnsafeSpeech = {
  kinds: {
    control: 'gives orders to a terminal',
    direction: 'changes the direction of reading',
    tag: 'stands for a letter that is not seen',
    invisible: 'is not seen',
    surrogate: 'is half a character',
    unknown: 'has no meaning that all programs share',
    flood: 'is a mark too many on one letter',
  },
  has: count =>
    count === 1
      ? 'has a character that is not shown as it is'
      : `has ${count} characters that are not shown as they are`,
  others: 'and others',
  colon: ':',
};

const french: UnsafeSpeech = {
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

type Details = Problem['details'];
type Told = Omit<UnsafeText, 'first'>;

/** The sentences of `unsafe_text` in English, from the details of the problem. */
export function unsafeTextEn(details: Details): ProblemWords {
  const subject = { key: 'The key', comment: 'A comment' }[String(details.part)] ?? '';
  return {
    message: `${subjectOf(subject, details)} ${told(foundIn(details), english)}.`,
    hint: 'The program shows each by its number; remove what the words do not need.',
  };
}

/** The same in French. */
export function unsafeTextFr(details: Details): ProblemWords {
  const subject = { key: 'La clé', comment: 'Un commentaire' }[String(details.part)] ?? '';
  return {
    message: `${subjectOf(subject, details)} ${told(foundIn(details), french)}.`,
    hint: 'Le programme montre chacun par son numéro\u00a0; retirez ce dont les mots n’ont pas besoin.',
  };
}

export const unsafeEn: UnsafeStrings = {
  article: (mark, file, found, { line, column }) => ({
    message: `${mark}’s article “${file}” ${told(found, english)}; the first is at ${line}:${column}.`,
    hint: 'Look there whether the text was to hide something; the program shows each by its number.',
  }),
};

export const unsafeFr: UnsafeStrings = {
  article: (mark, file, found, { line, column }) => ({
    message: `L’article de ${mark} «\u00a0${file}\u00a0» ${told(found, french)}\u00a0; le premier est en ${line}:${column}.`,
    hint: 'Regardez-y si le texte devait cacher quelque chose\u00a0; le programme montre chacun par son numéro.',
  }),
};

/** A value is called by its key; of a comment there is no more to say. */
function subjectOf(subject: string, { part, key }: Details): string {
  const name = quoted(String(key ?? ''));
  if (part === 'comment') return subject;
  return subject === '' ? name : `${subject} ${name}`;
}

function told(
  { count, characters, hasOthers }: Told,
  { kinds, has, others, colon }: UnsafeSpeech,
): string {
  const named = characters.map(({ name, kind }) => `${name} (${kinds[kind]})`).join(', ');
  return `${has(count)}${colon} ${named}${hasOthers ? ` ${others}` : ''}`;
}

/** What the details of a problem hold: names and kinds, one a line. */
function foundIn({ count, names, kinds, others }: Details): Told {
  const kind = String(kinds ?? '').split('\n');
  const characters = String(names ?? '')
    .split('\n')
    .map((name, at) => ({ name, kind: kind[at] as UnsafeKind }));
  return { count: Number(count), characters, hasOthers: others === 1 };
}

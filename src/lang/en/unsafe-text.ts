import type { Place, Problem } from '../../model/problem.ts';
import type { UnsafeText } from '../../model/unsafe-text.ts';
import type { ProblemWords } from '../problem-sentence.ts';
import { foundIn, subjectOf, toldUnsafe, type UnsafeSpeech } from '../unsafe-text.ts';

const speech: UnsafeSpeech = {
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

/** The sentences of `unsafe_text` in English, from the details of the problem. */
export function unsafeTextEn(details: Problem['details']): ProblemWords {
  const subject = { key: 'The key', comment: 'A comment' }[String(details.part)] ?? '';
  return {
    message: `${subjectOf(subject, details)} ${toldUnsafe(foundIn(details), speech)}.`,
    hint: 'The program shows each by its number; remove what the words do not need.',
  };
}

/** What is said of characters that are not shown as they are. */
export const unsafeEn = {
  /** Of an article's text; `file` is the name of its file. */
  article: (mark: string, file: string, found: UnsafeText, { line, column }: Place) => ({
    message: `${mark}’s article “${file}” ${toldUnsafe(found, speech)}; the first is at ${line}:${column}.`,
    hint: 'Look there whether the text was to hide something; the program shows each by its number.',
  }),
};

import type { Language } from '../../lang/language.ts';
import { safe } from '../../text/safe.ts';

/** Phrases as one sentence; those that are empty are left out. */
export function sentence(phrases: readonly string[]): string {
  const told = phrases.filter(phrase => phrase !== '').join(', ');
  return told === '' || /[.!?…][”»"]?$/u.test(told) ? told : `${told}.`;
}

/** Sentences one after the other; those that are empty are left out. */
export function text(sentences: readonly string[]): string {
  return safe(sentences.filter(each => each !== '').join(' '));
}

/**
 * Words of the program in which every sign is a word: arrows, marks, dots between phrases. What an
 * article says does not go through here, because it is quoted.
 */
export function inWords(words: string, { aloud, verdicts }: Language): string {
  const marks = Object.entries(verdicts.marks).map(([name, { sign }]): [string, string] => [
    sign,
    verdicts.labels[name as keyof typeof verdicts.labels],
  ]);
  const names = new Map([...marks, ...Object.entries(aloud.signs)]);
  return words
    .replaceAll(' · ', ', ')
    .replace(/(\d)–(?=[<\d])/gu, `$1 ${aloud.to} `)
    .replace(/[^\p{L}\p{N}\p{M}\p{P}\p{Z}\p{Cc}"'~=<>+$£€%@]/gu, sign => names.get(sign) ?? sign);
}

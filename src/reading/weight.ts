import { conditionalStemOf } from './french-conditional.ts';
import { type ReadingLanguage, readingLanguages } from './reading.ts';
import { plainWord } from './terms.ts';
import { type WeightyWords, weightyWords } from './weighty-words.ts';
import type { Word } from './words.ts';

/** What makes a word serious where it differs between a quotation and its article. */
export type WordWeight = 'digit' | 'number' | 'negation' | 'modifier' | 'hedge' | 'name';

/** Joined to a number by hyphens: “vingt-et-un”, “twenty-one”. */
const joined = new Set(['et', 'un', 'une', 'and', 'one', 'a']);

/**
 * What makes a word serious, if anything does.
 *
 * A capital makes a name, except on an elision or “I”. Where any word would have one, at the start
 * of a sentence, it does so only for words that are not known to be ordinary ones.
 *
 * @param word as `wordsOf` gives it
 * @param language null: the language is not one that is read, and the words of all are looked for
 */
export function wordWeight(word: Word, language: ReadingLanguage | null): WordWeight | null {
  if (!word.isWord) return null;
  if (/\p{N}/u.test(word.text)) return 'digit';
  const plain = plainWord(word.text);
  // The month, where it is not the first word: the modal has no capital there.
  if (word.text === 'May' && !word.startsSentence) return 'name';

  const languages = language === null ? readingLanguages : [language];
  const parts = plain.split('-');
  const isIn = (list: keyof WeightyWords, sought: string) =>
    languages.some(each => weightyWords[each][list].has(sought));
  const isCount = (part: string) => isIn('numbers', part);

  if (parts.some(isCount) && parts.every(part => isCount(part) || joined.has(part))) {
    return 'number';
  }
  if (isIn('negations', plain)) return 'negation';
  if (isIn('modifiers', plain)) return 'modifier';
  if (isIn('hedges', plain)) return 'hedge';
  if (languages.includes('fr') && conditionalStemOf(plain) !== null) return 'hedge';

  if (!/[\p{Lu}\p{Lt}]/u.test(word.text) || plain === 'i' || isTied(plain)) return null;
  const isOrdinary = word.startsSentence && parts.every(part => isIn('starters', part));
  return isOrdinary ? null : 'name';
}

/** An elision or a contraction: “L’”, “'S”. */
function isTied(plain: string): boolean {
  return plain.startsWith("'") || plain.endsWith("'");
}

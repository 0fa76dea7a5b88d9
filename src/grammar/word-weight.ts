import { conditionalStemOf } from './fr/conditional.ts';
import { readMeasures } from './read-measures.ts';
import { type ReadingLanguage, readingLanguages } from './reading-language.ts';
import { isAnswer } from './shared/answers.ts';
import { isDemonym } from './shared/demonyms.ts';
import { plainWord } from './shared/terms.ts';
import { turningPrefixes } from './shared/turning-prefixes.ts';
import { type WeightyWords, weightyWords } from './shared/weighty-words.ts';
import type { Word } from './shared/words.ts';

/** What makes a word serious where it differs between a quotation and its article. */
export type WordWeight =
  | 'digit'
  | 'number'
  | 'negation'
  | 'modifier'
  | 'hedge'
  | 'name'
  | 'date'
  | 'measure';

const turning: ReadonlySet<string> = new Set(turningPrefixes);

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
  const languages = language === null ? readingLanguages : [language];
  if (languages.some(each => isMonthByCapital[each](word))) return 'date';
  const parts = plain.split('-');
  const isIn = (list: keyof WeightyWords, sought: string) =>
    languages.some(each => weightyWords[each][list].has(sought));

  const weight = listedWeight(plain, parts, isIn) ?? saidWeight(word, plain, parts, languages);
  if (weight !== null) return weight;

  if (!/[\p{Lu}\p{Lt}]/u.test(word.text) || plain === 'i' || isTied(plain)) return null;
  const isOrdinary = word.startsSentence && parts.every(part => isIn('starters', part));
  return isOrdinary ? null : 'name';
}

type IsIn = (list: keyof WeightyWords, sought: string) => boolean;

/** What the lists of a language have a word under. */
function listedWeight(plain: string, parts: readonly string[], isIn: IsIn): WordWeight | null {
  const isCount = (part: string) => isIn('numbers', part);
  if (parts.some(isCount) && parts.every(part => isCount(part) || joined.has(part))) {
    return 'number';
  }
  if (isIn('negations', plain)) return 'negation';
  if (isIn('dates', plain)) return 'date';
  if (isIn('modifiers', plain)) return 'modifier';
  return isIn('hedges', plain) ? 'hedge' : null;
}

/** Whether a form of a verb takes distance by itself: the French conditional. */
const isHedging: Readonly<Record<ReadingLanguage, (plain: string) => boolean>> = {
  fr: plain => conditionalStemOf(plain) !== null,
  en: () => false,
};

/** What a word says by its form or its meaning. */
function saidWeight(
  word: Word,
  plain: string,
  parts: readonly string[],
  languages: readonly ReadingLanguage[],
): WordWeight | null {
  if (languages.some(each => isHedging[each](plain))) return 'hedge';
  // “Combattants” and “non-combattants” are not told apart by a name or a number.
  if (parts.length > 1 && turning.has(parts[0] ?? '')) return 'negation';
  if (languages.some(each => isAnswer(plain, each))) return 'negation';
  if (languages.some(each => readMeasures(word.text, each).length > 0)) return 'measure';
  return parts.some(isDemonym) ? 'name' : null;
}

/** These English months have no capital as a verb; “May” that begins a sentence may be one, too. */
const isMonthByCapital: Readonly<Record<ReadingLanguage, (word: Word) => boolean>> = {
  fr: () => false,
  en: ({ text, startsSentence }) => text === 'March' || (text === 'May' && !startsSentence),
};

/** An elision or a contraction: “L’”, “'S”. */
function isTied(plain: string): boolean {
  return plain.startsWith("'") || plain.endsWith("'");
}

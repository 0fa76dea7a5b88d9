import { allGrammars, grammars } from './grammars.ts';
import type { ReadingLanguage } from './reading-language.ts';
import type { Grammar } from './shared/grammar.ts';
import { measuresIn } from './shared/measures.ts';
import { plainWord } from './shared/terms.ts';
import type { WeightyWords } from './shared/weighty-words.ts';
import type { Word } from './shared/words.ts';
import { turningPrefixes } from './turning-prefixes.ts';

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

/** The lists among the words of weight. */
type WordList = {
  [Key in keyof WeightyWords]: WeightyWords[Key] extends ReadonlySet<string> ? Key : never;
}[keyof WeightyWords];

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
  const asked = language === null ? allGrammars : [grammars[language]];
  if (asked.some(({ weightyWords }) => weightyWords.isDateByCapital(word))) return 'date';
  const parts = plain.split('-');
  const isIn: IsIn = (list, sought) =>
    asked.some(({ weightyWords }) => weightyWords[list].has(sought));

  const weight = listedWeight(plain, parts, isIn) ?? saidWeight(word, plain, parts, asked);
  if (weight !== null) return weight;

  if (!/[\p{Lu}\p{Lt}]/u.test(word.text) || plain === 'i' || isTied(plain)) return null;
  const isOrdinary = word.startsSentence && parts.every(part => isIn('starters', part));
  return isOrdinary ? null : 'name';
}

type IsIn = (list: WordList, sought: string) => boolean;

/** What the lists of a language have a word under. */
function listedWeight(plain: string, parts: readonly string[], isIn: IsIn): WordWeight | null {
  const isCount = (part: string) => isIn('numbers', part);
  if (parts.some(isCount) && parts.every(part => isCount(part) || isIn('numberLinks', part))) {
    return 'number';
  }
  if (isIn('negations', plain)) return 'negation';
  if (isIn('dates', plain)) return 'date';
  if (isIn('modifiers', plain)) return 'modifier';
  return isIn('hedges', plain) ? 'hedge' : null;
}

/** What a word says by its form or its meaning. */
function saidWeight(
  word: Word,
  plain: string,
  parts: readonly string[],
  asked: readonly Grammar[],
): WordWeight | null {
  if (asked.some(({ weightyWords }) => weightyWords.isHedgingForm(plain))) return 'hedge';
  // “Combattants” and “non-combattants” are not told apart by a name or a number.
  if (parts.length > 1 && turningPrefixes.has(parts[0] ?? '')) return 'negation';
  if (asked.some(({ answers }) => answers.test(plain))) return 'negation';
  if (asked.some(grammar => measuresIn(word.text, grammar).length > 0)) return 'measure';
  // All texts are asked for the small names of peoples, whichever language writes them so.
  const isPeople = (part: string) => allGrammars.some(({ demonyms }) => demonyms?.test(part));
  return parts.some(isPeople) ? 'name' : null;
}

/** An elision or a contraction: “L’”, “'S”. */
function isTied(plain: string): boolean {
  return plain.startsWith("'") || plain.endsWith("'");
}

import { plainWord } from './shared/terms.ts';
import { weightyWords } from './shared/weighty-words.ts';

/** Whether a word is one that numbers are made of, in any of the languages: “vingt”, “thousand”. */
export function isNumberWord(word: string): boolean {
  const plain = plainWord(word);
  if (notJoined.has(plain)) return false;
  return weightyWords.fr.numbers.has(plain) || weightyWords.en.numbers.has(plain);
}

/** Whether a word multiplies the number before it, which may be in digits: “million”, “mille”. */
export function isScaleWord(word: string): boolean {
  return scales.has(plainWord(word));
}

/** Parts, and counts of something else: they begin and end a number by themselves. */
const notJoined = new Set([
  'moitié',
  'tiers',
  'quart',
  'quarts',
  'demi',
  'demie',
  'double',
  'triple',
  'quadruple',
  'half',
  'quarter',
  'quarters',
  'third',
  'thirds',
  'score',
  'scores',
  'twice',
]);

const scales = new Set([
  'cent',
  'cents',
  'mille',
  'million',
  'millions',
  'milliard',
  'milliards',
  'billion',
  'billions',
  'trillion',
  'trillions',
  'hundred',
  'thousand',
  'dozen',
]);

import { allGrammars } from './grammars.ts';
import { plainWord } from './shared/terms.ts';

/** Whether a word is one that numbers are made of, in any of the languages: “vingt”, “thousand”. */
export function isNumberWord(word: string): boolean {
  const plain = plainWord(word);
  if (allGrammars.some(({ weightyWords }) => weightyWords.numbersApart.has(plain))) return false;
  return allGrammars.some(({ weightyWords }) => weightyWords.numbers.has(plain));
}

/** Whether a word multiplies the number before it, which may be in digits: “million”, “mille”. */
export function isScaleWord(word: string): boolean {
  const plain = plainWord(word);
  return allGrammars.some(({ weightyWords }) => weightyWords.scales.has(plain));
}

import type { Reader } from './number.ts';
import { joined } from './tokens.ts';

/** A word that what stands before it may count. */
export function isNounAt({ tokens, grammar }: Reader, at: number): boolean {
  const word = tokens[joined(tokens, at)];
  if (word?.kind !== 'word' || grammar.functionWords.has(word.low)) return false;
  return !grammar.words.has(word.low);
}

import { isExactNumber, type Quantity } from '../model/quantity.ts';
import { grammars } from './grammars.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { isAsserted } from './shared/numbers/asserted.ts';
import { type Reader, readerOf } from './shared/numbers/number.ts';
import { notCountedEnd } from './shared/numbers/number-at.ts';
import { markParts, type QuantityInTokens } from './shared/numbers/parts.ts';
import { type PhraseRead, phraseAt } from './shared/numbers/phrase.ts';
import { tokenise } from './shared/numbers/tokens.ts';
import { vagueAt } from './shared/numbers/vague.ts';
import type { ReadQuantity } from './shared/read-quantity.ts';

/**
 * Read the numbers of a passage: digits, words, ranges, vague plurals, with their modifiers.
 *
 * Left out is what counts nothing: “un” and “a” as articles, dates, hours, codes, fractions but
 * “trois quarts”, numbers past 2^53, and what is said not to be the number (“58, et non 60”). “Une vingtaine” and “a dozen” are read as about that many:
 * news says both of groups that nobody counted.
 *
 * @param text any text; it is read in time proportional to its length
 * @returns what was read, in the text's order; no two stretches overlap
 */
export function readQuantities(text: string, language: ReadingLanguage): readonly ReadQuantity[] {
  const tokens = tokenise(text);
  const reader = readerOf(tokens, grammars[language].numbers);
  const quantities: QuantityInTokens[] = [];
  let at = 0;
  while (at < tokens.length) {
    const read = vagueAt(reader, at) ?? phraseOrGap(reader, at);
    if (read?.quantity && isExact(read.quantity) && isAsserted(reader, at, read.next)) {
      const stretch = { at: tokens[at]!.at, end: tokens[read.next - 1]!.end };
      const { quantity, ordinal, next } = read;
      quantities.push({ read: { ...stretch, quantity, ordinal, part: false }, from: at, next });
    }
    at = read?.next ?? at + 1;
  }
  return markParts(text, tokens, reader.grammar, quantities);
}

function phraseOrGap(reader: Reader, at: number): PhraseRead | null {
  const next = notCountedEnd(reader, at);
  return next > at ? { quantity: null, ordinal: false, next } : phraseAt(reader, at);
}

function isExact(quantity: Quantity): boolean {
  if (quantity.kind === 'number') return isExactNumber(quantity.number);
  return quantity.kind !== 'range' || isExactNumber(quantity.high);
}

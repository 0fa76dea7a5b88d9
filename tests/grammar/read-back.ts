import { readQuantities } from '../../src/grammar/read-quantities.ts';
import type { ReadingLanguage } from '../../src/grammar/reading-language.ts';
import type { ReadQuantity } from '../../src/grammar/shared/read-quantity.ts';

/** What is read in a text, one line each: `environ 15 000 → about 15000`. */
export function readBack(text: string, language: ReadingLanguage): string[] {
  return readQuantities(text, language).map(
    read => `${text.slice(read.at, read.end)} → ${brief(read)}`,
  );
}

/** A quantity as a file has it, with `ordinal` and `part` before it where they hold. */
export function brief({ quantity, ordinal, part }: ReadQuantity): string {
  const flags = `${part ? 'part ' : ''}${ordinal ? 'ordinal ' : ''}`;
  switch (quantity.kind) {
    case 'number':
      return `${flags}${quantity.modifier === 'exact' ? '' : `${quantity.modifier} `}${quantity.number}`;
    case 'range':
      return `${flags}${quantity.low} to ${quantity.high}`;
    case 'estimate':
      return `${flags}estimate`;
    default:
      return flags + quantity.word;
  }
}

import type { NumberRead, Reader } from '../../shared/numbers/number.ts';
import { numberRead } from '../../shared/numbers/number.ts';
import {
  multiplied,
  partAfter,
  partAfterLink,
  sum,
  withArticle,
  wordAt,
  wordNumber,
} from '../../shared/numbers/spelled-out.ts';
import { joined } from '../../shared/numbers/tokens.ts';

/**
 * An English number below a million in words, with or without “and”. “One” alone is given as an
 * article, and so is what follows it (“one hundred”) as a number.
 */
export function spelledOutEnglish(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  if (word?.kind === 'lone') return wordNumber(word, at);
  const head = belowTenThousand(reader, at) ?? indefinite(reader, at, 'thousand');
  const thousands = multiplied(reader, at, 'thousand', head);
  if (!thousands) return head && withArticle(reader, at, head);
  if (thousands.ordinal) return thousands;
  const tail =
    partAfter(reader, thousands.next, belowTenThousand) ??
    partAfterLink(reader, thousands.next, belowTenThousand);
  return tail && tail.value < 1000 ? sum(thousands, tail) : thousands;
}

/** Hundreds may run past nine: “fourteen hundred”, “twenty-five hundred”. */
function belowTenThousand(reader: Reader, at: number): NumberRead | null {
  const head = belowHundred(reader, at) ?? indefinite(reader, at, 'hundred');
  const hundreds = multiplied(reader, at, 'hundred', head);
  if (!hundreds) return head;
  if (hundreds.ordinal) return hundreds;
  const tail =
    partAfter(reader, hundreds.next, belowHundred) ??
    partAfterLink(reader, hundreds.next, belowHundred);
  // “One hundred and two hundred” are two numbers.
  const isHead = tail && multiplied(reader, at, 'hundred', tail) !== null;
  return sum(hundreds, isHead ? null : tail);
}

/** “A” where a scale follows it. */
function indefinite(reader: Reader, at: number, kind: 'hundred' | 'thousand'): NumberRead | null {
  const { tokens, grammar } = reader;
  if (!grammar.articles.has(tokens[at]?.low ?? '')) return null;
  const scale = wordAt(reader, joined(tokens, at + 1));
  return scale?.kind === kind && !scale.ordinal ? numberRead(1, at + 1) : null;
}

function belowHundred(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  if (!word || word.kind === 'lone' || word.kind === 'hundred' || word.kind === 'thousand')
    return null;
  const read = wordNumber(word, at);
  if (word.kind !== 'ten' || word.ordinal) return read;
  const tail = partAfter(reader, read.next, unit);
  return sum(read, tail);
}

function unit(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  if (word?.kind !== 'unit') return null;
  // “The twenty first responders”: these two words are joined by a hyphen only.
  const isLoose = word.ordinal && word.value <= 2 && reader.tokens[at - 1]?.low !== '-';
  return isLoose ? null : wordNumber(word, at);
}

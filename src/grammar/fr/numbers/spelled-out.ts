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

/**
 * A French number below a million in words, as before and after the spelling reform of 1990, with
 * hyphens or spaces. “Un”, “une” alone is given as an article.
 */
export function spelledOutFrench(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  if (!word) return null;
  if (word.kind === 'lone') return wordNumber(word, at);
  const head = belowThousand(reader, at);
  const counted = head && head.value > 1 ? head : null;
  const thousands = multiplied(reader, at, 'thousand', counted);
  if (!thousands) return head && withArticle(reader, at, head);
  if (thousands.ordinal) return thousands;
  return sum(
    thousands,
    partAfter(reader, thousands.next, belowThousand) ??
      partAfterLink(reader, thousands.next, oneOrEleven),
  );
}

function belowThousand(reader: Reader, at: number): NumberRead | null {
  const head = belowHundred(reader, at);
  const counted = head && head.value > 1 && head.value % 10 > 0 ? head : null;
  const hundreds = multiplied(reader, at, 'hundred', counted);
  if (!hundreds) return head;
  if (hundreds.ordinal) return hundreds;
  return sum(
    hundreds,
    partAfter(reader, hundreds.next, belowHundred) ??
      partAfterLink(reader, hundreds.next, oneOrEleven),
  );
}

function belowHundred(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  if (word?.kind === 'ten') {
    const ten = wordNumber(word, at);
    if (word.ordinal) return ten;
    const tail = partAfter(reader, ten.next, word.value === 60 ? belowTwenty : unit);
    return sum(ten, tail ?? partAfterLink(reader, ten.next, word.value === 60 ? oneOrEleven : one));
  }
  return eighties(reader, at) ?? belowTwenty(reader, at);
}

/** “Quatre-vingt(s)” to “quatre-vingt-dix-neuf”. */
function eighties(reader: Reader, at: number): NumberRead | null {
  const four = wordAt(reader, at);
  if (four?.value !== 4 || four.ordinal) return null;
  const twenty = partAfter(reader, at + 1, (inner, index) => {
    const word = wordAt(inner, index);
    return word?.value === 20 ? wordNumber(word, index) : null;
  });
  if (!twenty) return null;
  const eighty = numberRead(80, twenty.next, { ordinal: twenty.ordinal });
  return twenty.ordinal ? eighty : sum(eighty, partAfter(reader, twenty.next, belowTwenty));
}

function belowTwenty(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  if (word?.kind !== 'unit' && word?.kind !== 'teen') return null;
  const read = wordNumber(word, at);
  if (word.value !== 10 || word.ordinal) return read;
  const tail = partAfter(reader, read.next, unit);
  return tail && tail.value >= 7 ? sum(read, tail) : read;
}

function unit(reader: Reader, at: number): NumberRead | null {
  const word = wordAt(reader, at);
  return word?.kind === 'unit' ? wordNumber(word, at) : null;
}

function one(reader: Reader, at: number): NumberRead | null {
  const read = unit(reader, at);
  return read?.value === 1 ? read : null;
}

/** “Et” stands before these only: “vingt et un”, “soixante et onze”. */
function oneOrEleven(reader: Reader, at: number): NumberRead | null {
  const read = belowTwenty(reader, at);
  return read?.value === 1 || read?.value === 11 ? read : null;
}

import { grammars } from '../../grammar/grammars.ts';
import { readMeasures } from '../../grammar/read-measures.ts';
import { readQuantities } from '../../grammar/read-quantities.ts';
import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import type { ReadQuantity } from '../../grammar/shared/read-quantity.ts';
import type { Quantity } from '../../model/quantity.ts';
import { sameQuantity } from '../compare-counted.ts';
import { plainQuantity } from '../plain-quantity.ts';

/** What reading a passage for a report's value came to. */
export interface ValueReading {
  /** Every number of the passage, in order. */
  readonly read: readonly ReadQuantity[];
  /** The one that gives the value; null where none does, or where it is no number by itself. */
  readonly giving: ReadQuantity | null;
  readonly gives: boolean;
}

/** Read the numbers out of a passage and look for the value that a report has for it. */
export function readValue(
  value: Quantity,
  passage: string,
  language: ReadingLanguage,
): ValueReading {
  const read = readQuantities(passage, language);
  const wanted = plainQuantity(value);
  const giving = read.find(found => isGivenBy(wanted, found, language)) ?? null;
  const gives =
    giving !== null ||
    isGivenByAll(wanted, read) ||
    isSmall(wanted, besideNumbers(passage, read, language), language);
  return { read, giving, gives };
}

/** Whether the words for one quantity are words for the value of a report. */
export function isGivenBy(
  wanted: Quantity,
  { quantity, ordinal }: ReadQuantity,
  language: ReadingLanguage,
): boolean {
  if (sameQuantity(wanted, plainQuantity(quantity))) return true;
  if (ordinal && wanted.kind === 'number' && quantity.kind === 'number') {
    return wanted.modifier === 'exact' && wanted.number === quantity.number;
  }
  const alike = grammars[language].numbers.alikeVague;
  return (
    wanted.kind === 'vague' &&
    quantity.kind === 'vague' &&
    alike.includes(wanted.word) &&
    alike.includes(quantity.word)
  );
}

/** A range or an estimate may be put together from several numbers of its passage. */
function isGivenByAll(wanted: Quantity, read: readonly ReadQuantity[]): boolean {
  const ends =
    wanted.kind === 'range'
      ? [wanted.low, wanted.high]
      : wanted.kind === 'estimate'
        ? [wanted.low, wanted.best, wanted.high].filter(end => end !== null)
        : [];
  const known = new Set(read.flatMap(({ quantity }) => numbersOf(quantity)));
  return ends.length > 0 && ends.every(end => known.has(end));
}

function numbersOf(quantity: Quantity): readonly number[] {
  if (quantity.kind === 'number') return [quantity.number];
  return quantity.kind === 'range' ? [quantity.low, quantity.high] : [];
}

/**
 * Where a word for none or one may be the number: all of a passage without other numbers; else only
 * where it stands right before what is counted, as in “trois blessés et un mort”.
 */
function besideNumbers(
  passage: string,
  read: readonly ReadQuantity[],
  language: ReadingLanguage,
): string {
  if (read.length === 0) return passage;
  const counted = readMeasures(passage, language);
  return counted.map(({ at }) => passage.slice(Math.max(0, at - wordUnits), at)).join(' | ');
}

/** Room for a word such as “a single” before what is counted. */
const wordUnits = 14;

function isSmall(wanted: Quantity, passage: string, language: ReadingLanguage): boolean {
  if (wanted.kind !== 'number' || wanted.modifier !== 'exact') return false;
  return (
    (wanted.number === 0 || wanted.number === 1) &&
    grammars[language].numbers.noneAndOne[wanted.number].test(passage)
  );
}

import { parseDate } from '../../model/date.ts';
import { parseQuantity } from '../../model/quantity.ts';

/** Words for modifiers that people write, and the ones of the format. */
const modifierWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:~|≈|environ|quelque|around|roughly|approximately|some|ca\.?|circa)\s*/i, 'about '],
  [/^(?:près de|almost|close to)\s+/i, 'nearly '],
  [/^(?:≥|>=|au moins|a minimum of|no fewer than)\s*/i, 'at least '],
  [/^(?:>|plus de|over|above)\s*/i, 'more than '],
  [/^(?:≤|<=|jusqu[’']à|at most|a maximum of)\s*/i, 'up to '],
  [/^(?:<|moins de|less than|under|below)\s*/i, 'fewer than '],
];

/** Text any longer is no number with a slip in it. */
const length_max = 60;

/**
 * What to write in place of a value that cannot be read, such as `15000` for `15 000`.
 *
 * @returns a value that can be read, or null when it cannot be told what was meant
 */
export function writtenValue(found: string): string | null {
  if (found.length > length_max) return null;
  let text = found.trim();
  for (const [pattern, modifier] of modifierWords) text = text.replace(pattern, modifier);
  text = text
    .replace(/\d[\d\s.,'’_]*\d(?:\s?[kK](?!\p{L}))?|\d\s?[kK](?!\p{L})/gu, number =>
      plainDigits(number),
    )
    .replace(/(\d)\s*(?:-|–|—|\.\.|à)\s*(\d)/u, '$1 to $2');
  return text !== found && parseQuantity(text) !== undefined ? text : null;
}

/**
 * What to write in place of a number that YAML reads as another: `2000` for `2.000`.
 *
 * @returns canonical digits, or null for a number that a computer would round
 */
export function writtenNumber(found: string): string | null {
  if (found.length > length_max) return null;
  const digits = /^\d{1,3}(?:\.\d{3})+$/.test(found) ? found.replaceAll('.', '') : found;
  const value = Number(digits);
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : null;
}

/**
 * What to write in place of a date: `2025-09-03` for `2025-9-3` or `2025/09/03`.
 *
 * Only the year-first order is read; in `03/09/2025` nobody can tell the day from the month.
 */
export function writtenDate(found: string): string | null {
  const match = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\s*$/.exec(found);
  if (!match) return null;
  const [, year, month = '', day] = match;
  const text = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return text !== found && parseDate(text) !== undefined ? text : null;
}

/** Digits with the marks between thousands taken out, and a point before decimals. */
function plainDigits(number: string): string {
  const thousand = /k$/i.test(number);
  const bare = number.replace(/\s?k$/i, '');
  const digits = bare.replace(/[\s'’_]/gu, '');
  if (digits !== bare && !/^\d{1,3}(?:[\s'’_]\d{3})+(?:[.,]\d+)?$/u.test(bare)) return number;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && !thousand;
  const plain = grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  return thousand ? String(Math.round(Number(plain) * 1000)) : plain;
}

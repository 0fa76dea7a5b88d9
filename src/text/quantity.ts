import { plainQuantity } from '../analysis/plain-quantity.ts';
import type { QuantityStrings } from '../lang/language.ts';
import type { Quantity } from '../model/quantity.ts';
import { formatNumber, type NumberOptions } from './number.ts';

/**
 * Write a quantity in words: “about 15,000”, “500 to 600”, “2,000 (1,800–2,400)”, “dozens”.
 *
 * @param quantity what a report gives as its value
 * @param strings the language to write in
 * @param options `ascii` keeps signs and digits to ASCII; letters stay those of the language
 */
export function formatQuantity(
  quantity: Quantity,
  strings: QuantityStrings,
  options: NumberOptions = {},
): string {
  const number = (value: number) => formatNumber(value, strings, options);
  const plain = plainQuantity(quantity);
  switch (plain.kind) {
    case 'number':
      return apostrophes(strings.modifiers[plain.modifier](number(plain.number)), options);
    case 'range':
      return strings.range(number(plain.low), number(plain.high));
    case 'estimate':
      return estimate(plain, strings, options);
    case 'vague':
      return strings.vague[plain.word];
    case 'qualitative':
      return strings.qualitative[plain.word];
  }
}

/** A best estimate with the ends that are given; `plainQuantity` leaves no other kind. */
function estimate(
  { low, best, high }: Extract<Quantity, { kind: 'estimate' }>,
  strings: QuantityStrings,
  options: NumberOptions,
): string {
  const number = (value: number | null) => formatNumber(value ?? 0, strings, options);
  const dash = options.ascii ? '-' : '–';
  const { modifiers } = strings;
  if (low !== null && high !== null) {
    return strings.estimate(number(best), `${number(low)}${dash}${number(high)}`);
  }
  const bound =
    low === null ? modifiers['up to'](number(high)) : modifiers['at least'](number(low));
  return strings.estimate(number(best), apostrophes(bound, options));
}

function apostrophes(text: string, { ascii }: NumberOptions): string {
  return ascii ? text.replaceAll('’', "'") : text;
}

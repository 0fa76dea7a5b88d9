import type { QuantityStrings } from '../lang/quantities.ts';

export interface NumberOptions {
  /** Write nothing that is not ASCII. */
  readonly ascii?: boolean;
}

/** Intl takes milliseconds to start, so a formatter is made on first need and kept. */
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * Write a number with its digits grouped as the language does, and no digit lost.
 *
 * @param value a finite number, or `Infinity`
 * @returns a text that no line break can part. Where a language groups by spaces (U+202F in
 *   French), `ascii` leaves the grouping out: an ordinary space could be broken at, and `15` at
 *   the end of one line with `000` on the next is another number.
 */
export function formatNumber(
  value: number,
  strings: QuantityStrings,
  { ascii = false }: NumberOptions = {},
): string {
  if (value === Number.POSITIVE_INFINITY) return ascii ? 'inf' : '∞';
  const { locale } = strings;
  const known = formatters.get(locale);
  const formatter = known ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  if (!known) formatters.set(locale, formatter);
  const text = formatter.format(value);
  return ascii ? text.replace(/[^\x20-\x7e]/g, '') : text;
}

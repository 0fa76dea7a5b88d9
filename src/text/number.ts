import type { QuantityStrings } from '../lang/language.ts';

export interface NumberOptions {
  /** Write nothing that is not ASCII. */
  readonly ascii?: boolean;
}

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
  const text = grouped(value, strings) ?? formattedByIntl(value, strings);
  return ascii ? text.replace(/[^\x20-\x7e]/g, '') : text;
}

/** As Intl writes it, which takes long to start; null for what is not written in plain digits. */
function grouped(value: number, { groupMark, decimalMark }: QuantityStrings): string | null {
  const [, sign = '', whole = '', decimals = ''] =
    /^(-?)(\d+)(?:\.(\d{1,20}))?$/.exec(String(value)) ?? [];
  if (whole === '' || Object.is(value, -0)) return null;
  const groups = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${groupMark}`);
  return `${sign}${groups}${decimals === '' ? '' : `${decimalMark}${decimals}`}`;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formattedByIntl(value: number, { locale }: QuantityStrings): string {
  const known = formatters.get(locale);
  const formatter = known ?? new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  if (!known) formatters.set(locale, formatter);
  return formatter.format(value);
}

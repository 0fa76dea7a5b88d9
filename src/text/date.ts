import type { QuantityStrings } from '../lang/quantities.ts';
import { type PartialDate, parseDate } from '../model/date.ts';

/**
 * Write a date at its own precision: “2025”, “June 2025”, “3 Sep 2025”, “3 Sep 2025, 10:00 UTC+8”.
 *
 * @param text a date as the file has it
 * @param strings the language to write in
 * @returns the date; the text itself where it is no date, since nothing better can be said
 */
export function formatDate(text: string, strings: QuantityStrings): string {
  const date = parseDate(text);
  if (!date) return text;
  const { date: forms, locale } = strings;
  const year = String(date.year);
  if (date.month === null) return year;
  if (date.day === null) return forms.month(monthName(date.month, 'long', locale), year);
  const day = forms.day(date.day, monthName(date.month, 'short', locale), year);
  if (date.hour === null || date.minute === null) return day;
  return forms.minute(day, twoDigits(date.hour), twoDigits(date.minute), zoneName(date));
}

/** Intl takes milliseconds to start, so a formatter is made on first need and kept. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function monthName(month: number, length: 'long' | 'short', locale: string): string {
  const key = `${locale} ${length}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
  if (!known) formatters.set(key, formatter);
  return formatter.format(Date.UTC(2000, month - 1, 1));
}

function zoneName({ offset }: PartialDate): string {
  if (offset === null) return '';
  if (offset === 0) return 'UTC';
  const sign = offset < 0 ? '-' : '+';
  const hours = Math.floor(Math.abs(offset) / 60);
  const minutes = Math.abs(offset) % 60;
  return `UTC${sign}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

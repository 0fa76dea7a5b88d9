import type { QuantityStrings } from '../lang/language.ts';
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
  const { date: forms } = strings;
  const year = String(date.year);
  if (date.month === null) return year;
  if (date.day === null) return forms.month(forms.months[date.month - 1] ?? '', year);
  const day = forms.day(date.day, forms.shortMonths[date.month - 1] ?? '', year);
  if (date.hour === null || date.minute === null) return day;
  return forms.minute(day, twoDigits(date.hour), twoDigits(date.minute), zoneName(date));
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

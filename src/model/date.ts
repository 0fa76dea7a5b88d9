export type Precision = 'year' | 'month' | 'day' | 'minute';

/**
 * A date as far as it is known. `text` is canonical (`2025`, `2025-09`, `2025-09-03`,
 * `2025-09-03T10:00+08:00`) and sorts by time within one precision.
 */
export interface PartialDate {
  readonly text: string;
  readonly precision: Precision;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly hour: number | null;
  readonly minute: number | null;
  /** Minutes east of UTC, where the text says so. */
  readonly offset: number | null;
}

export const datePattern =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/**
 * Read a date at its own precision; nothing is filled in.
 *
 * @param text `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm` with an optional zone
 * @returns the date, or `undefined` when the text has another form or names a day that does not exist
 */
export function parseDate(text: string): PartialDate | undefined {
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const [, y, mo, d, h, mi, zone] = match;
  const date: PartialDate = {
    text,
    precision: h ? 'minute' : d ? 'day' : mo ? 'month' : 'year',
    year: Number(y),
    month: mo ? Number(mo) : null,
    day: d ? Number(d) : null,
    hour: h ? Number(h) : null,
    minute: mi ? Number(mi) : null,
    offset: zone ? zoneMinutes(zone) : null,
  };
  return exists(date) ? date : undefined;
}

/**
 * The stretch of time a date covers at its precision.
 *
 * @returns milliseconds since 1970 in UTC, first included, last excluded; a date without a zone
 *   is taken as written, so two dates of one calendar compare as a reader compares them
 */
export function dateSpan(date: PartialDate): { start: number; end: number } {
  const { year, month, day, hour, minute } = date;
  const shift = (date.offset ?? 0) * 60_000;
  if (hour !== null && minute !== null) {
    const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1, hour, minute) - shift;
    return { start, end: start + 60_000 };
  }
  const start = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  if (day !== null) return { start, end: start + 86_400_000 };
  if (month !== null) return { start, end: Date.UTC(year, month, 1) };
  return { start, end: Date.UTC(year + 1, 0, 1) };
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const sign = zone.startsWith('-') ? -1 : 1;
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)));
}

function exists({ year, month, day, hour, minute, offset }: PartialDate): boolean {
  if (year < 1000) return false;
  if (month !== null && (month < 1 || month > 12)) return false;
  if (day !== null && month !== null) {
    const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
    if (day < 1 || day > last) return false;
  }
  if (hour !== null && hour > 23) return false;
  if (minute !== null && minute > 59) return false;
  return offset === null || Math.abs(offset) <= 14 * 60;
}

import type { EventReport } from '../model/briefing.ts';
import { dateSpan, type PartialDate, parseDate } from '../model/date.ts';
import type { ReportKey } from '../model/report-key.ts';
import { type Answers, plainAnswers } from './pair.ts';

/**
 * Compare two dates given for one event, each at its own precision.
 *
 * @returns `same` for one date or one moment, `precision` where one stretch of time lies in or
 *   overlaps the other or a date is missing, `value` where they have no moment in common
 */
export function compareDated(a: EventReport, b: EventReport): Answers {
  const undated = [a, b].filter(report => report.when === null).map(report => report.key);
  if (a.when === null || b.when === null) {
    const vaguer = undated.length === 1 ? (undated[0] ?? null) : null;
    return { ...plainAnswers('precision'), undated, vaguer };
  }
  if (a.when === b.when) return plainAnswers('same');
  const [first, second] = [parseDate(a.when), parseDate(b.when)];
  if (!first || !second) return plainAnswers('value');
  return compareDates(first, second, a.key, b.key);
}

function compareDates(a: PartialDate, b: PartialDate, aKey: ReportKey, bKey: ReportKey): Answers {
  // A day named without a zone is the day where it happened, so a moment with a zone is set beside
  // it as its own text reads: 01:00 on the 3rd in Beijing is on the 3rd, not on the 2nd in UTC.
  const zoned = a.offset !== null && b.offset !== null;
  const first = dateSpan(zoned ? a : { ...a, offset: null });
  const second = dateSpan(zoned ? b : { ...b, offset: null });
  if (first.start >= second.end || second.start >= first.end) return plainAnswers('value');
  const longer = first.end - first.start - (second.end - second.start);
  if (longer !== 0) {
    return { ...plainAnswers('precision'), vaguer: longer > 0 ? aKey : bKey };
  }
  if ((a.offset === null) === (b.offset === null)) return plainAnswers('same');
  return { ...plainAnswers('precision'), vaguer: a.offset === null ? aKey : bKey };
}

/** Whether all of `a` comes after all of `b`, at the precision of each. */
export function isLater(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [later, earlier] = [parseDate(a), parseDate(b)];
  if (!later || !earlier) return false;
  const zoned = later.offset !== null && earlier.offset !== null;
  const start = dateSpan(zoned ? later : { ...later, offset: null }).start;
  return start >= dateSpan(zoned ? earlier : { ...earlier, offset: null }).end;
}

import type { Briefing, Claim, EventReport, Report } from '../model/briefing.ts';
import { dateSpan, type PartialDate, parseDate } from '../model/date.ts';
import type { ReportKey } from '../model/report-key.ts';
import { compareDated } from './compare-dated.ts';

/**
 * What a date is the date of: the event itself, the occasion on which something was said, the day
 * a number is true of, or the time that a number counts.
 */
export type DateRole = 'event' | 'said' | 'as_of' | 'scope';

/** One date for one event, and who gives it. */
export interface GivenDate {
  readonly when: string | null;
  readonly mood: Report['mood'];
  /** The keys of the reports that give it. */
  readonly reports: readonly ReportKey[];
}

/** A claim at one date, with the reports that belong there. */
export interface TimelineEntry {
  /** Unlike that of any other entry. */
  readonly key: string;
  readonly claim: Claim;
  readonly role: DateRole;
  /** Null where the time has no beginning, and for what is not dated. */
  readonly from: PartialDate | null;
  /** The end of a time that a number counts; null for everything else. */
  readonly to: PartialDate | null;
  /** How an event's date is put; `indicative` for everything else. */
  readonly mood: Report['mood'];
  /** By key, in the file's order. */
  readonly reports: readonly ReportKey[];
  /** All the dates given for the event, where there are several. */
  readonly given: readonly GivenDate[];
  /** Two of them have no moment in common. */
  readonly apart: boolean;
}

export interface Timeline {
  /**
   * In the order of time; of those that begin together the less precise first. Within a day first
   * events, then what was said, then numbers; what has an hour stands between events and the rest.
   */
  readonly dated: readonly TimelineEntry[];
  /** In the file's order. */
  readonly undated: readonly TimelineEntry[];
}

/**
 * Put every report where its date is, at the precision of that date: an event's at each date that is
 * given for it, a statement's when it was said, a number's at the date it is true of, else at the
 * time it counts. Rejected claims are left out.
 *
 * @returns entries that hold every report of the other claims once
 */
export function timeline(briefing: Briefing): Timeline {
  const entries = briefing.claims
    .filter(claim => claim.review !== 'rejected')
    .flatMap(claim => entriesOf(claim));
  const dated = entries.filter(entry => beginning(entry) !== null);
  return {
    dated: dated
      .map(entry => ({ entry, place: placeOf(entry) }))
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ entry }) => entry),
    undated: entries.filter(entry => beginning(entry) === null),
  };
}

/** The date an entry stands at: where it begins, or ends when it has no beginning. */
export function beginning({ from, to }: Pick<TimelineEntry, 'from' | 'to'>): PartialDate | null {
  return from ?? to;
}

interface Dated {
  readonly role: DateRole;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly mood: Report['mood'];
}

function entriesOf(claim: Claim): TimelineEntry[] {
  const groups = new Map<string, Dated & { reports: ReportKey[] }>();
  for (const report of claim.reports as readonly Report[]) {
    const dated = dateOf(claim, report);
    const { role, from, to, mood } = dated;
    const key = [claim.id, role, from?.text ?? '', to?.text ?? '', mood].join(' ');
    const group = groups.get(key) ?? { ...dated, reports: [] };
    group.reports.push(report.key);
    groups.set(key, group);
  }
  const given = givenDates(claim, [...groups.values()]);
  const apart = given.length > 1 && claim.kind === 'event' && areApart(claim.reports);
  return Array.from(groups, ([key, group]) => ({ key, claim, ...group, given, apart }));
}

function dateOf(claim: Claim, report: Report): Dated {
  const none = { from: null, to: null, mood: 'indicative' as const };
  const read = (text: string | null | undefined) => (text ? (parseDate(text) ?? null) : null);
  if ('when' in report) {
    return { role: 'event', from: read(report.when), to: null, mood: report.mood };
  }
  const asOf = read(report.as_of);
  if (claim.kind === 'statement') {
    return { ...none, role: 'said', from: read(claim.said?.date) ?? asOf };
  }
  if (asOf) return { ...none, role: 'as_of', from: asOf };
  const scope = claim.kind === 'event' ? null : claim.scope;
  return { ...none, role: 'scope', from: read(scope?.from), to: read(scope?.to) };
}

function givenDates(
  claim: Claim,
  groups: readonly (Dated & { readonly reports: readonly ReportKey[] })[],
): readonly GivenDate[] {
  if (claim.kind !== 'event' || groups.length < 2) return [];
  return groups.map(({ from, mood, reports }) => ({ when: from?.text ?? null, mood, reports }));
}

/** A denied date is no date that is given, and contradicts none. */
function areApart(reports: readonly EventReport[]): boolean {
  const stated = reports.filter(report => report.mood !== 'denied');
  const distinct = [...new Map(stated.map(report => [report.when, report])).values()];
  return distinct.some((a, at) =>
    distinct.slice(at + 1).some(b => compareDated(a, b).type === 'value'),
  );
}

/** A number is counted after what happened and what was said. */
const roleOrder: readonly DateRole[] = ['event', 'said', 'as_of', 'scope'];

/**
 * What an entry is put in order by, the most important first: where its day, month or year begins,
 * how long that is, its turn within it, and the moment. As written: a moment stands under the day
 * and month that its own text names.
 */
function placeOf(entry: TimelineEntry): readonly number[] {
  const date = beginning(entry);
  if (!date) return [];
  const written = { ...date, offset: null };
  const day = dateSpan({ ...written, hour: null, minute: null });
  const turn = roleOrder.indexOf(entry.role);
  // An event of a day without an hour may have come before all that was said on it.
  return [
    day.start,
    day.start - day.end,
    date.hour === null ? turn : 0.5,
    dateSpan(written).start,
    turn,
  ];
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

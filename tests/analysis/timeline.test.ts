import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginning,
  type Timeline,
  type TimelineEntry,
  timeline,
} from '../../src/analysis/timeline.ts';
import type { Claim, Report } from '../../src/model/briefing.ts';
import { dateSpan, type PartialDate } from '../../src/model/date.ts';
import { arbitraryBriefing } from '../support/arbitrary-briefing.ts';
import { makeBriefing } from '../support/briefing.ts';

const sourcesIn = ({ claim, reports }: TimelineEntry) =>
  reports.map(key => key.slice(claim.id.length + 1)).join('');
const told = ({ dated }: Timeline) =>
  dated.map(entry => {
    const date = [entry.from?.text, entry.to?.text].filter(Boolean).join('/');
    return `${date} ${entry.claim.id} ${sourcesIn(entry)}`;
  });

describe('the timeline', () => {
  test('has an event at each date that is given for it, with the sources that give it', () => {
    const found = timeline(
      makeBriefing({
        events: [
          {
            id: 'pact',
            reports: [
              { source: 'a', when: '2025-06' },
              { source: 'b', when: '2025-06' },
              { source: 'c', when: '2024' },
            ],
          },
        ],
      }),
    );
    expect(told(found)).toEqual(['2024 pact c', '2025-06 pact ab']);
    for (const entry of found.dated) {
      expect(entry.apart).toBe(true);
      expect(entry.given).toEqual([
        { when: '2025-06', mood: 'indicative', reports: ['pact/a', 'pact/b'] },
        { when: '2024', mood: 'indicative', reports: ['pact/c'] },
      ]);
    }
  });

  test('does not set apart a day and an hour of it, nor a date that is denied', () => {
    const { dated } = timeline(
      makeBriefing({
        events: [
          {
            reports: [
              { source: 'a', when: '2025-06-03' },
              { source: 'b', when: '2025-06-03T10:00' },
              { source: 'c', when: '2020', mood: 'denied' },
            ],
          },
        ],
      }),
    );
    expect(dated.map(entry => [sourcesIn(entry), entry.mood, entry.apart])).toEqual([
      ['c', 'denied', false],
      ['a', 'indicative', false],
      ['b', 'indicative', false],
    ]);
  });

  test('has a statement when it was said, and a number when it is true or what it counts', () => {
    const found = timeline(
      makeBriefing({
        statements: [
          { id: 'said', speaker: 'p', said: { date: '2025-09-03' }, reports: [{ source: 'a' }] },
          { id: 'silent', speaker: 'p', reports: [{ source: 'a' }] },
        ],
        casualties: [
          {
            id: 'killed',
            scope: { from: '2025-03', to: '2025-08' },
            reports: [
              { source: 'a', value: 1, as_of: '2025-09-01' },
              { source: 'b', value: 2 },
            ],
          },
        ],
        figures: [
          { id: 'until', scope: { to: '2024' }, reports: [{ source: 'a', value: 1 }] },
          { id: 'open', reports: [{ source: 'a', value: 1 }] },
        ],
      }),
    );
    expect(told(found)).toEqual([
      '2024 until a',
      '2025-03/2025-08 killed b',
      '2025-09-01 killed a',
      '2025-09-03 said a',
    ]);
    expect(found.dated.map(entry => entry.role)).toEqual(['scope', 'scope', 'as_of', 'said']);
    expect(found.undated.map(entry => entry.claim.id)).toEqual(['open', 'silent']);
  });

  test('of what begins together has the year before the month, and the month before the day', () => {
    const events = ['2025-01-01', '2025', '2025-01', '2024-12-31T23:50', '2025-01-01T00:30+08:00'];
    const { dated } = timeline(
      makeBriefing({ events: events.map(when => ({ reports: [{ source: 'a', when }] })) }),
    );
    // A moment stands under the day that its own text names, whatever the hour is elsewhere.
    expect(dated.map(entry => entry.from?.text)).toEqual([
      '2024-12-31T23:50',
      '2025',
      '2025-01',
      '2025-01-01',
      '2025-01-01T00:30+08:00',
    ]);
  });

  test('has within a day what happened before what was said of it, and numbers last', () => {
    const day = '2025-09-03';
    const reports = [{ source: 'a' }];
    const { dated } = timeline(
      makeBriefing({
        figures: [{ id: 'counted', reports: [{ source: 'a', value: 1, as_of: day }] }],
        casualties: [{ id: 'since', scope: { from: day }, reports: [{ source: 'a', value: 1 }] }],
        statements: [
          { id: 'said', speaker: 'p', said: { date: day }, reports },
          { id: 'at-nine', speaker: 'p', said: { date: `${day}T09:00` }, reports },
        ],
        events: [
          { id: 'at-eight', reports: [{ source: 'a', when: `${day}T08:00` }] },
          { id: 'at-ten', reports: [{ source: 'a', when: `${day}T10:00` }] },
          { id: 'happened', reports: [{ source: 'a', when: day }] },
        ],
      }),
    );
    expect(dated.map(({ claim }) => claim.id)).toEqual([
      'happened',
      'at-eight',
      'at-nine',
      'at-ten',
      'said',
      'counted',
      'since',
    ]);
  });

  test('leaves out what was rejected', () => {
    const events = [{ review: 'rejected' as const, reports: [{ source: 'a', when: '2025' }] }];
    expect(timeline(makeBriefing({ events }))).toEqual({ dated: [], undated: [] });
  });

  test('has every report of every claim once, at its date where it has one', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const { dated, undated } = timeline(briefing);
        const wanted = briefing.claims
          .filter(claim => claim.review !== 'rejected')
          .flatMap(claim => (claim.reports as readonly Report[]).map(report => ({ claim, report })))
          .map(({ claim, report }) => `${report.key} ${dateOf(claim, report)}`);
        const found = [...dated, ...undated].flatMap(entry =>
          entry.reports.map(report => `${report} ${beginning(entry)?.text ?? null}`),
        );
        expect(found.toSorted()).toEqual(wanted.toSorted());
        expect(dated.every(entry => beginning(entry) !== null)).toBe(true);
        expect(undated.every(entry => beginning(entry) === null)).toBe(true);
      }),
    );
  });

  test('goes forward in time, and no two entries have one key', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const { dated, undated } = timeline(briefing);
        const written = dated.flatMap(entry => beginning(entry) ?? []);
        const days = written.map(date => startOf({ ...date, hour: null, minute: null }));
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        const moments = written.filter(({ hour }) => hour !== null).map(startOf);
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
        const keys = [...dated, ...undated].map(entry => entry.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

/** As written, whatever the zone. */
function startOf(date: PartialDate): number {
  return dateSpan({ ...date, offset: null }).start;
}

/** The date of a report of a claim that has no scope and no occasion. */
function dateOf(claim: Claim, report: Report): string | null {
  return claim.kind === 'event' && 'when' in report ? report.when : report.as_of;
}

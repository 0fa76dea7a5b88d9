import { beginning, type TimelineEntry } from '../../../analysis/timeline.ts';
import type { ReportKey } from '../../../model/report-key.ts';
import { sourcesOfReports } from '../../../text/names.ts';
import type { Pen } from '../../pen.ts';
import { markedAloud, nameAloud, verdictAloud } from '../../reading-aloud/claim-aloud.ts';
import { sentence, text } from '../../reading-aloud/in-words.ts';
import { marksInOrder } from '../../reading-aloud/marks-in-order.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { timelineOf, timelineRows } from './update-timeline.ts';

/** The timeline: the selected entry with its date, and the dates others give. */
export function timelineAloud(pen: Pen, entry: string | null, depth: number): Reading {
  const { aloud, overviews, strings } = pen.language;
  const { timeline } = overviews;
  const { entries, at } = timelineRows(pen.shown, entry);
  const { dated, undated } = timelineOf(pen.shown);
  const found = entries[at];
  return {
    place: 'timeline',
    depth,
    name: sentence([timeline.title]),
    opening: [sentence([timeline.dated(dated.length), timeline.undated(undated.length)])],
    current: [
      {
        key: found?.key ?? '',
        text: found
          ? text([
              `${aloud.item(at + 1, entries.length)}, ${aloud.selected}${strings.colon}`,
              entryAloud(pen, found),
            ])
          : timeline.empty,
      },
    ],
    max: 0,
  };
}

function entryAloud(pen: Pen, entry: TimelineEntry): string {
  const { overviews, strings, verdicts } = pen.language;
  const { timeline } = overviews;
  const { claim, reports, given, mood } = entry;
  const marks = (keys: readonly ReportKey[]) =>
    verdicts.list(marksInOrder(pen, sourcesOfReports(pen.briefing, keys)));
  const others = given.map(({ when, mood: how, reports: by }) => {
    const date = when ? pen.date(when) : strings.words.undated;
    return sentence([
      `${marks(by)}${strings.colon} ${date}`,
      how === 'indicative' ? '' : strings.mood[how],
    ]);
  });
  const isCounted = claim.kind === 'figure' || claim.kind === 'casualty';
  return text([
    sentence([
      dateAloud(pen, entry),
      beginning(entry) ? timeline.roles[entry.role] : '',
      nameAloud(pen, claim),
      mood === 'indicative' ? '' : strings.mood[mood],
      verdictAloud(pen, claim),
      marks(reports),
    ]),
    ...others,
    ...(isCounted
      ? pen
          .told(claim)
          .answers.filter(({ key }) => reports.includes(key))
          .map(answer => markedAloud(pen, answer))
      : []),
  ]);
}

function dateAloud(pen: Pen, { from, to }: TimelineEntry): string {
  const { timeline } = pen.language.overviews;
  if (from && to)
    return `${timeline.from(pen.date(from.text))} ${timeline.until(pen.date(to.text))}`;
  if (to) return timeline.until(pen.date(to.text));
  return from ? pen.date(from.text) : timeline.noDate;
}

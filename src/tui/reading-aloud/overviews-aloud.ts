import { beginning, type TimelineEntry } from '../../analysis/timeline.ts';
import { markOf, sourceName } from '../../text/names.ts';
import type { Pen } from '../pen.ts';
import { kindTitle } from '../screens/matrix/matrix-lines.ts';
import { matrixCursor } from '../screens/matrix/update-matrix.ts';
import { originName, originsTitle } from '../screens/origins/origins-content.ts';
import { type OriginRow, originRows } from '../screens/origins/update-origins.ts';
import { timelineOf, timelineRows } from '../screens/timeline/update-timeline.ts';
import type { View } from '../state/state.ts';
import {
  answerAloud,
  claimAloud,
  doubtsAloud,
  nameAloud,
  stepsAloud,
  verdictAloud,
} from './claim-aloud.ts';
import { inWords, sentence, text } from './in-words.ts';
import type { Reading } from './reading.ts';

/** The matrix: the row's claim, and the cell with its column's name. */
export function matrixAloud(
  pen: Pen,
  view: Extract<View, { screen: 'matrix' }>,
  depth: number,
): Reading {
  const { aloud, overviews, strings } = pen.language;
  const { claims, row, column } = matrixCursor(pen.shown, view);
  const { sources } = pen.briefing;
  const claim = claims[row];
  const source = sources[column];
  const head = claim
    ? text([
        `${aloud.item(row + 1, claims.length)}${strings.colon}`,
        sentence([nameAloud(pen, claim), verdictAloud(pen, claim)]),
      ])
    : overviews.matrix.empty;
  const cell =
    claim && source
      ? text([
          sentence([
            aloud.sourceAt(source.mark, column + 1, sources.length),
            sourceName(source),
            aloud.selected,
          ]),
          answerAloud(pen, claim, source.id),
          doubtsAloud(pen, claim, source.id),
        ])
      : '';
  return {
    place: 'matrix',
    depth,
    name: sentence([aloud.screens.matrix]),
    opening: [sentence([aloud.items(claims.length), strings.header.sources(sources.length)])],
    current: [
      {
        key: claim?.id ?? '',
        text: head,
        ...(claim && { heading: kindTitle(pen, claim.kind) }),
      },
      { key: `${claim?.id} ${source?.id}`, text: cell },
    ],
    max: 0,
  };
}

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
  const { claim, sources, given, mood } = entry;
  const marks = (ids: readonly string[]) => verdicts.list(marksInOrder(pen, ids));
  const others = given.map(({ when, mood: how, sources: by }) => {
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
      marks(sources),
    ]),
    ...others,
    ...(isCounted
      ? sources.map(
          source =>
            `${markOf(pen.briefing, source)}${strings.colon} ${answerAloud(pen, claim, source)}`,
        )
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

/** Who says it: the selected origin, chain or claim. */
export function originsScreenAloud(pen: Pen, entry: string | null, depth: number): Reading {
  const { aloud, overviews, strings } = pen.language;
  const { rows, at } = originRows(pen.shown, entry);
  const row = rows[at];
  return {
    place: 'origins',
    depth,
    name: sentence([inWords(originsTitle(pen), pen.language)]),
    opening: [sentence([aloud.items(rows.length)])],
    current: [
      {
        key: row?.key ?? '',
        ...(row && row.kind !== 'group' && { heading: originName(pen, row.group) }),
        text: row
          ? text([
              `${aloud.item(at + 1, rows.length)}, ${aloud.selected}${strings.colon}`,
              originAloud(pen, row),
            ])
          : overviews.origins.empty,
      },
    ],
    max: 0,
  };
}

/** The marks of some sources in the order of the file. */
function marksInOrder({ briefing }: Pen, ids: readonly string[]): readonly string[] {
  return briefing.sources.filter(({ id }) => ids.includes(id)).map(({ mark }) => mark);
}

function originAloud(pen: Pen, row: OriginRow): string {
  const { overviews, strings, verdicts } = pen.language;
  const { words } = strings;
  if (row.kind === 'claim') return claimAloud(pen, row.on.claim);
  const { interested, reports } = row.kind === 'group' ? row.group : row.chain;
  if (row.kind === 'group') {
    return sentence([
      originName(pen, row.group),
      row.group.controller === null ? overviews.origins.notAnOrigin : '',
      interested ? words[interested] : '',
      overviews.origins.claims(row.group.claims),
      words.reports(reports),
    ]);
  }
  const { chain, jointly, circular, sources } = row.chain;
  return sentence([
    stepsAloud(pen, chain, jointly),
    circular ? words.circular : '',
    interested ? words[interested] : '',
    words.reports(reports),
    verdicts.list(marksInOrder(pen, sources)),
  ]);
}

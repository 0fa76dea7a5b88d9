import type { Pen } from '../../pen.ts';
import { claimAloud, stepsAloud } from '../../reading-aloud/claim-aloud.ts';
import { inWords, sentence, text } from '../../reading-aloud/in-words.ts';
import { marksInOrder } from '../../reading-aloud/marks-in-order.ts';
import type { Reading } from '../../reading-aloud/reading.ts';
import { originName, originsTitle } from './origins-content.ts';
import { type OriginRow, originRows } from './update-origins.ts';

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

import { keepLast } from '../../keep-last.ts';
import type { ListContent } from '../../panels/content.ts';
import { nothingLeft } from '../../panels/nothing-left.ts';
import type { Pen } from '../../pen.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { overviewCells, overviewList } from '../shared/overview-list.ts';
import { readingLines } from '../shared/reading-lines.ts';
import { originReading } from './origin-reading.ts';
import { originsContent, originsTitle, relatedNote } from './origins-content.ts';
import { originRows } from './update-origins.ts';

const kept = keepLast<ListContent>();

/** Who says it: what rests on each distinct origin. */
export function drawOrigins(pen: Pen, { entry }: ViewOf<'origins'>, room: Room): Drawn {
  const { width } = room;
  const content = kept(pen, 'origins', [width, entry], () =>
    originsContent(pen, overviewCells(width), entry),
  );
  const { rows, at } = originRows(pen.shown, entry);
  const row = rows[at];
  const reading = (lines: number) => {
    if (lines === 0 || !row) return [];
    if (row.kind !== 'claim') return originReading(pen, row, width, lines);
    return readingLines(pen, 'figures', row.on.claim.id, width, lines);
  };
  return overviewList(
    {
      content,
      title: `${originsTitle(pen)}${relatedNote(pen, entry)}`,
      empty: pen.shown.listed ? nothingLeft(pen) : pen.language.overviews.origins.empty,
      at,
      reading,
    },
    room,
  );
}

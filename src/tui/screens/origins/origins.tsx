import { useMemo } from 'react';
import { nothingLeft } from '../../filter/nothing-left.ts';
import type { Pen } from '../../pen.ts';
import { OverviewList, type OverviewProps, overviewCells } from '../shared/overview-list.tsx';
import { readingLines } from '../shared/reading-lines.ts';
import { originReading } from './origin-reading.ts';
import { originsContent, originsTitle, relatedNote } from './origins-content.ts';
import { originRows } from './update-origins.ts';

/** Who says it: what rests on each distinct origin. */
export function OriginsScreen({ pen, entry, width, height, onPage }: OverviewProps<Pen>) {
  const content = useMemo(
    () => originsContent(pen, overviewCells(width), entry),
    [pen, width, entry],
  );
  const { rows, at } = originRows(pen.shown, entry);
  const row = rows[at];
  const reading = (lines: number) => {
    if (lines === 0 || !row) return [];
    if (row.kind !== 'claim') return originReading(pen, row, width, lines);
    return readingLines(pen, 'figures', row.on.claim.id, width, lines);
  };
  return (
    <OverviewList
      content={content}
      title={`${originsTitle(pen)}${relatedNote(pen, entry)}`}
      empty={pen.shown.listed ? nothingLeft(pen) : pen.language.overviews.origins.empty}
      at={at}
      width={width}
      height={height}
      reading={reading}
      onPage={onPage}
    />
  );
}

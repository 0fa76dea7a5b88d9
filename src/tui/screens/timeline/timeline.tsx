import { useMemo } from 'react';
import { nothingLeft } from '../../filter/nothing-left.ts';
import type { Pen } from '../../pen.ts';
import { OverviewList, type OverviewProps, sides } from '../shared/overview-list.tsx';
import { readingLines } from '../shared/reading-lines.ts';
import { timelineContent } from './timeline-content.ts';
import { timelineOf, timelineRows } from './update-timeline.ts';

/** Everything that is dated, in the order of time, and then what is not. */
export function TimelineScreen({ pen, entry, width, height, onPage }: OverviewProps<Pen>) {
  const content = useMemo(() => timelineContent(pen, width - sides), [pen, width]);
  const { entries, at } = timelineRows(pen.shown, entry);
  const { timeline } = pen.language.overviews;
  const { dated, undated } = timelineOf(pen.shown);
  const counts = `${timeline.dated(dated.length)}, ${timeline.undated(undated.length)}`;
  const claim = entries[at]?.claim.id ?? null;
  return (
    <OverviewList
      content={content}
      title={`${timeline.title} · ${counts}`}
      empty={pen.shown.listed ? nothingLeft(pen) : timeline.empty}
      at={at}
      width={width}
      height={height}
      reading={rows => (rows === 0 ? [] : readingLines(pen, 'figures', claim, width, rows))}
      onPage={onPage}
    />
  );
}

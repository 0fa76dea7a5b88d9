import { keepLast } from '../../keep-last.ts';
import type { ListContent } from '../../panels/content.ts';
import { nothingLeft } from '../../panels/nothing-left.ts';
import type { Pen } from '../../pen.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { overviewList, sides } from '../shared/overview-list.ts';
import { readingLines } from '../shared/reading-lines.ts';
import { timelineContent } from './timeline-content.ts';
import { timelineOf, timelineRows } from './update-timeline.ts';

const kept = keepLast<ListContent>();

/** Everything that is dated, in the order of time, and then what is not. */
export function drawTimeline(pen: Pen, { entry }: ViewOf<'timeline'>, room: Room): Drawn {
  const { width } = room;
  const content = kept(pen, 'timeline', [width], () => timelineContent(pen, width - sides));
  const { entries, at } = timelineRows(pen.shown, entry);
  const { timeline } = pen.language.overviews;
  const { dated, undated } = timelineOf(pen.shown);
  const counts = `${timeline.dated(dated.length)}, ${timeline.undated(undated.length)}`;
  const claim = entries[at]?.claim.id ?? null;
  return overviewList(
    {
      content,
      title: `${timeline.title} · ${counts}`,
      empty: pen.shown.listed ? nothingLeft(pen) : timeline.empty,
      at,
      reading: rows => (rows === 0 ? [] : readingLines(pen, 'figures', claim, width, rows)),
    },
    room,
  );
}

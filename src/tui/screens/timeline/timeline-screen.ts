import * as v from 'valibot';
import { foundIn } from '../../find/stops.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { remembers, type Screen, stays } from '../screen.ts';
import { itemOfReports } from '../shared/item-of-reports.ts';
import { rememberedKey } from '../shared/remembered-id.ts';
import { withFilterTold } from '../shared/with-filter-told.ts';
import { drawTimeline } from './draw-timeline.ts';
import { timelineAloud } from './timeline-aloud.ts';
import { timelineRows, updateTimeline } from './update-timeline.ts';

/** Everything that is dated, in the order of time. */
export const timelineScreen: Screen<ViewOf<'timeline'>> = {
  head: () => 'filtered',
  draw: (view, { pen }, room) => pen && drawTimeline(pen, view, room),
  told: ({ entry }, { pen, state }) =>
    pen && withFilterTold(pen, state, timelineAloud(pen, entry, state.views.length)),
  update: (state, view, action, { shown, page }) =>
    shown ? updateTimeline(state, view, action, shown, page) : state,
  stops: (state, view, { shown, find }, words) => {
    if (!shown || !find) return null;
    const { entries, at } = timelineRows(shown, view.entry);
    const textAt = (place: number) => find.claim(entries[place]?.claim.id ?? '');
    const found = foundIn(find, shown, view.screen, entries.length, words, textAt);
    const goTo = (place: number) => replace(state, { ...view, entry: entries[place]?.key ?? null });
    return { ...found, at, goTo };
  },
  item: ({ entry }, shown) => {
    const { entries, at } = timelineRows(shown, entry);
    return itemOfReports(entries[at], shown);
  },
  placed: (view, shown) => {
    const { entries, at } = timelineRows(shown, view.entry);
    return { ...view, entry: entries[at]?.key ?? null };
  },
  without: stays,
  remembered: remembers(
    v.object({ screen: v.literal('timeline'), entry: v.nullable(rememberedKey) }),
  ),
};

import * as v from 'valibot';
import { foundIn } from '../../find/stops.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { remembers, type Screen, stays } from '../screen.ts';
import { itemOfReports } from '../shared/item-of-reports.ts';
import { rememberedKey } from '../shared/remembered-id.ts';
import { withFilterTold } from '../shared/with-filter-told.ts';
import { drawOrigins } from './draw-origins.ts';
import { originsScreenAloud } from './origins-aloud.ts';
import { originRows, updateOrigins } from './update-origins.ts';

/** Who says it: each distinct origin with what rests on it. */
export const originsScreen: Screen<ViewOf<'origins'>> = {
  head: () => 'filtered',
  draw: (view, { pen }, room) => pen && drawOrigins(pen, view, room),
  told: ({ entry }, { pen, state }) =>
    pen && withFilterTold(pen, state, originsScreenAloud(pen, entry, state.views.length)),
  update: (state, view, action, { shown, page }) =>
    shown ? updateOrigins(state, view, action, shown, page) : state,
  stops: (state, view, { shown, find }, words) => {
    if (!shown || !find) return null;
    const { rows, at } = originRows(shown, view.entry);
    const textAt = (place: number) => {
      const row = rows[place];
      return row ? find.originRow(row) : '';
    };
    const found = foundIn(find, shown, view.screen, rows.length, words, textAt);
    const goTo = (place: number) => replace(state, { ...view, entry: rows[place]?.key ?? null });
    return { ...found, at, goTo };
  },
  item: ({ entry }, shown) => {
    const { rows, at } = originRows(shown, entry);
    const found = rows[at];
    return found?.kind === 'claim' ? itemOfReports(found.on, shown) : null;
  },
  placed: (view, shown) => {
    const { rows, at } = originRows(shown, view.entry);
    return { ...view, entry: rows[at]?.key ?? null };
  },
  without: stays,
  remembered: remembers(
    v.object({ screen: v.literal('origins'), entry: v.nullable(rememberedKey) }),
  ),
};

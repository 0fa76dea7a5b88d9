import { foundIn } from '../../find/stops.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { type Screen, stays } from '../screen.ts';
import { drawFilter } from './draw-filter.ts';
import { filterAloud } from './filter-aloud.ts';
import { filterRows, updateFilter } from './update-filter.ts';

/** What the claims can be filtered by. */
export const filterScreen: Screen<ViewOf<'filter'>> = {
  head: () => 'filtered',
  draw: (view, { pen, state }, room) => pen && drawFilter(pen, view, state.filter, room),
  told: ({ option }, { pen, state }) =>
    pen && filterAloud(pen, option, state.filter, state.views.length),
  update: (state, view, action, { shown }) =>
    shown ? updateFilter(state, view, action, shown) : state,
  stops: (state, view, { shown, find }, words) => {
    if (!shown || !find) return null;
    const { options, at } = filterRows(shown, view.option);
    const found = foundIn(find, shown, view.screen, options.length, words, find.option);
    const goTo = (place: number) =>
      replace(state, { ...view, option: options[place]?.key ?? null });
    return { ...found, at, goTo };
  },
  item: 'below',
  placed: (view, shown) => {
    const { options, at } = filterRows(shown, view.option);
    return { ...view, option: options[at]?.key ?? null };
  },
  without: stays,
  remembered: null,
};

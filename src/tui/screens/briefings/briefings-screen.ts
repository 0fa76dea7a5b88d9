import { foundIn } from '../../find/stops.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { placedAsItIs, type Screen, stays } from '../screen.ts';
import { briefingsAloud } from './briefings-aloud.ts';
import { drawBriefings } from './draw-briefings.ts';
import { updateBriefings } from './update-briefings.ts';

/** The list of briefings: nothing need be open yet. */
export const briefingsScreen: Screen<ViewOf<'briefings'>> = {
  head: () => 'name',
  draw: (view, { entries, language }, room) => drawBriefings(view, entries, language.strings, room),
  told: ({ at }, { entries, state, context, language }) =>
    briefingsAloud(entries, at, state.views.length, context.keymap, language),
  update: updateBriefings,
  stops: (state, view, { find, briefings }, words) => {
    if (!find) return null;
    const found = foundIn(find, find, view.screen, briefings, words, find.briefing);
    return { ...found, at: view.at, goTo: at => replace(state, { ...view, at }) };
  },
  item: 'below',
  placed: placedAsItIs,
  without: stays,
  remembered: null,
};

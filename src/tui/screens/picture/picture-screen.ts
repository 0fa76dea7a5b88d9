import * as v from 'valibot';
import { foundIn } from '../../find/stops.ts';
import type { ViewOf } from '../../state/state.ts';
import { placedAsItIs, remembers, type Screen } from '../screen.ts';
import { rememberedId, rememberedRow } from '../shared/remembered-id.ts';
import { drawPicture } from './draw-picture.ts';
import { pictureAloud } from './picture-aloud.ts';
import { pictureOrder, toClaim, updatePicture } from './update-picture.ts';

/** One claim's answers as bars. */
export const pictureScreen: Screen<ViewOf<'picture'>> = {
  head: () => 'briefing',
  draw: (view, { pen }, room) => pen && drawPicture(pen, view, room),
  told: ({ claim }, { pen, state }) => pen && pictureAloud(pen, claim, state.views.length),
  update: (state, view, action, context) =>
    context.shown ? updatePicture(state, view, action, context.shown, context) : state,
  stops: (state, view, { shown, find }, words) => {
    if (!shown || !find) return null;
    const order = pictureOrder(shown);
    const textAt = (at: number) => find.claim(order[at] ?? '');
    const found = foundIn(find, shown, view.screen, order.length, words, textAt);
    const at = order.indexOf(view.claim);
    const goTo = (place: number) => (place === at ? state : toClaim(state, shown, order[place]));
    return { ...found, at, goTo };
  },
  item: ({ claim }) => ({ claim, source: null, report: null }),
  placed: placedAsItIs,
  without: (view, { briefing }) => {
    const isThere = briefing.claims.some(({ id }) => id === view.claim);
    return isThere ? { view } : { gone: { claim: view.claim } };
  },
  remembered: remembers(
    v.object({
      screen: v.literal('picture'),
      claim: rememberedId,
      scroll: v.nullable(rememberedRow),
    }),
  ),
};

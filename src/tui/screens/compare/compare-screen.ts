import * as v from 'valibot';
import { reportsOf } from '../../../text/names.ts';
import { foundIn } from '../../find/stops.ts';
import { compareOrder } from '../../state/compare-order.ts';
import type { ViewOf } from '../../state/state.ts';
import { placedAsItIs, remembersAs, type Screen } from '../screen.ts';
import { rememberedId, rememberedRow } from '../shared/remembered-id.ts';
import { showClaim } from '../shared/show-claim.ts';
import { compareAloud } from './compare-aloud.ts';
import { chosenReport } from './compare-with.ts';
import { drawCompare } from './draw-compare.ts';
import { updateCompare } from './update-compare.ts';

const kept = v.object({
  screen: v.literal('compare'),
  claim: rememberedId,
  source: rememberedId,
  scroll: v.nullable(rememberedRow),
  with: v.exactOptional(rememberedId),
});

/** One claim with a column per source. */
export const compareScreen: Screen<ViewOf<'compare'>> = {
  head: () => 'briefing',
  draw: (view, { pen }, room) => pen && drawCompare(pen, view, room),
  told: (view, { pen, state }) => pen && compareAloud(pen, view, state.views.length),
  update: (state, view, action, context) =>
    context.shown ? updateCompare(state, view, action, context.shown, context) : state,
  stops: (state, view, { shown, find }, words) => {
    if (!shown || !find) return null;
    const order = compareOrder(shown);
    const textAt = (at: number) => find.claim(order[at] ?? '');
    const found = foundIn(find, shown, view.screen, order.length, words, textAt);
    const at = order.indexOf(view.claim);
    const goTo = (place: number) =>
      place === at ? state : showClaim(state, view, shown, order[place] ?? view.claim);
    return { ...found, at, goTo };
  },
  item: (view, shown) => {
    const claim = shown.briefing.claims.find(({ id }) => id === view.claim);
    const report = claim && chosenReport(shown, claim, view);
    return { claim: view.claim, source: view.source, report: report?.key ?? null };
  },
  placed: placedAsItIs,
  without: (view, { briefing: { claims, sources } }) => {
    const [first] = sources;
    if (!first || claims.every(({ id }) => id !== view.claim))
      return { gone: { claim: view.claim } };
    const isThere = sources.some(({ id }) => id === view.source);
    return { view: isThere ? view : { ...view, source: first.id, scroll: null } };
  },
  remembered: remembersAs<ViewOf<'compare'>, v.InferOutput<typeof kept>>(kept, {
    // Which of several answers it was is not kept: the key of a report is for one reading of a file.
    keep: ({ report: _, with: other, ...view }) => (other ? { ...view, with: other.source } : view),
    open: ({ with: other, ...view }, { briefing: { claims, sources } }) => {
      const claim = claims.find(({ id }) => id === view.claim);
      if (!claim || sources.every(({ id }) => id !== view.source)) return null;
      const [version] = other === undefined ? [] : reportsOf(claim, other);
      if (!version) return view;
      return { ...view, with: { source: version.source, report: version.key } };
    },
  }),
};

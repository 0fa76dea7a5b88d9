import * as v from 'valibot';
import { reportsOf } from '../../../text/names.ts';
import { markSought } from '../../find/sought.ts';
import { foundIn } from '../../find/stops.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { remembers, type Screen, stays } from '../screen.ts';
import { rememberedId } from '../shared/remembered-id.ts';
import { withFilterTold } from '../shared/with-filter-told.ts';
import { matrixAloud } from './matrix-aloud.ts';
import { matrixLines } from './matrix-lines.ts';
import { matrixCursor, updateMatrix } from './update-matrix.ts';

/** All claims against all sources. */
export const matrixScreen: Screen<ViewOf<'matrix'>> = {
  head: () => 'filtered',
  draw: (view, { pen }, { width, height, tops, sought }) => {
    if (!pen) return null;
    const before = { top: tops.top ?? 0, left: tops.left ?? 0 };
    const drawn = matrixLines(pen, view, width, height, before, sought.places);
    return {
      lines: markSought(drawn.lines, sought),
      page: drawn.page,
      scroll: { at: 0, max: 0, isCompact: drawn.isCompact },
      tops: { ...drawn.corner },
    };
  },
  told: (view, { pen, state }) =>
    pen && withFilterTold(pen, state, matrixAloud(pen, view, state.views.length)),
  update: (state, view, action, context) =>
    context.shown ? updateMatrix(state, view, action, context.shown, context) : state,
  stops: (state, view, { shown, find }, words) => {
    if (!shown || !find) return null;
    const { claims, row } = matrixCursor(shown, view);
    const textAt = (at: number) => find.claim(claims[at]?.id ?? '');
    const found = foundIn(find, shown, view.screen, claims.length, words, textAt);
    const goTo = (at: number) => replace(state, { ...view, claim: claims[at]?.id ?? null });
    return { ...found, at: row, goTo };
  },
  item: (view, shown) => {
    const { claims, row, column } = matrixCursor(shown, view);
    const claim = claims[row];
    const source = shown.briefing.sources[column];
    if (!claim || !source) return null;
    // A cell may hold several answers: then all of them are meant.
    const [report, ...others] = reportsOf(claim, source.id);
    const only = others.length === 0 ? report : undefined;
    return { claim: claim.id, source: source.id, report: only?.key ?? null };
  },
  placed: (view, shown) => {
    const { claims, row, column } = matrixCursor(shown, view);
    const source = shown.briefing.sources[column];
    return { ...view, claim: claims[row]?.id ?? null, source: source?.id ?? null };
  },
  without: stays,
  remembered: remembers(
    v.object({
      screen: v.literal('matrix'),
      claim: v.nullable(rememberedId),
      source: v.nullable(rememberedId),
      cells: v.exactOptional(v.picklist(['full', 'compact'])),
    }),
  ),
};

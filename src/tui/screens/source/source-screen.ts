import * as v from 'valibot';
import { foundIn } from '../../find/stops.ts';
import { claimsOfSource } from '../../state/claims-of-source.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { articleStops } from '../article/article-stops.ts';
import { drawArticle } from '../article/draw-article.ts';
import { showsText } from '../article/update-article.ts';
import { placedAsItIs, type Screen } from '../screen.ts';
import { rememberedId, rememberedKey, rememberedRow } from '../shared/remembered-id.ts';
import { drawSource } from './draw-source.ts';
import { sourceScreenAloud } from './passages-aloud.ts';
import { updateTextOrList } from './update-text-or-list.ts';

/** One source: its article's text, or the list of its passages. */
export const sourceScreen: Screen<ViewOf<'source'>> = {
  head: () => 'briefing',
  draw: (view, { pen }, room) => {
    if (!pen) return null;
    const draw = showsText(pen.shown, view) ? drawArticle : drawSource;
    return draw(pen, view, room);
  },
  told: (view, { pen, state }) => pen && sourceScreenAloud(pen, view, state.views.length),
  update: (state, view, action, context) =>
    context.shown ? updateTextOrList(state, view, action, context.shown, context) : state,
  stops: (state, view, context, words) => {
    const { shown, find } = context;
    if (!shown || !find) return null;
    if (showsText(shown, view)) return articleStops(state, view, shown, context, find, words);
    const claims = claimsOfSource(shown, view.source);
    const at = claims.findIndex(({ id }) => id === view.claim);
    const textAt = (place: number) => find.claim(claims[place]?.id ?? '');
    return {
      ...foundIn(find, shown, `passages ${view.source}`, claims.length, words, textAt),
      at: Math.max(0, at),
      goTo: place => replace(state, { ...view, claim: claims[place]?.id ?? null }),
    };
  },
  item: ({ claim, source }, shown) => ({
    claim: claim ?? claimsOfSource(shown, source)[0]?.id ?? null,
    source,
  }),
  placed: placedAsItIs,
  without: (view, { briefing: { claims, sources } }) => {
    if (sources.every(({ id }) => id !== view.source)) return { gone: { source: view.source } };
    const isThere = view.claim === null || claims.some(({ id }) => id === view.claim);
    return { view: isThere ? view : { ...view, claim: null } };
  },
  // What a search has gone to is not kept: the search is over.
  remembered: v.object({
    screen: v.literal('source'),
    source: rememberedId,
    claim: v.nullable(rememberedId),
    list: v.exactOptional(v.boolean()),
    text: v.exactOptional(
      v.object({
        passage: v.nullable(rememberedKey),
        top: v.nullable(
          v.object({ at: v.pipe(v.number(), v.integer(), v.minValue(-1)), skip: rememberedRow }),
        ),
      }),
    ),
  }),
};

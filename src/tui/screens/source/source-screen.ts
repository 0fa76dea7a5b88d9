import * as v from 'valibot';
import { foundIn } from '../../find/stops.ts';
import { answerPlace, answersOfSource } from '../../state/answers-of-source.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { articleStops } from '../article/article-stops.ts';
import { drawArticle } from '../article/draw-article.ts';
import { showsText } from '../article/update-article.ts';
import { placedAsItIs, remembersAs, type Screen } from '../screen.ts';
import { rememberedId, rememberedKey, rememberedRow } from '../shared/remembered-id.ts';
import { drawSource } from './draw-source.ts';
import { sourceScreenAloud } from './passages-aloud.ts';
import { updateTextOrList } from './update-text-or-list.ts';

const kept = v.object({
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
});

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
    const answers = answersOfSource(shown, view.source);
    const at = answerPlace(answers, view);
    const textAt = (place: number) => find.claim(answers[place]?.claim.id ?? '');
    return {
      ...foundIn(find, shown, `passages ${view.source}`, answers.length, words, textAt),
      at: Math.max(0, at),
      goTo: place => {
        const { claim, report } = answers[place] ?? {};
        return replace(state, { ...view, claim: claim?.id ?? null, report: report?.key ?? null });
      },
    };
  },
  item: (view, shown) => {
    const answers = answersOfSource(shown, view.source);
    const chosen = answers[view.claim === null ? 0 : answerPlace(answers, view)];
    const claim = view.claim ?? chosen?.claim.id ?? null;
    return { claim, source: view.source, report: chosen?.report.key ?? null };
  },
  placed: placedAsItIs,
  without: (view, { briefing: { claims, sources } }) => {
    if (sources.every(({ id }) => id !== view.source)) return { gone: { source: view.source } };
    const isThere = view.claim === null || claims.some(({ id }) => id === view.claim);
    return { view: isThere ? view : { ...view, claim: null } };
  },
  remembered: remembersAs(kept, {
    // What a search has gone to is not kept: the search is over. Nor is which of several answers it
    // was: the key of a report is for one reading of a file.
    keep: ({ text, report: _, ...view }) =>
      text ? { ...view, text: { passage: text.passage, top: text.top } } : view,
    open: view => view,
  }),
};

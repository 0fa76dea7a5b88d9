import type { Stretch } from '../../../model/stretch.ts';
import { articleText } from '../../article/passages-in-article.ts';
import type { Finder } from '../../find/finder.ts';
import type { Stops } from '../../find/stops.ts';
import { TextHunt } from '../../find/text-hunt.ts';
import { replace } from '../../state/pile.ts';
import type { Context, Shown, State, ViewOf } from '../../state/state.ts';
import { articlePlace, currentPassage } from './update-article.ts';

/** Where words occur in an article's text, in which every occurrence is a place of its own. */
export function articleStops(
  state: State,
  view: ViewOf<'source'>,
  shown: Shown,
  { scroll }: Context,
  find: Finder,
  words: readonly string[],
): Stops {
  const text = articleText(shown, view.source) ?? '';
  const begin = () => new TextHunt(find.article(text), words);
  const hunt = words.length === 0 ? null : find.hunt(shown, `text ${view.source}`, words, begin);
  const found = hunt?.stretches ?? [];
  const pager = scroll.article?.source === view.source ? scroll.article : null;
  const window = pager?.window(articlePlace(shown, view, pager));
  const here = found.findIndex(({ at }) => at === view.text?.match?.at);
  const isHere = here >= 0 && (!window || isWithin(found[here]?.at ?? 0, window));
  const next = found.findIndex(({ at }) => at >= (window?.at ?? 0));
  return {
    places: hunt?.places ?? [],
    reach: hunt?.reach ?? 'whole',
    at: isHere ? here : (next < 0 ? found.length : next) - 0.5,
    goTo: place => {
      const match = found[place];
      const current = currentPassage(shown, view);
      const claim = current?.claim.id ?? view.claim;
      const report = current?.report.key ?? view.report ?? null;
      const text = { passage: current?.id ?? null, top: null, match };
      return match ? replace(state, { ...view, claim, report, text }) : state;
    },
  };
}

function isWithin(place: number, { at, end }: Stretch): boolean {
  return place >= at && place < end;
}

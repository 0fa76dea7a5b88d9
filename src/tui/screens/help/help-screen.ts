import { replace } from '../../state/pile.ts';
import { scrolled } from '../../state/scrolled.ts';
import type { ViewOf } from '../../state/state.ts';
import { notSearched, placedAsItIs, type Screen, stays } from '../screen.ts';
import { drawHelp } from './draw-help.ts';
import { helpAloud } from './help-aloud.ts';
import { underHelp } from './under-help.ts';

/** The keys, and what the marks mean. */
export const helpScreen: Screen<ViewOf<'help'>> = {
  head: () => 'briefing',
  draw: drawHelp,
  told: (view, scene) => {
    const { from, whyNot } = underHelp(scene);
    const { state, context, language } = scene;
    return helpAloud(view, from, whyNot, context.keymap, state.views.length, language);
  },
  update: (state, view, action, context) => {
    if (action === 'filter') return replace(state, { ...view, typing: true });
    return replace(state, { ...view, scroll: scrolled(action, context) });
  },
  stops: notSearched,
  item: 'below',
  placed: placedAsItIs,
  without: stays,
  remembered: null,
};

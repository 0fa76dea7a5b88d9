import { markSought } from '../../find/sought.ts';
import { foundIn } from '../../find/stops.ts';
import { keepLast } from '../../keep-last.ts';
import { replace } from '../../state/pile.ts';
import type { ViewOf } from '../../state/state.ts';
import { placedAsItIs, type Screen, stays } from '../screen.ts';
import { scrolledText } from '../shared/scrolled-text.ts';
import { type ProblemLines, problemsOf } from './problem-lines.ts';
import { problemsAloud } from './problems-aloud.ts';
import { updateProblems } from './update-problems.ts';

const kept = keepLast<ProblemLines>();

/** Everything wrong or doubtful with the file, and what was left out because of it. */
export const problemsScreen: Screen<ViewOf<'problems'>> = {
  head: ({ pen, latest }) => (latest?.file === pen?.shown.loaded.file ? 'briefing' : 'name'),
  draw: (view, { pen, latest, language }, room) => {
    if (!latest) return null;
    const shown = pen?.shown.loaded === latest ? pen.shown : null;
    const entry = view.entry ?? 0;
    const { width, sought } = room;
    const key = [shown, entry, language, width];
    const { lines, starts } = kept(latest, 'problems', key, () =>
      problemsOf(latest, shown, entry, language, width),
    );
    const at = view.scroll ?? (entry === 0 ? 0 : (starts[entry] ?? 0));
    return scrolledText({ lines: markSought(lines, sought), at, starts }, room);
  },
  told: (view, { pen, latest, language, state }) =>
    problemsAloud(view, latest, pen, state.views.length, language),
  update: (state, view, action, context) => replace(state, updateProblems(view, action, context)),
  stops: (state, view, { find }, words) =>
    find
      ? {
          ...foundIn(find, find, view.screen, find.problems(), words, find.problem),
          at: view.entry ?? 0,
          goTo: entry => replace(state, { screen: 'problems', scroll: null, entry }),
        }
      : null,
  item: 'below',
  placed: placedAsItIs,
  without: stays,
  remembered: null,
};

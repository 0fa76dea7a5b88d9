import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { filteredAloud } from '../filter/filtered-aloud.ts';
import type { Pen } from '../pen.ts';
import { briefingsAloud } from '../screens/briefings/briefings-aloud.ts';
import { compareAloud } from '../screens/compare/compare-aloud.ts';
import { dashboardAloud } from '../screens/dashboard/dashboard-aloud.ts';
import { filterAloud } from '../screens/filter/filter-aloud.ts';
import { helpAloud } from '../screens/help/help-aloud.ts';
import { matrixAloud } from '../screens/matrix/matrix-aloud.ts';
import { originsScreenAloud } from '../screens/origins/origins-aloud.ts';
import { pictureAloud } from '../screens/picture/picture-aloud.ts';
import { problemsAloud } from '../screens/problems/problems-aloud.ts';
import { sourceScreenAloud } from '../screens/source/passages-aloud.ts';
import { timelineAloud } from '../screens/timeline/timeline-aloud.ts';
import {
  type BriefingEntry,
  type Context,
  currentScreen,
  currentView,
  type ScreenId,
  type State,
} from '../state/state.ts';
import type { Reading } from './reading.ts';

export interface Open {
  /** Null while no briefing is open. */
  readonly pen: Pen | null;
  readonly language: Language;
  readonly state: State;
  readonly context: Context;
  /** The file as it was last read, usable or not. */
  readonly latest: Loaded | null;
  readonly entries: readonly BriefingEntry[];
}

/** The screens that show what a filter leaves. */
const listing: ReadonlySet<ScreenId> = new Set(['dashboard', 'matrix', 'timeline', 'origins']);

/** The screen on top as a text to be read aloud; null where there is nothing to read yet. */
export function screenAloud(open: Open): Reading | null {
  const reading = readingOf(open);
  const { pen, state } = open;
  if (!reading || !pen || !listing.has(currentScreen(state))) return reading;
  return { ...reading, current: [filteredAloud(pen, state.filter), ...reading.current] };
}

function readingOf(open: Open): Reading | null {
  const { pen, language, state, context, latest, entries } = open;
  const view = currentView(state);
  const depth = state.views.length;
  switch (view?.screen) {
    case 'help': {
      const below = { ...state, views: state.views.slice(0, -1) };
      return helpAloud(view, currentView(below)?.screen ?? 'dashboard', below, context, language);
    }
    case 'briefings':
      return briefingsAloud(entries, view.at, depth, context.keymap, language);
    case 'problems':
      return problemsAloud(view, latest, pen, depth, language);
    case 'compare':
      return pen && compareAloud(pen, view, depth);
    case 'source':
      return pen && sourceScreenAloud(pen, view, depth);
    case 'matrix':
      return pen && matrixAloud(pen, view, depth);
    case 'timeline':
      return pen && timelineAloud(pen, view.entry, depth);
    case 'origins':
      return pen && originsScreenAloud(pen, view.entry, depth);
    case 'picture':
      return pen && pictureAloud(pen, view.claim, depth);
    case 'filter':
      return pen && filterAloud(pen, view.option, state.filter, depth);
    case undefined:
      return pen && dashboardAloud(pen, state, context);
  }
}

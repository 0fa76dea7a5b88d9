import type { Language } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import { filterShown } from '../filter/filter-shown.ts';
import type { Finder } from '../find/finder.ts';
import { keepLast } from '../keep-last.ts';
import type { Keymap } from '../keymap.ts';
import { makePen, type Pen } from '../pen.ts';
import type { Scene } from '../screens/screen.ts';
import type { BriefingEntry, Shown, State, Surroundings } from '../state/state.ts';
import { whyUnavailable } from '../update/why-unavailable.ts';
import { contextIn } from './frame-of.ts';

/** What the program knows when it draws. */
export interface Known {
  /** What is open, unfiltered. */
  readonly shown: Shown | null;
  readonly state: State;
  readonly language: Language;
  readonly keymap: Keymap;
  /** The file as it was last read, usable or not. */
  readonly latest: Loaded | null;
  readonly entries: readonly BriefingEntry[];
  readonly looksForChanges: boolean;
  /** How many briefings there are to choose from, and which of them is open. */
  readonly briefings: number;
  readonly openBriefing: number;
  readonly fromStdin: boolean;
  readonly find?: Finder;
}

const pens = keepLast<Pen>();

/** The scene of a state: what the filter leaves, and what to write of it with. */
export function sceneOf(known: Known): Scene {
  const { shown, state, language, keymap, latest, entries, find } = known;
  const left = shown && filterShown(shown, state.filter);
  const pen = left && pens(left, 'pen', [language, keymap], () => makePen(left, language, keymap));
  const context: Surroundings = {
    shown: left,
    problems: latest ? latest.problems.length + latest.problemsBeyond : 0,
    looksForChanges: known.looksForChanges,
    briefings: known.briefings,
    openBriefing: known.openBriefing,
    fromStdin: known.fromStdin,
    keymap,
    jobControl: process.platform !== 'win32',
    ...(find && { find }),
  };
  // Whether an action can be used does not depend on where something stands on the screen.
  const anywhere = contextIn(context);
  const whyNot: Scene['whyNot'] = (action, of) => whyUnavailable(action, of, anywhere);
  return { pen, language, state, context, latest, entries, whyNot };
}

import type { Language } from '../lang/language.ts';
import { hasRoom } from './draw/arrange.ts';
import type { Line } from './draw/span.ts';
import { footerLine } from './frame/footer-line.ts';
import { headerLine } from './frame/header-line.ts';
import type { Keymap } from './keymap.ts';
import { makePen } from './pen.ts';
import { dashboardLines } from './screens/dashboard/dashboard-lines.ts';
import type { Shown, State } from './state/state.ts';

interface FirstFrame {
  readonly shown: Shown;
  readonly state: State;
  readonly language: Language;
  readonly keymap: Keymap;
  /** How many briefings there are to choose from. */
  readonly briefings: number;
  readonly fromStdin: boolean;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The dashboard's rows as it opens: those that its components draw, without what they need.
 *
 * @returns null where it opens on another screen, or with a filter, or has no room
 */
export function firstFrame(frame: FirstFrame): readonly Line[] | null {
  const { shown, state, language, keymap, columns, rows } = frame;
  if (state.views.length > 0 || state.filter.length > 0) return null;
  if (!hasRoom(columns, rows)) return null;
  const pen = makePen(shown, language, keymap);
  const problems = shown.loaded.problems.length + shown.loaded.problemsBeyond;
  const context = {
    shown,
    problems,
    looksForChanges: false,
    briefings: frame.briefings,
    openBriefing: 0,
    fromStdin: frame.fromStdin,
    keymap,
    jobControl: process.platform !== 'win32',
    page: 1,
    scroll: { at: 0, max: 0 },
  };
  return [
    headerLine(pen, context, columns),
    ...dashboardLines(pen, state, columns, rows),
    footerLine(state, context, language.strings, columns),
  ];
}

import type { Language } from '../lang/language.ts';
import { hasRoom } from './draw/arrange.ts';
import type { Line } from './draw/span.ts';
import { frameOf, type WindowSize } from './frame/frame-of.ts';
import { sceneOf } from './frame/scene-of.ts';
import type { Keymap } from './keymap.ts';
import type { Shown, State } from './state/state.ts';

interface Opening extends WindowSize {
  readonly shown: Shown;
  readonly state: State;
  readonly language: Language;
  readonly keymap: Keymap;
  /** How many briefings there are to choose from. */
  readonly briefings: number;
  readonly fromStdin: boolean;
}

/**
 * The dashboard's rows as it opens.
 *
 * @returns null where it opens on another screen, or with a filter, or has no room
 */
export function firstFrame(opening: Opening): readonly Line[] | null {
  const { shown, state, columns, rows } = opening;
  if (state.views.length > 0 || state.filter.length > 0) return null;
  if (!hasRoom(columns, rows)) return null;
  const scene = sceneOf({
    ...opening,
    latest: shown.loaded,
    entries: [],
    looksForChanges: false,
    openBriefing: 0,
  });
  return frameOf(scene, opening, null).lines;
}

import type { Language } from '../../src/lang/language.ts';
import { nothingSought } from '../../src/tui/find/sought.ts';
import { type Known, sceneOf } from '../../src/tui/frame/scene-of.ts';
import { defaultKeymap } from '../../src/tui/keymap.ts';
import type { Room, Scene } from '../../src/tui/screens/screen.ts';
import type { Shown, State } from '../../src/tui/state/state.ts';

/** What the program knows of one briefing that is open in a state. */
export function knownOf(shown: Shown, state: State, language: Language): Known {
  return {
    shown,
    state,
    language,
    keymap: defaultKeymap,
    latest: shown.loaded,
    entries: [],
    looksForChanges: false,
    briefings: 1,
    openBriefing: 0,
    fromStdin: false,
  };
}

/** The scene of it. */
export function scene(shown: Shown, state: State, language: Language): Scene {
  return sceneOf(knownOf(shown, state, language));
}

/** Room for a screen that is drawn for the first time, while nothing is looked for. */
export function roomOf(width: number, height: number): Room {
  return { width, height, top: 1, tops: {}, sought: nothingSought };
}

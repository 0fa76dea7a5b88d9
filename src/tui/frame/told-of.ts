import type { Reading } from '../reading-aloud/reading.ts';
import type { Scene } from '../screens/screen.ts';
import { onTop } from '../screens/screens.ts';
import { currentView, type ScrollPosition, type State } from '../state/state.ts';

/** What is read aloud of the screen on top, and what a key has to know of it. */
export interface Told {
  /** Null where there is nothing to read yet. */
  readonly reading: Reading | null;
  readonly page: number;
  readonly scroll: ScrollPosition;
}

/** Items that Page Up and Page Down pass over: there is no page to be seen. */
const itemsPerPage = 10;

/** The screen on top for whoever listens to it. Pure. */
export function toldOf(scene: Scene): Told {
  const { state } = scene;
  const reading = onTop(state).told(scene);
  const scroll: ScrollPosition = {
    at: scrollOf(state),
    max: reading?.max ?? 0,
    ...(reading?.article && { article: reading.article }),
    ...(reading?.starts && { starts: reading.starts }),
  };
  return { reading, page: itemsPerPage, scroll };
}

/** The line or entry one is at, in a text that is gone through one at a time. */
function scrollOf(state: State): number {
  const view = currentView(state);
  if (!view || !('scroll' in view)) return 0;
  return view.scroll ?? ('entry' in view ? (view.entry ?? 0) : 0);
}

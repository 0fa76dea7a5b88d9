import type { State, View } from './state.ts';

/**
 * Open a screen. One that is already in the pile comes back to the top with the new content, so
 * the way back stays short; asking again for the screen on top closes it.
 */
export function push(state: State, view: View): State {
  const found = state.views.findIndex(open => open.screen === view.screen);
  if (found < 0) return { ...state, views: [...state.views, view] };
  const below = state.views.slice(0, found);
  return { ...state, views: found === state.views.length - 1 ? below : [...below, view] };
}

/** Take the place of the screen on top. */
export function replace(state: State, view: View): State {
  return { ...state, views: [...state.views.slice(0, -1), view] };
}

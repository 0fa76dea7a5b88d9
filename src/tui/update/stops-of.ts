import type { Stops } from '../find/stops.ts';
import { onTop } from '../screens/screens.ts';
import type { Context, State } from '../state/state.ts';

/**
 * Where some words occur on the screen on top.
 *
 * @returns null where nothing can be searched
 */
export function stopsOf(state: State, context: Context, words: readonly string[]): Stops | null {
  return onTop(state).stops(state, context, words);
}

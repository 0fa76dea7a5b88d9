import { searchWords } from '../find/search-words.ts';
import { nothingSought, type Sought } from '../find/sought.ts';
import type { Context, State } from '../state/state.ts';
import { stopsOf } from './stops-of.ts';

/** What the screen on top has to set off: nothing while nothing is looked for, or can be. */
export function shownSearch(state: State, context: Context): Sought {
  const words = searchWords(state.search?.text ?? '');
  const stops = words.length === 0 ? null : stopsOf(state, context, words);
  return stops ? { words, places: new Set(stops.places) } : nothingSought;
}

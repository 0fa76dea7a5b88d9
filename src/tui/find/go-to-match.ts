import type { Context, State } from '../state/state.ts';
import { searchWords } from './search-words.ts';
import { stopsOf } from './stops.ts';

/** The next match after the place one is at, or before it, round the ends with a word on it. */
export function goToMatch(state: State, context: Context, by: 1 | -1): State {
  const stops = stopsOf(state, context, searchWords(state.search?.text ?? ''));
  if (!stops || !context.find) return state;
  const { places, at } = stops;
  const next = by === 1 ? places.find(place => place > at) : places.findLast(place => place < at);
  const round = by === 1 ? places[0] : places.at(-1);
  if (next !== undefined) return stops.goTo(next);
  if (round === undefined) return state;
  const { toFirst, toLast } = context.find.strings;
  return { ...stops.goTo(round), notice: by === 1 ? toFirst : toLast };
}

/** Where the matches of the search that is on are; null where there is none, or nothing to search. */
export function matchCount(
  state: State,
  context: Context,
): { readonly at: number | null; readonly count: number } | null {
  const words = searchWords(state.search?.text ?? '');
  if (words.length === 0) return null;
  const stops = stopsOf(state, context, words);
  if (!stops) return null;
  const at = stops.places.indexOf(stops.at);
  return { at: at < 0 ? null : at + 1, count: stops.places.length };
}

import type { Reach } from '../find/hunt.ts';
import { searchWords } from '../find/search-words.ts';
import type { Stops } from '../find/stops.ts';
import type { Context, State } from '../state/state.ts';
import { stopsOf } from './stops-of.ts';

/**
 * The next match after the place one is at, or before it, round the ends with a word on it. Where
 * the search has not come to the end yet, nobody knows what stands there.
 */
export function goToMatch(state: State, context: Context, by: 1 | -1): State {
  const stops = stopsOf(state, context, searchWords(state.search?.text ?? ''));
  const { find } = context;
  if (!stops || !find) return state;
  const { places, at, reach } = stops;
  const next = by === 1 ? places.find(place => place > at) : places.findLast(place => place < at);
  if (next !== undefined) return stops.goTo(next);
  if (reach === 'going') return { ...state, notice: find.strings.notYet };
  const round = by === 1 ? places[0] : places.at(-1);
  if (round === undefined) return state;
  const { toFirst, toLast, toFirstOfMore, toLastKept } = find.strings;
  if (reach === 'whole') return { ...stops.goTo(round), notice: by === 1 ? toFirst : toLast };
  const kept = find.number(places.length);
  return { ...stops.goTo(round), notice: by === 1 ? toFirstOfMore(kept) : toLastKept(kept) };
}

/** Which match one is at, of how many. */
export interface MatchCount {
  readonly at: number | null;
  /** Those found so far, and kept. */
  readonly count: number;
  readonly reach: Reach;
}

/** Where the matches of the search that is on are; null where there is none, or nothing to search. */
export function matchCount(state: State, context: Context): MatchCount | null {
  const words = searchWords(state.search?.text ?? '');
  if (words.length === 0) return null;
  const stops = stopsOf(state, context, words);
  return stops && countOf(stops);
}

function countOf({ places, at, reach }: Stops): MatchCount {
  const found = places.indexOf(at);
  return { at: found < 0 ? null : found + 1, count: places.length, reach };
}

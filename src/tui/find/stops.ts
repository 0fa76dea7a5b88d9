import type { State } from '../state/state.ts';
import type { Finder } from './finder.ts';
import type { Hunt, Reach } from './hunt.ts';
import { ListHunt } from './list-hunt.ts';

/** The matches on the screen on top, among all that can be gone to there. */
export interface Stops {
  /** Places of the matches found so far, smallest first. */
  readonly places: readonly number[];
  /** How far the search has come. */
  readonly reach: Reach;
  /** The place one is at, which need not be a match; between two it is not whole. */
  readonly at: number;
  /** The state in which that place is the selected one. */
  readonly goTo: (place: number) => State;
}

/** The matches in a list, as far as they are found. */
export type Found = Pick<Stops, 'places' | 'reach'>;

const nothing: Found = { places: [], reach: 'whole' };

/**
 * The places of a list whose texts have the words, as far as they are found.
 *
 * @param of what the list is of, and `list` which of its lists
 */
export function foundIn(
  find: Finder,
  of: object,
  list: string,
  count: number,
  words: readonly string[],
  textAt: (place: number) => string,
): Found {
  if (words.length === 0) return nothing;
  const { made } = find;
  return asItIs(find.hunt(of, list, words, () => new ListHunt({ count, textAt, made }, words)));
}

/** A search goes on while its matches are shown. */
function asItIs({ places, reach }: Hunt): Found {
  return { places, reach };
}

/**
 * A search that is carried on a slice at a time, so that a key is answered in between. What it has
 * found so far can be used at any time.
 */
export interface Hunt {
  /** Places of the matches found so far, smallest first; at most `matches_max`. */
  readonly places: readonly number[];
  readonly reach: Reach;
  /** Search on for some milliseconds. */
  carryOn(): void;
}

/** How far a search has come: there may be more, these are all, or there are more than are kept. */
export type Reach = 'going' | 'whole' | 'capped';

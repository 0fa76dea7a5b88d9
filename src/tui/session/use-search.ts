import { useEffect, useReducer } from 'react';
import type { Finder } from '../find/finder.ts';
import type { Context, State } from '../state/state.ts';
import { matchCount } from '../update/go-to-match.ts';

/** Slices of a search between two looks at how far it has come. */
const slicesPerLook = 8;

/**
 * Carry a search on that is not at its end, a slice at a time, with room for a key between any two.
 *
 * @param onFound called after some slices, and at the end; the screen is drawn again after it
 */
export function useSearchOn(
  find: Finder,
  state: State,
  context: Context,
  onFound: () => void,
): void {
  const [looks, look] = useReducer((count: number) => count + 1, 0);
  const isGoing = state.search !== null && matchCount(state, context)?.reach === 'going';
  // biome-ignore lint/correctness/useExhaustiveDependencies: each look begins the next slices.
  useEffect(() => {
    if (!isGoing) return;
    let slices = 0;
    let next = setImmediate(function carryOn() {
      if (find.carryOn() && ++slices < slicesPerLook) next = setImmediate(carryOn);
      else {
        onFound();
        look();
      }
    });
    return () => clearImmediate(next);
  }, [isGoing, looks, find, state]);
}

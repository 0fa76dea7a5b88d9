import { actions } from '../../src/tui/actions.ts';

/** What leaves the dashboard, stops it, or starts another program. */
const left: readonly string[] = ['quit', 'print', 'suspend', 'edit', 'open-address'];

/** Every key that does something, but for those that would end the run; and letters for a search. */
export const harmlessKeys: readonly string[] = [
  ...new Set([
    ...actions.filter(({ id }) => !left.includes(id)).flatMap(({ keys }) => keys),
    ...'aix57',
  ]),
].filter(key => !actions.some(({ id, keys }) => left.includes(id) && keys.includes(key)));

/** Numbers from 0 up to 1 that are the same every time [mulberry32]. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns gives one key after the other, never an end */
export function randomKeys(seed: number): () => string {
  const next = seeded(seed);
  return () => harmlessKeys[Math.floor(next() * harmlessKeys.length)] ?? 'down';
}

import leven from 'leven';

/** A longer name is not a misspelt key or id, and comparing it would cost time. */
export const name_length_max = 64;

/** The folded form of lists that are asked about again and again. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>();

/**
 * The known name that a misspelt one was most likely meant for.
 *
 * @returns a name that differs in case, accents or separators only, or by two neighbours that
 *   have changed places, or by few letters for its length; null when none is that near
 */
export function nearest(name: string, known: readonly string[]): string | null {
  if (name.length > name_length_max) return null;
  const folded = fold(name);
  let best: string | null = null;
  let limit = Math.floor(folded.length * 0.4) + 1;
  for (const [index, candidate] of foldedOf(known).entries()) {
    const distance = distanceBetween(folded, candidate, limit);
    if (distance >= limit) continue;
    best = known[index] ?? null;
    limit = distance;
    if (distance === 0) break;
  }
  return best;
}

function distanceBetween(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) >= limit) return limit;
  if (isSwap(one, other)) return 0.5;
  return leven(one, other, { maxDistance: limit });
}

/** `chian` for `chain`: one slip of the fingers, which would count as two letters. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return (
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}

function foldedOf(known: readonly string[]): readonly string[] {
  const before = foldedLists.get(known);
  if (before) return before;
  const folded = known.map(fold);
  foldedLists.set(known, folded);
  return folded;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\s._-]/gu, '')
    .toLowerCase();
}

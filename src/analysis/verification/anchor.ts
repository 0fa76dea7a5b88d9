/**
 * A short piece of some words by which they are searched for. The system's own search takes the
 * square of the length of words that repeat themselves; of a short piece it does not.
 */
export interface Anchor {
  readonly text: string;
  /** Characters of the words before it. */
  readonly lead: number;
}

const anchorChars = 24;

/** The piece with the most different characters, the first of them: it stands in the fewest places. */
export function anchorOf(words: string): Anchor {
  const counts = new Map<number, number>();
  let most = 0;
  let best = 0;
  for (let end = 0; end < words.length; end++) {
    const entering = words.charCodeAt(end);
    counts.set(entering, (counts.get(entering) ?? 0) + 1);
    const leaving = end - anchorChars;
    if (leaving >= 0) drop(counts, words.charCodeAt(leaving));
    if (counts.size > most) {
      most = counts.size;
      best = Math.max(0, leaving + 1);
    }
  }
  return { text: words.slice(best, best + anchorChars), lead: best };
}

function drop(counts: Map<number, number>, unit: number): void {
  const left = (counts.get(unit) ?? 0) - 1;
  if (left > 0) counts.set(unit, left);
  else counts.delete(unit);
}

/**
 * Where a text first stands within a stretch of another, or -1. A part of a string is a view of it:
 * nothing is copied.
 */
export function indexBetween(text: string, sought: string, from: number, to: number): number {
  const found = text.slice(from, to).indexOf(sought);
  return found === -1 ? -1 : from + found;
}

/** Where a text last stands that begins within a stretch of another, its end included; or -1. */
export function lastIndexBetween(text: string, sought: string, from: number, to: number): number {
  const found = text.slice(from, to + sought.length).lastIndexOf(sought);
  return found === -1 ? -1 : from + found;
}

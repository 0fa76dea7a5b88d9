import type { Reader } from './number.ts';

/** Words in which “mais” may follow a number that is not the one. */
const but_max = 4;
/** The tokens of the longest phrase that says so, with its comma. */
const not_max = 4;

/**
 * Whether a number is given, and not only set against the one that is: “58 soldats, et non 60”,
 * “not 60 but 58”.
 *
 * @param from the index of its first token
 * @param next the index of the token after it
 */
export function isAsserted({ tokens, grammar }: Reader, from: number, next: number): boolean {
  const { notThis, nots, butThis } = grammar;
  for (let at = from - 1; at >= 0 && at >= from - not_max; at -= 1) {
    if (notThis.longest(tokens, at)?.next === from) return false;
  }
  if (!nots.has(tokens[from - 1]?.low ?? '')) return true;
  for (let at = next; at < next + but_max; at += 1) {
    const token = tokens[at];
    if (token?.low === butThis) return false;
    if (token?.low === '.' || token?.low === ';') return true;
  }
  return true;
}

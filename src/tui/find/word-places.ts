import type { Stretch } from '../../model/stretch.ts';
import { groupBreak } from './fold-for-search.ts';

/**
 * Where a word occurs in a folded text. What groups the digits of a number may stand anywhere in it,
 * but then the whole number has to be meant: `15000` is in `15,000`, and `50` is not.
 *
 * @param word folded, without what groups digits
 * @param from where to begin to look
 * @param tally counts the characters of each occurrence that is looked at
 */
export function* wordPlaces(
  folded: string,
  word: string,
  from = 0,
  tally = { steps: 0 },
): Generator<Stretch> {
  if (word === '') return;
  if (!/\d\d/.test(word) || !folded.includes(groupBreak)) {
    for (let at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
      tally.steps += word.length;
      yield { at, end: at + word.length };
    }
    return;
  }
  const pattern = patternOf(word);
  pattern.lastIndex = from;
  for (let found = pattern.exec(folded); found; found = pattern.exec(folded)) {
    const stretch = { at: found.index, end: found.index + found[0].length };
    tally.steps += found[0].length;
    const isWhole = !isTorn(folded, stretch);
    if (isWhole) yield stretch;
    pattern.lastIndex =
      isWhole || !beginsOverGroups.test(word) ? stretch.at + 1 : pastNumber(folded, stretch.at);
  }
}

/** More digits than a group has: of a number that it does not begin with, none of them are meant. */
const beginsOverGroups = /^\d{4}/;

/** Where the number ends that a place is in; the next place, where the number begins there. */
function pastNumber(folded: string, at: number): number {
  let end = at + 1;
  if (isOfNumber(folded, at - 1)) while (isOfNumber(folded, end)) end++;
  return end;
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known) return known;
  const source = word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<=\d)(?=\d)/g, `${groupBreak}?`);
  if (patterns.size > 100) patterns.clear();
  const pattern = new RegExp(source, 'g');
  patterns.set(word, pattern);
  return pattern;
}

/** Whether a stretch goes over groups of a number and leaves others of its digits out. */
function isTorn(folded: string, { at, end }: Stretch): boolean {
  let first = at;
  while (first < end && isOfNumber(folded, first)) first++;
  let last = end;
  while (last > at && isOfNumber(folded, last - 1)) last--;
  const isOver = (from: number, to: number) => folded.slice(from, to).includes(groupBreak);
  return (
    (isOfNumber(folded, at - 1) && isOver(at, first)) ||
    (isOfNumber(folded, end) && isOver(last, end))
  );
}

function isOfNumber(folded: string, at: number): boolean {
  const sign = folded[at];
  return sign !== undefined && ((sign >= '0' && sign <= '9') || sign === groupBreak);
}

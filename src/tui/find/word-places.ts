import type { Stretch } from '../../reading/reading.ts';
import { groupBreak } from './fold-for-search.ts';

/**
 * Where a word occurs in a folded text. What groups the digits of a number may stand anywhere in it,
 * but then the whole number has to be meant: `15000` is in `15,000`, and `50` is not.
 *
 * @param word folded, without what groups digits
 */
export function* wordPlaces(folded: string, word: string): Generator<Stretch> {
  if (word === '') return;
  if (!/\d\d/.test(word) || !folded.includes(groupBreak)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      yield { at, end: at + word.length };
    }
    return;
  }
  const pattern = patternOf(word);
  for (let found = pattern.exec(folded); found; found = pattern.exec(folded)) {
    const stretch = { at: found.index, end: found.index + found[0].length };
    if (!isTorn(folded, stretch)) yield stretch;
    pattern.lastIndex = stretch.at + 1;
  }
}

const patterns = new Map<string, RegExp>();

function patternOf(word: string): RegExp {
  const known = patterns.get(word);
  if (known) {
    known.lastIndex = 0;
    return known;
  }
  const source = word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/(?<=\d)(?=\d)/g, `${groupBreak}?`);
  if (patterns.size > 100) patterns.clear();
  const pattern = new RegExp(source, 'g');
  patterns.set(word, pattern);
  return pattern;
}

const firstNumber = new RegExp(`^[\\d${groupBreak}]+`);
const lastNumber = new RegExp(`[\\d${groupBreak}]+$`);

/** Whether a stretch goes over groups of a number and leaves others of its digits out. */
function isTorn(folded: string, { at, end }: Stretch): boolean {
  const found = folded.slice(at, end);
  const isPart = (number: string | undefined, beside: string | undefined) =>
    number?.includes(groupBreak) === true && beside !== undefined && lastNumber.test(beside);
  return (
    isPart(firstNumber.exec(found)?.[0], folded[at - 1]) ||
    isPart(lastNumber.exec(found)?.[0], folded[end])
  );
}

import type { Stretch } from '../../model/stretch.ts';
import { wordPlaces } from './word-places.ts';

/** A stretch that one word of a search, or several places of it that touch, take up. */
export interface WordRun extends Stretch {
  /** The word's place among those of the search. */
  readonly word: number;
}

/**
 * Where the words of a search occur in a folded text, each in places that touch taken together, so
 * that a flood of one letter is a single run.
 *
 * @param from,to the places where an occurrence may begin
 * @param tally counts the characters of each occurrence that is looked at
 * @returns in the order in which they begin
 */
export function wordRuns(
  folded: string,
  words: readonly string[],
  from = 0,
  to = folded.length,
  tally = { steps: 0 },
): readonly WordRun[] {
  const runs = words.flatMap((each, word) =>
    runsOf(wordPlaces(folded, each, from, tally), word, to),
  );
  return words.length === 1 ? runs : runs.sort((a, b) => a.at - b.at);
}

function runsOf(places: Iterable<Stretch>, word: number, to: number): WordRun[] {
  const runs: WordRun[] = [];
  let run: { at: number; end: number; readonly word: number } | null = null;
  for (const { at, end } of places) {
    if (at >= to) break;
    if (run && at <= run.end) run.end = end;
    else {
      run = { at, end, word };
      runs.push(run);
    }
  }
  return runs;
}

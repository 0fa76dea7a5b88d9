import type { Stretch } from '../../model/stretch.ts';
import { fold } from '../fold.ts';
import { mayBegin, mayEnd } from './boundaries.ts';
import type { Work } from './work.ts';

/** The words a report gives as standing just before and after its own. */
export interface Beside {
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Marks and spaces between the words and what stands beside them say nothing. */
const seam = /^[\p{P}\s]$/u;
const beginning = /^[\p{P}\s]*/u;
const pair = /^[\ud800-\udbff][\udc00-\udfff]$/;

/** Steps for folding a character and comparing it. */
const stepsPerChar = 8;

/** Whether what stands at a place is what is wanted there. */
export type FitsPlace = (place: Stretch) => boolean;

/** Whether the words before a place are those that a report gives. */
export function followsPrefix(text: string, prefix: string, work: Work): FitsPlace {
  const wanted = stripped(prefix);
  // Of a prefix that is only marks nothing is left to compare.
  if (wanted === '') return () => true;
  const chars = room(prefix);
  return ({ at }) => {
    const start = Math.max(0, at - chars);
    work.spend(stepsPerChar * (at - start));
    const before = stripped(text.slice(start, at));
    return before.endsWith(wanted) && mayBegin(before, before.length - wanted.length);
  };
}

/** Whether the words after a place are those that a report gives. */
export function precedesSuffix(text: string, suffix: string, work: Work): FitsPlace {
  const wanted = stripped(suffix);
  if (wanted === '') return () => true;
  const chars = room(suffix);
  return ({ end }) => {
    const beside = text.slice(end, end + chars);
    work.spend(stepsPerChar * beside.length);
    const after = stripped(beside);
    return after.startsWith(wanted) && mayEnd(after, wanted.length);
  };
}

/** Looked at from both ends, since a pattern would begin anew at each mark of a run. */
function stripped(text: string): string {
  const folded = fold(text);
  const first = beginning.exec(folded)?.[0].length ?? 0;
  let end = folded.length;
  while (end > first) {
    const isPair = end > 1 && pair.test(folded.slice(end - 2, end));
    const point = folded.slice(isPair ? end - 2 : end - 1, end);
    if (!seam.test(point)) break;
    end -= point.length;
  }
  return folded.slice(first, end);
}

/** Characters looked at: the article may have more spaces and accents written apart. */
function room(words: string): number {
  return 3 * words.length + 40;
}

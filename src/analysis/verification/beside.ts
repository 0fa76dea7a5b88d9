import type { Stretch } from '../../reading/reading.ts';
import { fold } from '../fold.ts';
import { mayBegin, mayEnd } from './boundaries.ts';

/** The words a report gives as standing just before and after its own. */
export interface Beside {
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Marks and spaces between the words and what stands beside them say nothing. */
const seam = /^[\p{P}\s]+|[\p{P}\s]+$/gu;

/** Whether the words before a place are those that a report gives. */
export function followsPrefix(text: string, place: Stretch, prefix: string): boolean {
  const before = stripped(text.slice(Math.max(0, place.at - room(prefix)), place.at));
  const wanted = stripped(prefix);
  // Of a prefix that is only marks nothing is left to compare.
  if (wanted === '') return true;
  return before.endsWith(wanted) && mayBegin(before, before.length - wanted.length);
}

/** Whether the words after a place are those that a report gives. */
export function precedesSuffix(text: string, place: Stretch, suffix: string): boolean {
  const after = stripped(text.slice(place.end, place.end + room(suffix)));
  const wanted = stripped(suffix);
  if (wanted === '') return true;
  return after.startsWith(wanted) && mayEnd(after, wanted.length);
}

function stripped(text: string): string {
  return fold(text).replace(seam, '');
}

/** Characters looked at: the article may have more spaces and accents written apart. */
function room(words: string): number {
  return 3 * words.length + 40;
}

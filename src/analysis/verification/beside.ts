import type { Stretch } from '../../reading/reading.ts';
import { fold } from '../fold.ts';
import { mayBegin, mayEnd } from './boundaries.ts';

/** The words a report gives as standing just before and after its own. */
export interface Beside {
  readonly prefix: string | null;
  readonly suffix: string | null;
}

/** Quotation marks and spaces between the words and what stands beside them say nothing. */
const seam = /^["\s]+|["\s]+$/gu;

/** Whether the words before a place are those that a report gives. */
export function followsPrefix(text: string, place: Stretch, prefix: string): boolean {
  const wanted = fold(prefix).replace(seam, '');
  const before = fold(text.slice(Math.max(0, place.at - room(prefix)), place.at)).replace(seam, '');
  return before.endsWith(wanted) && mayBegin(before, before.length - wanted.length);
}

/** Whether the words after a place are those that a report gives. */
export function precedesSuffix(text: string, place: Stretch, suffix: string): boolean {
  const wanted = fold(suffix).replace(seam, '');
  const after = fold(text.slice(place.end, place.end + room(suffix))).replace(seam, '');
  return after.startsWith(wanted) && mayEnd(after, wanted.length);
}

/** Characters looked at: the article may have more spaces and accents written apart. */
function room(words: string): number {
  return 3 * words.length + 40;
}

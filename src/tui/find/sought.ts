import type { Line, Tone } from '../draw/span.ts';
import { markWords } from './mark-words.ts';

/** What is looked for on the screen on top, and where its matches are. */
export interface Sought {
  readonly words: readonly string[];
  /** Places among all that can be gone to on the screen. */
  readonly places: ReadonlySet<number>;
}

export const nothingSought: Sought = { words: [], places: new Set() };

/**
 * Rows with the words that are looked for set off.
 *
 * @param except a tone that is left as it is
 */
export function markSought(
  lines: readonly Line[],
  { words }: Sought,
  except?: Tone,
): readonly Line[] {
  return words.length === 0 ? lines : lines.map(line => markWords(line, words, except));
}

import type { Stretch } from '../../model/stretch.ts';
import { FoldedText } from './folded-text.ts';
import { TextHunt } from './text-hunt.ts';

/**
 * Where the words of a search stand in an article's text: every one of them, in each paragraph that
 * has them all, as far as matches are kept.
 *
 * @returns in UTF-16 code units, in order
 */
export function findInText(text: string, words: readonly string[]): readonly Stretch[] {
  const hunt = new TextHunt(new FoldedText(text), words);
  while (hunt.reach === 'going') hunt.carryOn();
  return hunt.stretches;
}

import { grammars } from './grammars.ts';
import type { ReadingLanguage } from './reading-language.ts';
import { measuresIn, type ReadMeasure } from './shared/measures.ts';

/**
 * Read what a text says happened to the people it counts.
 *
 * “Perdu 2 000 soldats” and “lost 2,000 soldiers” say no more than that they are gone, and are not
 * read. Words inside quotation marks are read like any other.
 *
 * @param text a passage, or a longer text
 * @param language the language to read it in
 * @returns the words, in the text's order
 */
export function readMeasures(text: string, language: ReadingLanguage): readonly ReadMeasure[] {
  return measuresIn(text, grammars[language]);
}

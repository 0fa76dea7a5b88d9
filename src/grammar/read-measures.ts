import { englishMeasureWords } from './en/measure-words.ts';
import { frenchMeasureWords } from './fr/measure-words.ts';
import type { ReadingLanguage } from './reading-language.ts';
import type { ReadMeasureName } from './shared/measure-words.ts';
import { type Phrases, phraseAt, phrasesOf } from './shared/phrases.ts';
import type { Stretch } from './shared/stretch.ts';
import { sentencesOf, stretchOf } from './shared/terms.ts';

/** A word that says what happened to people: “tués”, “wounded”, “portés disparus”. */
export interface ReadMeasure extends Stretch {
  readonly measure: ReadMeasureName;
}

const words: Readonly<Record<ReadingLanguage, Phrases<ReadMeasureName | null>>> = {
  en: phrasesOf(englishMeasureWords),
  fr: phrasesOf(frenchMeasureWords),
};

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
  const measures: ReadMeasure[] = [];
  for (const sentence of sentencesOf(text, 'read')) {
    let read = 0;
    for (const [at, term] of sentence.entries()) {
      if (at < read) continue;
      const found = phraseAt(words[language], sentence, at);
      if (found === null) continue;
      read = at + found.length;
      const last = sentence[read - 1] ?? term;
      if (found.value !== null) measures.push({ ...stretchOf(term, last), measure: found.value });
    }
  }
  return measures;
}

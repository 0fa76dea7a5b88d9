import type { Stretch } from '../../model/stretch.ts';
import type { Grammar } from './grammar.ts';
import type { ReadMeasureName } from './measure-words.ts';
import { phraseAt } from './phrases.ts';
import { sentencesOf, stretchOf } from './terms.ts';

/** A word that says what happened to people: “tués”, “wounded”, “portés disparus”. */
export interface ReadMeasure extends Stretch {
  readonly measure: ReadMeasureName;
}

/** What a text says happened to the people it counts; see `readMeasures`. */
export function measuresIn(text: string, { measureWords }: Grammar): readonly ReadMeasure[] {
  const measures: ReadMeasure[] = [];
  for (const sentence of sentencesOf(text, 'read')) {
    let read = 0;
    for (const [at, term] of sentence.entries()) {
      if (at < read) continue;
      const phrase = phraseAt(measureWords, sentence, at);
      if (phrase === null) continue;
      read = at + phrase.length;
      const last = sentence[read - 1] ?? term;
      if (phrase.value !== null) measures.push({ ...stretchOf(term, last), measure: phrase.value });
    }
  }
  return measures;
}

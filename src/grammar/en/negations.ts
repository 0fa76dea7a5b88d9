import { phraseAt, phrasesOf } from '../shared/phrases.ts';
import type { Term } from '../shared/terms.ts';
import type { WordSpan } from '../shared/word-span.ts';

/** Null: an expression that holds such a word and denies nothing. */
const expressions = phrasesOf<'negation' | null>([
  ["not|n't|never|none|neither|nor|without|cannot|nobody|nothing|nowhere", 'negation'],
  ['no', 'negation'],
  ['no one', 'negation'],
  ['no fewer|less|more than', null],
  ["not|n't fewer|less|more than", null],
  ['no doubt', null],
  ['without doubt|fail|precedent', null],
  ['without a doubt', null],
  ["not|n't only|just|merely|simply|least", null],
  ['or not', null],
  ['whether or not', null],
  ['if not', null],
]);

/** What an English sentence denies; “no fewer than” and “not only” deny nothing. */
export function englishNegations(sentence: readonly Term[]): WordSpan[] {
  const negations: WordSpan[] = [];
  let read = 0;
  for (const at of sentence.keys()) {
    if (at < read) continue;
    const phrase = phraseAt(expressions, sentence, at);
    if (phrase === null) continue;
    read = at + phrase.length;
    if (phrase.value !== null && !isNumero(sentence, at))
      negations.push({ from: at, to: read - 1 });
  }
  return negations;
}

/** “No. 3” counts, and denies nothing. */
function isNumero(sentence: readonly Term[], at: number): boolean {
  const next = sentence[at + 1];
  return sentence[at]?.plain === 'no' && /^\d/.test(next?.plain ?? '') && next?.gap[0] === '.';
}

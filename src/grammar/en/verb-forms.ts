import { isParted, type Term } from '../shared/terms.ts';
import type { VerbForms } from '../shared/verb-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { frenchBeforeNoun } from './french-lookalikes.ts';

const conjugated = wordSet(
  `is are was were has have had will would can ca could may might must shall should do does did wo
  says say said 're 've 'll 'm 'd`,
);
/** After one of these it is a noun or a participle: “the might”, “the wounded”. */
const beforeNoun = wordSet(`the a an its his her their our those of with by ${frenchBeforeNoun}`);
const nounsToo = /^(?:may|might|will|can|must)$/;
const irregularPasts = wordSet(
  'lost fell took left came went began rose gave made saw met held fought hit sank',
);
/** How far before a participle its auxiliary may stand: “has not yet been killed”. */
const auxiliary_max = 4;

function isConjugated(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (!conjugated.has(plain)) return false;
  return !(nounsToo.test(plain) && beforeNoun.has(sentence[at - 1]?.plain ?? ''));
}

function isBarePast(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (!irregularPasts.has(plain) && !/.{2}ed$/.test(plain)) return false;
  const before = sentence[at - 1]?.plain ?? '';
  if (beforeNoun.has(before) || before === 'to' || /^\d/.test(before)) return false;
  for (let word = at; word > at - auxiliary_max && !isParted(sentence[word]); word -= 1) {
    const auxiliary = sentence[word - 1]?.plain ?? '';
    if (conjugated.has(auxiliary) || /^be(?:en|ing)?$/.test(auxiliary)) return false;
  }
  return true;
}

/** How English verbs are told. */
export const englishVerbForms: VerbForms = { isConjugated, isBarePast };

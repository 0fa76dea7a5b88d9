import type { Grammar } from '../shared/grammar.ts';
import { phrasesOf } from '../shared/phrases.ts';
import { frenchAnswers } from './answers.ts';
import { frenchClauseWords } from './clause-words.ts';
import { frenchDemonyms } from './demonyms.ts';
import { frenchDenials } from './denials.ts';
import { frenchHedges } from './hedges.ts';
import { frenchMeasureWords } from './measure-words.ts';
import { frenchNegations } from './negations.ts';
import { frenchNumbers } from './numbers/numbers.ts';
import { frenchTurningPrefixes } from './turning-prefixes.ts';
import { frenchVerbForms } from './verb-forms.ts';
import { frenchWeightyWords } from './weighty-words.ts';

/** French, as news is written in it. */
export const french: Grammar = {
  numbers: frenchNumbers,
  measureWords: phrasesOf(frenchMeasureWords),
  negationsIn: frenchNegations,
  hedgesIn: frenchHedges,
  denials: frenchDenials,
  clauseWords: frenchClauseWords,
  verbs: frenchVerbForms,
  weightyWords: frenchWeightyWords,
  answers: frenchAnswers,
  demonyms: frenchDemonyms,
  turningPrefixes: frenchTurningPrefixes,
};

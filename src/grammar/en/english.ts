import type { Grammar } from '../shared/grammar.ts';
import { phrasesOf } from '../shared/phrases.ts';
import { englishAnswers } from './answers.ts';
import { englishClauseWords } from './clause-words.ts';
import { englishDenials } from './denials.ts';
import { englishHedges } from './hedges.ts';
import { englishMeasureWords } from './measure-words.ts';
import { englishNegations } from './negations.ts';
import { englishNumbers } from './numbers/numbers.ts';
import { englishTurningPrefixes } from './turning-prefixes.ts';
import { englishVerbForms } from './verb-forms.ts';
import { englishWeightyWords } from './weighty-words.ts';

/** English, as news is written in it. */
export const english: Grammar = {
  numbers: englishNumbers,
  measureWords: phrasesOf(englishMeasureWords),
  negationsIn: englishNegations,
  hedgesIn: englishHedges,
  denials: englishDenials,
  clauseWords: englishClauseWords,
  verbs: englishVerbForms,
  weightyWords: englishWeightyWords,
  answers: englishAnswers,
  demonyms: null,
  turningPrefixes: englishTurningPrefixes,
};

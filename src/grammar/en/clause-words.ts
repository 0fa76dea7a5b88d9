import type { ClauseWords } from '../shared/clause-words.ts';
import { wordSet } from '../shared/word-set.ts';
import { frenchClitics, frenchObjectPronouns } from './french-lookalikes.ts';

const sayingPresents = `say says deny denies claim claims confirm confirms report reports announce
  announces believe believes allege alleges estimate estimates`;
const sayingPasts = `said denied claimed confirmed reported announced believed alleged estimated`;

type Tense = 'present' | 'past';

function inTense(words: string, tense: Tense): (readonly [string, Tense])[] {
  return [...wordSet(words)].map(word => [word, tense]);
}

/** The words by which an English sentence is parted into clauses. */
export const englishClauseWords: ClauseWords = {
  relatives: wordSet('who whom whose which where'),
  commentRelatives: wordSet('which'),
  verblessRelatives: new Set(),
  dependents: wordSet('who whom whose which that'),
  commentOpeners: new Set(),
  complementizers: wordSet('that whether if'),
  sayingBare: new Map([...inTense(sayingPresents, 'present'), ...inTense(sayingPasts, 'past')]),
  coordinators: wordSet('and but yet'),
  nounCoordinators: wordSet('and'),
  subordinators: wordSet('while whereas although though because after before as since when'),
  subordinatorsWithThat: new Set(),
  subjectWords:
    wordSet(`the a an this that these those its his her their our several two three four five six
    seven eight nine ten eleven twelve no it he she they we i dozens hundreds thousands nobody`),
  clitics: wordSet(`also later then ${frenchClitics}`),
  objectPronouns: wordSet(frenchObjectPronouns),
  reported:
    /^(?:tolls?|figures?|numbers?|counts?|claims?|reports?|informations?|estimations?|affirmations?|it|this|them|those)$/,
};

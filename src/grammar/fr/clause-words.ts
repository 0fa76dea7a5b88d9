import type { ClauseWords } from '../shared/clause-words.ts';
import { wordSet } from '../shared/word-set.ts';

/** The words by which a French sentence is parted into clauses. */
export const frenchClauseWords: ClauseWords = {
  relatives: wordSet('qui dont où lequel laquelle lesquels lesquelles'),
  commentRelatives: new Set(),
  verblessRelatives: wordSet('dont'),
  dependents: wordSet("qui que qu' dont où lequel laquelle lesquels lesquelles"),
  commentOpeners: wordSet('ce'),
  complementizers: wordSet("que qu'"),
  sayingBare: new Map(),
  coordinators: wordSet('et mais or car'),
  nounCoordinators: wordSet('et'),
  subordinators: wordSet("puisque puisqu' lorsque lorsqu' quand"),
  subordinatorsWithThat: wordSet('alors tandis pendant après avant parce bien dès'),
  subjectWords: wordSet(`le la les l' un une des du ce cet cette ces son sa ses leur leurs plusieurs
    quelques deux trois quatre cinq six sept huit neuf dix onze douze vingt cent mille aucun aucune
    personne rien il elle ils elles on cela ça ceci celui-ci celle-ci ceux-ci`),
  clitics: wordSet("ne n' se s' y en le la les l' lui leur"),
  objectPronouns: wordSet("le la l' les"),
  reported:
    /^(?:bilans?|chiffres?|nombres?|informations?|estimations?|affirmations?|figures?|reports?|ce|cela|cette|ces)$/u,
};

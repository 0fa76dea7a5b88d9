import { wordSet } from '../../shared/word-set.ts';

/** French words that are no nouns or adjectives, where a number's noun could stand. */
export const frenchFunctionWords = wordSet(`
  le la les l un une des du de d au aux ce cet cette ces mon ton son ma ta sa mes tes ses notre votre
  leur nos vos leurs et ou où ni mais or car donc que qu qui quoi dont lequel laquelle lesquels
  lesquelles à dans en par pour sur sous vers chez avec sans contre entre depuis pendant durant avant
  après dès jusque jusqu selon parmi malgré lors lorsque lorsqu quand comme si alors puis ensuite
  aussi ainsi enfin encore déjà toujours jamais ne n pas plus moins très trop peu tout tous toute
  toutes même mêmes je tu il elle on nous vous ils elles me te se s y eux lui soi moi toi c ça cela
  ceci est sont était étaient sera seront serait seraient fut furent soit ont a avait avaient aura
  auront aurait auraient ait aient été être avoir fait font faisait peut peuvent pourrait pourraient
  doit doivent devrait devraient va vont aller environ dit voire soit près là ici hier aujourd demain
  rien chaque quelque quelques plusieurs autre autres là-bas`);

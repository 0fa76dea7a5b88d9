function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

/** French words that are no nouns or adjectives, where a number's noun could stand. */
export const frenchFunctionWords = words(`
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

/** English words that are no nouns or adjectives, where a number's noun could stand. */
export const englishFunctionWords = words(`
  the a an this that these those my your his her its our their and or nor but so yet for if then than
  as of in on at by to from with without against between among since during before after until till
  into onto upon over under above below about around through across behind beyond near off out up
  down per via while when where who whom whose which what why how because although though unless
  whether i you he she it we they me him us them is are was were be been being am has have had having
  do does did will would shall should can could may might must not no yes also only just already
  still even ever never again there here now soon later ago more less most least all both each every
  either neither some any many few several much very too said says say told`);

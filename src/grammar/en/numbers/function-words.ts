import { wordSet } from '../../shared/word-set.ts';

/** English words that are no nouns or adjectives, where a number's noun could stand. */
export const englishFunctionWords = wordSet(`
  the a an this that these those my your his her its our their and or nor but so yet for if then than
  as of in on at by to from with without against between among since during before after until till
  into onto upon over under above below about around through across behind beyond near off out up
  down per via while when where who whom whose which what why how because although though unless
  whether i you he she it we they me him us them is are was were be been being am has have had having
  do does did will would shall should can could may might must not no yes also only just already
  still even ever never again there here now soon later ago more less most least all both each every
  either neither some any many few several much very too said says say told`);

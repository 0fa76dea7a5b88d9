import type { Term } from '../shared/terms.ts';
import type { VerbForms } from '../shared/verb-forms.ts';
import { wordSet } from '../shared/word-set.ts';
import { conditionalStemOf, isImperfect } from './conditional.ts';

const conjugated = wordSet(
  `a ont eut eurent aura auront ait aient est sont fut furent sera seront soit soient fait font fit
  firent va vont peut peuvent doit doivent veut veulent dit disent reste restent annonce annoncent
  affirme affirment confirme confirment indique indiquent déclare déclarent tue tuent meurent perd
  perdent dément démentent nie nient conteste contestent`,
);
/** After one of these it is a noun or a participle: “l’est”, “a fait”. */
const beforeNoun = wordSet("le la les l' un une ce cet cette son sa leur au du d' a");
/** “L’a démenti”, “le dit” have a pronoun there, and only some of the verbs are nouns too. */
const nounsToo = /^(?:est|fait|dit|reste)$/;

function isConjugated(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (conjugated.has(plain)) {
    return !(nounsToo.test(plain) && beforeNoun.has(sentence[at - 1]?.plain ?? ''));
  }
  return conditionalStemOf(plain) !== null || isImperfect(plain);
}

/** How French verbs are told; a past without an auxiliary has forms of its own. */
export const frenchVerbForms: VerbForms = { isConjugated, isBarePast: () => false };

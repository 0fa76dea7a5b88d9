import { conditionalStemOf, isImperfect } from '../fr/conditional.ts';
import type { ReadingLanguage } from '../reading-language.ts';
import { isParted, type Term } from './terms.ts';

const french = new Set(
  `a ont eut eurent aura auront ait aient est sont fut furent sera seront soit soient fait font fit
  firent va vont peut peuvent doit doivent veut veulent dit disent reste restent annonce annoncent
  affirme affirment confirme confirment indique indiquent déclare déclarent tue tuent meurent perd
  perdent dément démentent nie nient conteste contestent`.split(/\s+/),
);
const english = new Set(
  `is are was were has have had will would can ca could may might must shall should do does did wo
  says say said 're 've 'll 'm 'd`.split(/\s+/),
);
/** After one of these it is a noun or a participle: “l’est”, “the might”, “the wounded”. */
const beforeNoun = new Set(
  `the a an its his her their our these those of with by le la l' un une ce cet cette son sa leur au du
  d'`.split(/\s+/),
);
const irregularPasts = new Set(
  'lost fell took left came went began rose gave made saw met held fought hit sank'.split(' '),
);
/** How far before a participle its auxiliary may stand: “has not yet been killed”. */
const auxiliaryMax = 4;

/**
 * Whether a word is surely a verb that a clause can be made with: a form of “to be” and “to have”,
 * a modal, a French conditional or imparfait. Of other verbs most forms are nouns or participles too.
 */
export function isConjugated(
  sentence: readonly Term[],
  at: number,
  language: ReadingLanguage,
): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (plain === '') return false;
  return conjugated[language](sentence, at, plain);
}

type IsVerb = (sentence: readonly Term[], at: number, plain: string) => boolean;
const conjugated: Readonly<Record<ReadingLanguage, IsVerb>> = {
  fr(sentence, at, plain) {
    if (french.has(plain)) return !isNoun(sentence, at) || plain === 'a';
    return conditionalStemOf(plain) !== null || isImperfect(plain);
  },
  en: (sentence, at, plain) => english.has(plain) && !isNoun(sentence, at),
};

/**
 * Whether a word is a past that has no auxiliary before it, and may be a participle. In French
 * such a past has forms of its own.
 */
export function isBarePast(
  sentence: readonly Term[],
  at: number,
  language: ReadingLanguage,
): boolean {
  return barePasts[language](sentence, at);
}

type IsPast = (sentence: readonly Term[], at: number) => boolean;
const barePasts: Readonly<Record<ReadingLanguage, IsPast>> = {
  fr: () => false,
  en: isEnglishPast,
};

function isEnglishPast(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (!irregularPasts.has(plain) && !/.{2}ed$/.test(plain)) return false;
  const before = sentence[at - 1]?.plain ?? '';
  if (beforeNoun.has(before) || before === 'to' || /^\d/.test(before)) return false;
  for (let word = at; word > at - auxiliaryMax && !isParted(sentence[word]); word -= 1) {
    const auxiliary = sentence[word - 1]?.plain ?? '';
    if (english.has(auxiliary) || /^be(?:en|ing)?$/.test(auxiliary)) return false;
  }
  return true;
}

function isNoun(sentence: readonly Term[], at: number): boolean {
  const before = sentence[at - 1]?.plain ?? '';
  // “L’a démenti”, “le dit” have a pronoun there, and only some of the verbs are nouns too.
  return (
    beforeNoun.has(before) &&
    /^(?:est|fait|dit|reste|may|might|will|can|must)$/.test(sentence[at]?.plain ?? '')
  );
}

import type { DenialWords } from '../shared/denials.ts';
import { phrasesOf } from '../shared/phrases.ts';
import type { Term } from '../shared/terms.ts';
import { wordSet } from '../shared/word-set.ts';

const denying =
  /^(?:démen(?:t|tent|tait|taient|tit|tirent|tant|tir|tira|tiront)|ni(?:e|ent|ait|aient|a|èrent|ant|er|era|eront)|(?:réfut|récus|contest)(?:e|ent|ait|aient|a|èrent|ant|er))$/u;
/** Participles that are adjectives too: “territoire contesté”. */
const participles = /^(?:démenti|nié|réfuté|récusé|contesté)e?s?$/u;
const auxiliaries =
  /^(?:a|ont|avait|avaient|eut|ayant|avoir|aurait|auraient|été|est|sont|était|étaient|fut|furent)$/u;

function isDenying(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (!participles.test(plain)) return denying.test(plain);
  return sentence.slice(Math.max(0, at - 4), at).some(term => auxiliaries.test(term.plain));
}

/** How French says that somebody denies something. */
export const frenchDenials: DenialWords = {
  isDenying,
  rejecting:
    /^(?:rejet(?:te|tent|ait|aient|ant|a|èrent|er|ée?s?)|écart(?:e|ent|ait|aient|ant|a|er|ée?s?)|balay(?:é|ait|ant)|balaie)$/u,
  statements:
    /^(?:accusations?|allégations?|affirmations?|informations?|chiffres?|bilans?|rapports?|estimations?|rumeurs?|assertions?|propos|critiques?|reproches?|soupçons?|imputations?|hypothèses?|responsabilité|version|thèse)$/u,
  objectRelatives: wordSet('que'),
  untrue: phrasesOf([
    ["faux|inexact|mensonger que|qu'", 'untrue'],
    ["pas vrai|exact|correct que|qu'", 'not true'],
  ]),
  unwilling: /^(?:refus\p{L}*|sans|ni|pas|non|jamais|ne|n'|personne|nul)$/u,
};

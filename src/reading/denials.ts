import type { Negation } from './negation.ts';
import type { ReadingLanguage } from './reading.ts';
import { isParted, type Term } from './terms.ts';

const plainForms: Readonly<Record<ReadingLanguage, RegExp>> = {
  fr: /^(?:démen(?:t|tent|tait|taient|tit|tirent|tant|tir|tira|tiront)|ni(?:e|ent|ait|aient|a|èrent|ant|er|era|eront)|(?:réfut|récus|contest)(?:e|ent|ait|aient|a|èrent|ant|er))$/u,
  en: /^(?:den(?:y|ies|ying)|denied|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting))$/,
};

/** Participles that are adjectives too: “territoire contesté”, “disputed territory”. */
const participles = /^(?:démenti|nié|réfuté|récusé|contesté)e?s?$/u;
const frenchHave =
  /^(?:a|ont|avait|avaient|eut|ayant|avoir|aurait|auraient|été|est|sont|était|étaient|fut|furent)$/u;

/** One may reject a treaty: these deny only what somebody has said. */
const rejecting: Readonly<Record<ReadingLanguage, RegExp>> = {
  fr: /^(?:rejet(?:te|tent|ait|aient|ant|a|èrent|er|ée?s?)|écart(?:e|ent|ait|aient|ant|a|er|ée?s?)|balay(?:é|ait|ant)|balaie)$/u,
  en: /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?)$/,
};
const said: Readonly<Record<ReadingLanguage, RegExp>> = {
  fr: /^(?:accusations?|allégations?|affirmations?|informations?|chiffres?|bilans?|rapports?|estimations?|rumeurs?|assertions?|propos|critiques?|reproches?|soupçons?|imputations?|hypothèses?|responsabilité|version|thèse)$/u,
  en: /^(?:accusations?|allegations?|claims?|reports?|figures?|suggestions?|assertions?|charges?|rumou?rs?|numbers?|estimates?|count|tolls?|accounts?|criticisms?|version|responsibility|idea|that)$/,
};
const objectMax = 8;

const wasEnglish = /^(?:was|were|is|are|been|being|be|'s|'re)$/;
const unwilling = /^(?:refus\p{L}*|declin\p{L}*|without|sans|ni|pas|non|never|jamais|nor|not)$/u;
/** How far behind a negation a verb may still belong to it: “n’a jamais vraiment nié”. */
const negatedMax = 2;

/**
 * The places of the verbs by which a sentence says that somebody denies something.
 *
 * A denial that is itself denied (“ni confirmé ni démenti”, “has not denied”) is none.
 */
export function denialsIn(
  sentence: readonly Term[],
  language: ReadingLanguage,
  negations: readonly Negation[],
): number[] {
  const denials: number[] = [];
  let next = 0;
  for (const [at, { plain }] of sentence.entries()) {
    while ((negations[next + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if (!isDenial(sentence, at, plain, language)) continue;
    if (!isNegated(sentence, at, negations[next])) denials.push(at);
  }
  return denials;
}

function isDenial(
  sentence: readonly Term[],
  at: number,
  plain: string,
  language: ReadingLanguage,
): boolean {
  if (rejecting[language].test(plain)) {
    const object = sentence.slice(at + 1, at + 1 + objectMax);
    const stop = object.findIndex(term => isParted(term, /[.;:!?]/));
    return object
      .slice(0, stop < 0 ? undefined : stop)
      .some(term => said[language].test(term.plain));
  }
  if (language === 'fr') {
    if (!participles.test(plain)) return plainForms.fr.test(plain);
    return sentence.slice(Math.max(0, at - 4), at).some(term => frenchHave.test(term.plain));
  }
  if (!plainForms.en.test(plain)) return false;
  // “Was denied access” tells of a refusal; “was denied by Seoul” of a denial.
  const isPassive = plain === 'denied' && wasEnglish.test(sentence[at - 1]?.plain ?? '');
  return !isPassive || sentence[at + 1]?.plain === 'by';
}

function isNegated(sentence: readonly Term[], at: number, negation: Negation | undefined): boolean {
  if (sentence.slice(Math.max(0, at - 2), at).some(term => unwilling.test(term.plain))) return true;
  if (negation === undefined || negation.from > at || at > negation.to + negatedMax) return false;
  return !sentence.slice(negation.to + 1, at + 1).some(term => isParted(term));
}

import type { ReadingLanguage } from '../reading-language.ts';
import type { Negation } from './negation.ts';
import { type Phrases, phraseAt, phrasesOf } from './phrases.ts';
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
const unwilling =
  /^(?:refus\p{L}*|declin\p{L}*|without|sans|ni|pas|non|never|jamais|nor|not|ne|n'|nobody|none|personne|nul)$/u;
/** How far behind a negation a verb may still belong to it: “n’a jamais vraiment nié”. */
const negatedMax = 2;

/** What says of a report that it is not so. */
const untrue: Readonly<Record<ReadingLanguage, Phrases<true>>> = {
  fr: phrasesOf([
    ["faux|inexact|mensonger que|qu'", true],
    ["pas vrai|exact|correct que|qu'", true],
  ]),
  en: phrasesOf([
    ['untrue|false|incorrect that', true],
    ["not|n't true|correct|accurate that", true],
    ["not|n't the case that", true],
    ['no truth in|to', true],
  ]),
};

/**
 * Where a sentence says that somebody denies something: each verb, and “not true that”.
 *
 * A denial that is itself denied (“ni confirmé ni démenti”, “has not denied”) is none.
 */
export function denialsIn(
  sentence: readonly Term[],
  language: ReadingLanguage,
  negations: readonly Negation[],
): Negation[] {
  const denials: Negation[] = [];
  let next = 0;
  for (const [at, { plain }] of sentence.entries()) {
    while ((negations[next + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const phrase = phraseAt(untrue[language], sentence, at);
    if (!phrase && !isDenial(sentence, at, plain, language)) continue;
    const negates = phrase !== null && /^(?:pas|no|not|n't)$/.test(plain);
    if (negates || !isNegated(sentence, at, negations[next])) {
      denials.push({ from: at, to: at + (phrase?.length ?? 1) - 1 });
    }
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
    if (hasObjectBefore(sentence, at, language)) return true;
    const object = sentence.slice(at + 1, at + 1 + objectMax);
    const stop = object.findIndex(term => isParted(term, /[.;:!?]/));
    return object
      .slice(0, stop < 0 ? undefined : stop)
      .some(term => said[language].test(term.plain));
  }
  return denying[language](sentence, at, plain);
}

type IsDenying = (sentence: readonly Term[], at: number, plain: string) => boolean;
const denying: Readonly<Record<ReadingLanguage, IsDenying>> = {
  fr(sentence, at, plain) {
    if (!participles.test(plain)) return plainForms.fr.test(plain);
    return sentence.slice(Math.max(0, at - 4), at).some(term => frenchHave.test(term.plain));
  },
  en(sentence, at, plain) {
    if (!plainForms.en.test(plain)) return false;
    // “Was denied access” tells of a refusal; “was denied by Seoul” of a denial.
    const isPassive = plain === 'denied' && wasEnglish.test(sentence[at - 1]?.plain ?? '');
    return !isPassive || sentence[at + 1]?.plain === 'by';
  },
};

/** “A figure that Moscow disputes”, “, which Moscow rejects”. */
function hasObjectBefore(
  sentence: readonly Term[],
  at: number,
  language: ReadingLanguage,
): boolean {
  for (let word = at - 1; word >= Math.max(0, at - subjectMax); word -= 1) {
    const term = sentence[word];
    if (term?.plain === 'which' || term?.plain === 'que' || term?.plain === 'that') {
      return (
        said[language].test(sentence[word - 1]?.plain ?? '') ||
        (term.plain === 'which' && isParted(term))
      );
    }
    if (isParted(term)) return false;
  }
  return false;
}

const subjectMax = 5;

function isNegated(sentence: readonly Term[], at: number, negation: Negation | undefined): boolean {
  if (sentence.slice(Math.max(0, at - 2), at).some(term => unwilling.test(term.plain))) return true;
  if (negation === undefined || negation.from > at || at > negation.to + negatedMax) return false;
  return !sentence.slice(negation.to + 1, at + 1).some(term => isParted(term));
}

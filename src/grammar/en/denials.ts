import type { DenialWords } from '../shared/denials.ts';
import { phrasesOf } from '../shared/phrases.ts';
import type { Term } from '../shared/terms.ts';
import { wordSet } from '../shared/word-set.ts';

const denying = /^(?:den(?:y|ies|ying)|denied|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting))$/;
const toBe = /^(?:was|were|is|are|been|being|be|'s|'re)$/;

/** “Was denied access” tells of a refusal; “was denied by Seoul” of a denial. */
function isDenying(sentence: readonly Term[], at: number): boolean {
  const plain = sentence[at]?.plain ?? '';
  if (!denying.test(plain)) return false;
  const isPassive = plain === 'denied' && toBe.test(sentence[at - 1]?.plain ?? '');
  return !isPassive || sentence[at + 1]?.plain === 'by';
}

/** How English says that somebody denies something. */
export const englishDenials: DenialWords = {
  isDenying,
  rejecting:
    /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|disput(?:e|es|ed|ing)|contest(?:s|ed|ing)?)$/,
  statements:
    /^(?:accusations?|allegations?|claims?|reports?|figures?|suggestions?|assertions?|charges?|rumou?rs?|numbers?|estimates?|count|tolls?|accounts?|criticisms?|version|responsibility|idea|that)$/,
  objectRelatives: wordSet('which that'),
  untrue: phrasesOf([
    ['untrue|false|incorrect that', 'untrue'],
    ["not|n't true|correct|accurate that", 'not true'],
    ["not|n't the case that", 'not true'],
    ['no truth in|to', 'not true'],
  ]),
  unwilling: /^(?:refus\p{L}*|declin\p{L}*|without|non|never|nor|not|nobody|none)$/u,
};

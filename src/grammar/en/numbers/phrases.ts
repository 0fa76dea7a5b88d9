import type { Modifier, QualitativeWord, VagueWord } from '../../../model/quantity.ts';
import type { FixedNumber } from '../../shared/numbers/number-grammar.ts';
import { combined, PhraseTable } from '../../shared/numbers/phrase-table.ts';

const exceeding = [
  ...['exceed', 'exceeds', 'exceeded', 'exceeding', 'top', 'tops', 'topped', 'topping'],
  ...['pass', 'passes', 'passed', 'passing', 'surpass', 'surpasses', 'surpassed', 'surpassing'],
];
const not = [
  ...['not', "don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't"],
];
const reaching = [
  'reach',
  'hit',
  'rise to',
  'climb to',
  'grow to',
  'be as high as',
  'go as high as',
];

const before: Readonly<Record<Exclude<Modifier, 'exact'>, readonly string[]>> = {
  about: [
    ...['about', 'just about', 'around', 'some', 'roughly', 'approximately', 'approx', 'circa'],
    ...['an estimated', 'estimated', 'in the region of', 'in the order of', 'on the order of'],
    ...['something like', '~', '≈'],
  ],
  nearly: [
    ...['nearly', 'almost', 'very nearly', 'close to', 'just under', 'a little under'],
    ...['slightly under', 'slightly fewer than', 'slightly less than', 'a little less than'],
    ...['just short of', 'approaching'],
  ],
  'at least': [
    '≥',
    ...['at least', 'no fewer than', 'not fewer than', 'no less than', 'not less than'],
    ...['a minimum of', 'minimum of', 'at a minimum'],
  ],
  'more than': [
    '>',
    ...['more than', 'well more than', 'slightly more than', 'a little more than', 'over'],
    ...['well over', 'just over', 'slightly over', 'a little over', 'above', 'well above'],
    ...['upwards of', 'upward of', 'in excess of', 'greater than', 'north of', 'past', 'well past'],
    ...combined(exceeding, ['', 'the']),
  ],
  'up to': [
    '≤',
    ...['up to', 'as many as', 'as much as', 'at most', 'at the most', 'no more than'],
    ...['not more than', 'a maximum of', 'maximum of', 'as high as', ...combined(not, exceeding)],
    ...combined(['can', 'could', 'may', 'might'], reaching),
    ...combined(['could', 'may', 'might'], ['eventually', 'still', 'yet', 'well'], reaching),
  ],
  'fewer than': [
    '<',
    ...['fewer than', 'less than', 'far fewer than', 'under', 'well under', 'below'],
    ...['well below', 'lower than'],
  ],
};

export const englishBefore = new PhraseTable<Modifier>(
  Object.entries(before).flatMap(([modifier, phrases]) =>
    phrases.map(phrase => [phrase, modifier as Modifier] as const),
  ),
);

const after: Readonly<Record<string, Modifier>> = {
  'or so': 'about',
  'or thereabouts': 'about',
  odd: 'about',
  'or more': 'at least',
  'and more': 'at least',
  'and over': 'at least',
  'and counting': 'at least',
  'at least': 'at least',
  'at the least': 'at least',
  minimum: 'at least',
  plus: 'at least',
  'or fewer': 'up to',
  'or less': 'up to',
  'at most': 'up to',
  'at the most': 'up to',
  maximum: 'up to',
};

export const englishAfter = new PhraseTable<Modifier>(Object.entries(after));

const vagueNouns: Readonly<Record<string, VagueWord | 'none'>> = {
  tens: 'tens',
  dozens: 'dozens',
  scores: 'dozens',
  'scores of': 'dozens',
  hundreds: 'hundreds',
  thousands: 'thousands',
  'tens of thousands': 'tens of thousands',
  'hundreds of thousands': 'hundreds of thousands',
  millions: 'millions',
  'tens of millions': 'none',
  'hundreds of millions': 'none',
  billions: 'none',
  'tens of billions': 'none',
  'hundreds of billions': 'none',
};

/** After “several” and the like the noun stands in the singular. */
const vagueSingulars: Readonly<Record<string, VagueWord | 'none'>> = {
  dozen: 'dozens',
  hundred: 'hundreds',
  thousand: 'thousands',
  'hundred thousand': 'hundreds of thousands',
  million: 'millions',
  'hundred million': 'none',
  billion: 'none',
};

const few = ['several', 'a few', 'few', 'many', 'a couple', 'a couple of', 'couple of'];

export const englishVague = new PhraseTable<VagueWord | 'none'>([
  ...Object.entries(vagueNouns).flatMap(([noun, word]) =>
    combined(['', 'many', 'some', 'several'], [noun]).map(phrase => [phrase, word] as const),
  ),
  ...Object.entries(vagueSingulars).flatMap(([noun, word]) =>
    combined(few, [noun]).map(phrase => [phrase, word] as const),
  ),
]);

const qualitative: Readonly<Record<string, QualitativeWord>> = {
  several: 'several',
  'a number of': 'several',
  many: 'many',
  'a large number of': 'many',
  'a great number of': 'many',
  'large numbers of': 'many',
};

export const englishQualitative = new PhraseTable<QualitativeWord>(Object.entries(qualitative));

const halves = ['half a', 'a half', 'half'];
const quarters = ['a quarter of a', 'quarter of a', 'a quarter', 'quarter'];
const threeQuarters = ['three quarters of a'];

function parts(phrases: readonly string[], noun: string, value: number, about = false) {
  return combined(phrases, [noun]).map(phrase => [phrase, { value, about }] as const);
}

export const englishFixed = new PhraseTable<FixedNumber>([
  ['three quarters', { value: 0.75, about: false }],
  ...parts(halves, 'dozen', 6, true),
  ...parts(halves, 'million', 500_000),
  ...parts(halves, 'billion', 500_000_000),
  ...parts(quarters, 'million', 250_000),
  ...parts(quarters, 'billion', 250_000_000),
  ...parts(threeQuarters, 'million', 750_000),
  ...parts(threeQuarters, 'billion', 750_000_000),
]);

export const englishPartBefore = new PhraseTable<true>(
  ['including', 'among them', 'among whom', 'among which', 'of whom', 'of which', 'of them'].map(
    phrase => [phrase, true],
  ),
);

export const englishPartAfter = new PhraseTable<true>(
  ['of them', 'of whom', 'of which', 'among them'].map(phrase => [phrase, true]),
);

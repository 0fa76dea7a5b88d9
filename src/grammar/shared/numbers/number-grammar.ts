import type { Modifier, QualitativeWord, VagueWord } from '../../../model/quantity.ts';
import type { Guard } from './guard.ts';
import type { NumberRead, Reader } from './number.ts';
import type { PhraseTable } from './phrase-table.ts';

/** A word that a number is made of. */
export interface NumberWord {
  /** `lone`: never a part of a longer number (“zéro”, “premier”). */
  readonly kind: 'lone' | 'unit' | 'teen' | 'ten' | 'hundred' | 'thousand';
  readonly value: number;
  readonly ordinal: boolean;
  /** The plural of an ordinal: after a number it makes a fraction (“deux cinquièmes”). */
  readonly plural: boolean;
}

/** A noun for a round number: “vingtaine”, “dozen”. */
export interface Collective {
  readonly value: number;
  /** Not approximate with a number before it: “deux douzaines”. */
  readonly counted: boolean;
}

/** A number that is said in a phrase of its own: “half a million”. */
export interface FixedNumber {
  readonly value: number;
  readonly about: boolean;
}

/** How one language writes numbers, and what its news puts around them. */
export interface NumberGrammar {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Reads a spelled-out number below a million. */
  readonly spelledOut: (reader: Reader, at: number) => NumberRead | null;
  /** “Million” and beyond. */
  readonly scales: ReadonlyMap<string, number>;
  /** What may multiply digits besides: `15 mille`. */
  readonly scalesOfDigits: ReadonlyMap<string, number>;
  /** What may touch digits and multiplies them; case counts: `10k`, `2bn`. */
  readonly suffixes: ReadonlyMap<string, number>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** What makes Roman digits a place in a row: “XXe”; empty where they are none. */
  readonly romanEndings: ReadonlySet<string>;
  /** Between the parts of a number: `et`, `and`. */
  readonly link: string;
  /** “Et demi”, which French has after a scale (“un million et demi”), English before it too. */
  readonly half: PhraseTable<true>;
  readonly fixed: PhraseTable<FixedNumber>;
  readonly decimalSign: '.' | ',';
  /** Whether one group of three digits after the decimal sign is grouped: `15,000` in French. */
  readonly groupsByDecimalSign: (group: string) => boolean;

  readonly articles: ReadonlySet<string>;
  readonly collectives: ReadonlyMap<string, Collective>;
  /** “Une bonne vingtaine”. */
  readonly collectiveAdjectives: ReadonlySet<string>;
  /** What a collective may count: “une dizaine de milliers”. */
  readonly ofScales: PhraseTable<number>;
  /** What must follow a collective that has no article: “la vingtaine de”. */
  readonly of: ReadonlySet<string>;

  readonly before: PhraseTable<Modifier>;
  /** First words of modifiers that are more often something else, each with its test. */
  readonly guardedBefore: ReadonlyMap<string, Guard>;
  readonly after: PhraseTable<Modifier>;
  /** What makes of “ou plus” the beginning of something else: “ou plus de 500”. */
  readonly notAfter: ReadonlySet<string>;
  readonly vague: PhraseTable<VagueWord | 'none'>;
  readonly qualitative: PhraseTable<QualitativeWord>;
  readonly isCountedPlural: (word: string) => boolean;
  /** Words that are more often something else, each with the test that it is a number there. */
  readonly guarded: ReadonlyMap<string, Guard>;

  /** What opens a range, with what then links its ends: entre … et. */
  readonly openers: ReadonlyMap<string, string>;
  /** `or` joins only numbers that are near each other: “deux ou trois”. */
  readonly rangeLinks: ReadonlyMap<string, 'to' | 'or'>;
  /** Verbs with which “de 200 à 300” is a change, and no range. */
  readonly changes: ReadonlySet<string>;
  /** What may stand between such a verb and its numbers; null: any word. */
  readonly changeBetween: RegExp | null;
  /** “Rose by 36 to 41”: before the first number of a change that is no end of it. */
  readonly changeBy: ReadonlySet<string>;

  /** What makes a fraction of the number before it: “tiers”, “thirds”. */
  readonly fractions: ReadonlySet<string>;
  /** What a place in a row is a name of, so that it counts nothing: “3e régiment”. */
  readonly namedByPlace: ReadonlySet<string>;
  /** Between a hyphenated number and its hyphenated age: “97-year-old”. */
  readonly ages: PhraseTable<true>;
  /** Says that a number is not the one: “58, et non 60”. */
  readonly notThis: PhraseTable<true>;
  /** Before and after a number that is not the one: “pas 60 mais 58”. */
  readonly nots: ReadonlySet<string>;
  readonly butThis: string;
  /** Words for no and one of a thing, which are articles and negations before they are numbers. */
  readonly noneAndOne: Readonly<Record<0 | 1, RegExp>>;
  /** Plurals for which there is one word: “dizaines” are tens and dozens. */
  readonly alikeVague: readonly VagueWord[];
  /** Letters that may touch digits and are a scale only before what is counted: `3m tents`. */
  readonly suffixesOfCounts: ReadonlyMap<string, number>;
  /** After such a letter, it was a unit of length: `3m wide`. */
  readonly dimensions: ReadonlySet<string>;
  /** Words that name a thing by a number: “article 5”; a short one needs its point: “art. 5”. */
  readonly labels: ReadonlyMap<string, 'full' | 'short'>;
  /** An abbreviated month may have a point. */
  readonly months: ReadonlyMap<string, 'full' | 'short'>;
  /** Months that are also other words when they have no capital: “may”. */
  readonly capitalMonths: boolean;
  readonly weekdays: ReadonlySet<string>;
  /** Between a day, a month and a year, and between two days. */
  readonly dateLinks: ReadonlySet<string>;
  /** Between a day and its month: “3rd of September”. */
  readonly monthPrepositions: ReadonlySet<string>;
  /** Before the second of two days: “le 3 et le 4 septembre”. */
  readonly dayArticles: ReadonlySet<string>;
  /**
   * Where a day may follow its month (“September 3”), the words before the month with which what
   * follows may be a count: “in September 500 soldiers”. Null: a day never does.
   */
  readonly monthsBeforeCounts: ReadonlySet<string> | null;
  /** After these a bare year is a year: “en 2019”. */
  readonly yearWords: ReadonlySet<string>;
  /** After these it is one unless a noun follows: “avant 2019”, but “de 2000 soldats”. */
  readonly perhapsYearWords: ReadonlySet<string>;
  /** A time of day, from the token after its digits. */
  readonly timeAfter: PhraseTable<true>;
  /** A time of day, with this word before its digits: “à 10 heures”. */
  readonly timeBefore: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  /** What a hyphen may join to the end of a number: `14-year`, `2000-là`. */
  readonly compounds: ReadonlySet<string> | 'any word';

  /** Words that are no nouns: what stands before one of them is not a count of it. */
  readonly functionWords: ReadonlySet<string>;
  /** Introduce a part of a number: “dont”; and what may stand between them and the part. */
  readonly partBefore: PhraseTable<true>;
  readonly partAfter: PhraseTable<true>;
  readonly determiners: ReadonlySet<string>;
}

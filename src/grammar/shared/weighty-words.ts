import type { Word } from './words.ts';

/** Words of a language that change what a sentence says, by what they are. */
export interface WeightyWords {
  /** Numbers in letters; “un” and “one” are left out, because they are articles and pronouns too. */
  readonly numbers: ReadonlySet<string>;
  /** Those of them that begin and end a number by themselves: parts, and counts of something else. */
  readonly numbersApart: ReadonlySet<string>;
  /** Those that multiply the number before them, which may be in digits: “million”, “mille”. */
  readonly scales: ReadonlySet<string>;
  /** Joined to a number by hyphens: “vingt-et-un”, “twenty-one”. */
  readonly numberLinks: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly modifiers: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  /** Whether a form of a verb takes distance by itself, as the French conditional does. */
  readonly isHedgingForm: (plain: string) => boolean;
  /** Days and months, of which English has capitals, and words for the day of the news. */
  readonly dates: ReadonlySet<string>;
  /** Whether a word is a month by its capital: “March”, “May”. */
  readonly isDateByCapital: (word: Word) => boolean;
  /** Words that often begin a sentence and then have a capital without being names. */
  readonly starters: ReadonlySet<string>;
}

import type { Report, StatementReport } from '../model/briefing.ts';
import type { Precision } from '../model/date.ts';

/** The names of the types of agreement, from least to most serious; see docs on the analysis. */
export type VerdictName =
  | 'single'
  | 'same'
  | 'modifier'
  | 'precision'
  | 'revision'
  | 'translation'
  | 'form'
  | 'wording'
  | 'status'
  | 'attribution'
  | 'value'
  | 'logic';

/** A sign of one cell, and the ASCII character that stands for it. */
export interface Mark {
  readonly sign: string;
  readonly ascii: string;
}

/** Some sources and the one answer they give. */
export interface Reading {
  /** “A”, “A and B”. */
  readonly names: string;
  readonly plural: boolean;
  readonly stance: 'gives' | 'denies' | 'undated';
  /** Null for `undated`, and for a denial of what the sentence has just said. */
  readonly text: string | null;
  /** It says less than the others: told where it does not come first. */
  readonly only: boolean;
}

/** Whether the answers are amounts or dates: what is said and what is given. */
export type Asked = 'amount' | 'date';

/** Some sources, as a sentence names them: “A”, “A and B”. */
export interface Named {
  readonly names: string;
  readonly plural: boolean;
}

/** Sources that put the same thing in one mood, where others put it in another. */
export interface MoodSide extends Named {
  readonly mood: Report['mood'];
  /** Null for what is no amount and no date, or where the first side has said it. */
  readonly text: string | null;
}

/** The words about verdicts in one language. A clause has no full stop, a sentence has one. */
export interface VerdictStrings {
  readonly marks: Readonly<Record<VerdictName, Mark>>;
  /** At most 12 cells each. */
  readonly labels: Readonly<Record<VerdictName, string>>;

  readonly list: (names: readonly string[]) => string;
  readonly others: (count: number) => string;
  readonly quoted: (label: string) => string;
  /** A date as it stands in a sentence: French writes « le 3 sept. 2025 » but « juin 2025 ». */
  readonly dated: (date: string, precision: Precision) => string;

  readonly sentence: (clause: string, tail: string | null) => string;
  readonly single: (name: string) => string;
  readonly agree: (reading: Reading, count: number, asked: Asked) => string;
  readonly readings: (readings: readonly Reading[], asked: Asked) => string;
  readonly noDates: (names: string) => string;
  /** The readings of some answers, where there are more than a sentence holds. */
  readonly moreAnswers: (clause: string, count: number, asked: Asked) => string;

  /** What follows the readings: why they stand to each other as they do. */
  readonly tails: {
    /** Two dates of one moment, written for different time zones. */
    readonly sameMoment: string;
    readonly modifier: string;
    readonly compatible: string;
    readonly vaguer: (name: string) => string;
    readonly apart: (asked: Asked) => string;
    readonly pairApart: (names: string) => string;
    /** None of these sources with any other of them; null: of all that have been named. */
    readonly noneApart: (names: string | null) => string;
    readonly and: (clause: string, other: string) => string;
    /** One side with nobody of the other; null: each of them with nobody else at all. */
    readonly sideApart: (side: Named, others: readonly string[] | null) => string;
    readonly revision: (newer: Named, older: string) => string;
    /** From the newest to the oldest, each of which replaces the next. */
    readonly inTurn: (names: readonly string[]) => string;
    readonly sameOrigin: (clause: string, origin: string) => string;
    /** Two sources do not overlap, and neither do so many other pairs. */
    readonly norMore: (clause: string, count: number) => string;
    /** What is said holds for so many other pairs too. */
    readonly likewise: (clause: string, count: number) => string;
    readonly origins: (sides: readonly { names: string; origin: string }[]) => string;
    readonly moods: (sides: readonly { names: string; mood: Report['mood'] }[]) => string;
  };
  readonly status: (sides: readonly MoodSide[], asked: Asked) => string;
  readonly logic: (part: Reading, whole: Reading, label: string) => string;

  readonly spoken: {
    readonly same: (names: string, quoted: boolean) => string;
    readonly wording: (names: string, quoted: boolean) => string;
    /** One side against the other, within which the words are the same. */
    readonly otherWords: (side: Named, others: string, quoted: boolean) => string;
    /** Each entry names the sources that have one wording. */
    readonly wordings: (groups: readonly string[]) => string;
    readonly fuller: (fuller: string, other: string) => string;
    readonly translation: (names: string) => string;
    /** One side against the other, within which there is one language. */
    readonly otherLanguage: (side: Named, others: string) => string;
    readonly form: (sides: readonly (Named & { form: StatementReport['form'] })[]) => string;
  };

  readonly origins: {
    readonly reports: (count: number) => string;
    readonly distinct: (count: number) => string;
    readonly atMost: (count: number) => string;
    readonly unrecorded: string;
    readonly recorders: (count: number) => string;
  };

  readonly findings: {
    readonly circular: (name: string) => string;
    readonly singleOrigin: (names: string, origin: string) => string;
    readonly interested: (origin: string, interest: 'belligerent' | 'subject') => string;
  };
}

/**
 * The signs are in the Basic Multilingual Plane, one cell wide and no emoji. Those chosen freely
 * here have the East Asian Width “neutral” or “narrow” (Unicode Standard Annex #11), so that no
 * terminal draws them in two cells.
 */
export const verdictMarks: Readonly<Record<VerdictName, Mark>> = {
  single: { sign: '·', ascii: '.' },
  same: { sign: '=', ascii: '=' },
  modifier: { sign: '≶', ascii: '&' },
  precision: { sign: '≈', ascii: '%' },
  revision: { sign: '↻', ascii: '^' },
  translation: { sign: '⇄', ascii: ';' },
  form: { sign: '"', ascii: '"' },
  wording: { sign: '∆', ascii: '/' },
  status: { sign: '?', ascii: '?' },
  attribution: { sign: '@', ascii: '@' },
  value: { sign: '≠', ascii: '#' },
  logic: { sign: '⊄', ascii: '$' },
};

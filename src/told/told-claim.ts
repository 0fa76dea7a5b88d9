import type { AgreementType, Pair } from '../analysis/pair.ts';
import type { WordDiff } from '../analysis/word-diff.ts';
import type { Claim, ClaimKind } from '../model/briefing.ts';
import type { Told, ToldAnswer } from './told-answer.ts';

/**
 * A claim with its answers, as everything that shows it tells it: the one place where a report is
 * taken apart. Codes are for programs and tests, texts for people. Null: not stated.
 */
export interface ToldClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly review: Claim['review'];
  /** Its label, or who said something, to whom and about what. */
  readonly name: string;
  /** The same where room is short. */
  readonly shortName: string;
  /** Who spoke; null for what is no statement. */
  readonly speech: ToldSpeech | null;
  /** What the file says about the question itself, in reading order. */
  readonly facts: readonly ToldFact[];
  readonly verdict: ToldVerdict;
  /** What the answers amount to, in one sentence. */
  readonly sentence: string;
  /** How many voices really answer, and who recorded them. */
  readonly origins: Told<{ readonly min: number; readonly max: number }>;
  /** The two wordings that the verdict is about; null where there is nothing to set side by side. */
  readonly diff: ToldDiff | null;
  /** In the order of the file. */
  readonly answers: readonly ToldAnswer[];
  readonly silent: ToldSilence;
}

/** The speakers of a statement, and whom they speak to, by name. */
export interface ToldSpeech {
  /** `Kim Jong-un → Vladimir Putin`. */
  readonly text: string;
  readonly from: readonly string[];
  readonly to: readonly string[] | null;
  readonly topic: string;
}

export type FactCode =
  | 'measure'
  | 'side'
  | 'status'
  | 'unit'
  | 'said_on'
  | 'said_at'
  | 'medium'
  | 'place'
  | 'from'
  | 'to'
  | 'whole'
  | 'review';

export interface ToldFact extends Told<FactCode> {
  /** As the file has it, where the fact is a date. */
  readonly date: string | null;
}

export interface ToldVerdict extends Told<AgreementType> {
  readonly sign: string;
}

export interface ToldDiff extends Told<WordDiff> {
  readonly pair: Pair;
  /** The letters of the two sources, the first of which has the first wording. */
  readonly marks: readonly [string, string];
  /** What makes the difference a serious one, in brackets; else empty. */
  readonly note: string;
}

/** The sources that say nothing about a claim. */
export interface ToldSilence {
  readonly count: number;
  /** The letters of the first of them in display order, as far as anybody would read them. */
  readonly marks: readonly string[];
}

import type { Stretch } from '../../model/stretch.ts';
import type { Folding } from '../folding.ts';
import type { WordDiff } from '../word-diff.ts';

/** What checking words against an article came to, from best to worst. */
export const verificationStatuses = [
  'exact',
  'normalised',
  'elided',
  'no_text',
  'ambiguous',
  'stale',
  'too_alike',
  'altered',
  'not_found',
] as const;
export type VerificationStatus = (typeof verificationStatuses)[number];

/** The worse of two statuses. */
export function worse(a: VerificationStatus, b: VerificationStatus): VerificationStatus {
  return verificationStatuses.indexOf(a) < verificationStatuses.indexOf(b) ? b : a;
}

/** The words were found, and where is certain. */
export function isFound(status: VerificationStatus): boolean {
  return status === 'exact' || status === 'normalised' || status === 'elided';
}

/** The passage of the article that is most like words that are not in it. */
export interface Nearest {
  /** As the article has it. */
  readonly text: string;
  /** In Unicode code points of the article's text. */
  readonly place: Stretch;
  /** The file's words first, the article's second. */
  readonly diff: WordDiff;
}

/** What checking one passage or one quote of a report came to. */
export interface WordsCheck {
  /** `cue` only where the reporting verb could not be looked up. */
  readonly field: 'passage' | 'quote' | 'cue';
  readonly status: VerificationStatus;
  /** How many runs of words there are: more than one for a list. */
  readonly parts: number;
  /**
   * Where the words stand, in Unicode code points of the article's text: one place, or for a list
   * one for each part; for `ambiguous` every place where they may be, of a list one way of many;
   * else empty.
   */
  readonly places: readonly Stretch[];
  /** `normalised`, `elided`: what had to be made alike, of any of the parts. */
  readonly foldings: readonly Folding[];
  /** Which part of a list is the matter, from 0; null for words that are no list. */
  readonly part: number | null;
  /** `not_found`: every part stands in the article, but not in this order. */
  readonly disordered: boolean;
  /** `altered`: what stands there instead. */
  readonly nearest: Nearest | null;
  /** The words beside it that are not beside it in the article. */
  readonly beside: 'prefix' | 'suffix' | null;
}

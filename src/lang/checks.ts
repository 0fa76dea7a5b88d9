import type { VerificationStatus } from '../analysis/verification/status.ts';
import type { DiffWeight } from '../analysis/word-diff.ts';
import type { Casualty, Report } from '../model/briefing.ts';
import type { Mark } from './verdicts.ts';

/** What a sentence about a report's words or a source's article may need. */
export interface ToldWords {
  /** The source's mark. */
  readonly mark: string;
  readonly field: 'passage' | 'quote' | 'cue';
  /** The report's words that it is about, shortened. */
  readonly words: string;
  /** The article's words beside the report's, as `diffText` writes them; empty for none. */
  readonly diff: string;
  readonly weights: readonly DiffWeight[];
  /** The two were not compared word by word. */
  readonly isTooUnlike: boolean;
  /** In how many places the words stand; null for a list, which can be read in several ways. */
  readonly count: number | null;
  /** Every part of a list stands in the article, in another order. */
  readonly disordered: boolean;
  readonly beside: 'prefix' | 'suffix';
  /** Words that were read out of the passage or the article. */
  readonly read: readonly string[];
  /** The value a report is filed with, as people write it. */
  readonly value: string;
  readonly mood: Report['mood'];
  readonly measure: Casualty['measure'];
  /** The name of the article's file; null where the briefing names none. */
  readonly file: string | null;
  readonly encoding: string;
  /** What a link leads to because of which the article is not read; null where there is none. */
  readonly target: string | null;
  /** The system's own short name of an error. */
  readonly system: string;
}

export interface CheckWords {
  readonly message: string;
  readonly hint: string;
}

/** See `verdictMarks` for how signs are chosen. */
export const verificationMarks: Readonly<Record<VerificationStatus, Mark>> = {
  exact: { sign: '✓', ascii: '+' },
  normalised: { sign: '✓', ascii: '+' },
  elided: { sign: '✓', ascii: '+' },
  no_text: { sign: '·', ascii: '.' },
  ambiguous: { sign: '?', ascii: '?' },
  stale: { sign: '!', ascii: '!' },
  too_alike: { sign: '!', ascii: '!' },
  altered: { sign: '✗', ascii: 'x' },
  not_found: { sign: '✗', ascii: 'x' },
};

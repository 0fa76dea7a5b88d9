import type { AgreementCode } from '../analysis/findings.ts';
import type { Folding } from '../analysis/folding.ts';
import type { VerificationStatus } from '../analysis/verification/status.ts';
import type { VerificationCode } from '../analysis/verification/verification-findings.ts';
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

/** The words about checking in one language. */
export interface CheckStrings {
  readonly labels: Readonly<Record<VerificationStatus, string>>;
  /** What each status means, in a few words. */
  readonly meanings: Readonly<Record<VerificationStatus, string>>;
  readonly foldings: Readonly<Record<Folding, string>>;
  readonly weights: Readonly<Record<DiffWeight, string>>;
  /** In the place of two texts side by side. */
  readonly tooUnlike: string;
  readonly findings: Readonly<Record<VerificationCode, (told: ToldWords) => CheckWords>>;
  /** What to do about what the sources' agreement shows. */
  readonly hints: Readonly<Record<AgreementCode, string>>;

  /** “Words in the article”, the name of what verification tells. */
  readonly title: string;
  /** How the words of a report stand, with the foldings that were needed. */
  readonly standing: (label: string, foldings: readonly string[]) => string;
  /** Said while the words are being looked up. */
  readonly checking: string;
  readonly toVerify: (count: number) => string;
  /** Reports whose articles are not at hand. */
  readonly notChecked: (count: number) => string;
  /** How many of a source's reports are in its article. */
  readonly foundOf: (found: number, total: number) => string;
  readonly noText: string;
  readonly textOther: string;
  readonly textUnusable: string;
  readonly nearest: string;
  /** The heading over what is doubtful with the words. */
  readonly inTheWords: string;
  readonly fieldNames: Readonly<Record<'passage' | 'quote' | 'cue', string>>;

  /** What to do when there are more problems than are listed. */
  readonly mendFirst: string;

  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly noteWord: string;
  readonly checked: (files: number) => string;
  readonly articlesAt: (found: number, total: number) => string;
  readonly recorded: (source: string, file: string) => string;
  readonly nothingToRecord: (file: string) => string;
  readonly notRecorded: (source: string, file: string) => string;
  readonly changedMeanwhile: (file: string) => string;
  readonly cannotReplace: (file: string, reason: string) => string;
  readonly lockHeld: (file: string, lock: string) => string;
  readonly lockInTheWay: (file: string, lock: string) => string;
  readonly notFolder: (path: string) => string;
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

import type { ReadingLanguage } from '../../grammar/reading-language.ts';
import type { Claim, Report } from '../../model/briefing.ts';
import type { Steps } from '../../model/steps.ts';
import type { Stretch } from '../../model/stretch.ts';
import { type ReadingIssue, readingIssues, type Surroundings } from './reading-issues.ts';
import type { SearchedText } from './searched-text.ts';
import { type VerificationStatus, type WordsCheck, worse } from './status.ts';
import { hasWords, notLookedUp, verifyWords } from './verify-words.ts';
import { type BriefingWork, Work } from './work.ts';

/** What checking one report's words against its article came to. */
export interface ReportCheck {
  /** The worst of its passage's and its quote's. */
  readonly status: VerificationStatus;
  /**
   * The passage, then the quote, then the reporting verb where it could not be looked up; empty where
   * there is no text to check against.
   */
  readonly checks: readonly WordsCheck[];
  /** The reporting verb stands nowhere in the article. */
  readonly cueMissing: boolean;
  /** Where what is read out of its passage and what it has part ways. */
  readonly issues: readonly ReadingIssue[];
}

const nothingBeside = { prefix: null, suffix: null };

/**
 * Check a report's passage, quote and reporting verb.
 *
 * `prefix` and `suffix` stand beside the passage; beside the quote where there is no passage. A
 * quote that occurs several times is the one in the passage, where the passage has it.
 *
 * @param briefing what the reports of the briefing may take together
 */
export function* verifyReport(
  claim: Claim,
  report: Report,
  article: SearchedText,
  language: ReadingLanguage | null,
  briefing: BriefingWork,
): Steps<ReportCheck> {
  yield* article.preparing();
  const work = new Work(briefing, article.text.length);
  const beside = { prefix: report.prefix, suffix: report.suffix };
  const checks: WordsCheck[] = [];
  let passage: Stretch | null = null;
  if (report.passage !== null) {
    const words = { field: 'passage' as const, runs: [report.passage], beside, around: null };
    const found = yield* verifyWords({ ...words, language }, article, work);
    checks.push(found.check);
    passage = found.place;
    yield;
  }
  if ('quote' in report && report.quote !== null) {
    const wanted = {
      field: 'quote' as const,
      runs: report.quote,
      beside: report.passage === null ? beside : nothingBeside,
      around: passage,
      language,
    };
    checks.push((yield* verifyWords(wanted, article, work)).check);
    yield;
  }
  const cue = 'cue' in report && report.cue !== null ? report.cue : null;
  const isInArticle = cue === null ? true : yield* hasWords(cue, article, work);
  if (isInArticle === null) checks.push(notLookedUp('cue'));
  return {
    status: checks.reduce<VerificationStatus>((worst, { status }) => worse(worst, status), 'exact'),
    checks,
    cueMissing: isInArticle === false,
    issues: yield* issuesOf(claim, report, language, passage && { article, place: passage }),
  };
}

/** A report whose article is not at hand, or not the one that was recorded: only read by itself. */
export function* unverifiedReport(
  claim: Claim,
  report: Report,
  status: 'no_text' | 'stale',
  language: ReadingLanguage | null,
): Steps<ReportCheck> {
  return {
    status,
    checks: [],
    cueMissing: false,
    issues: yield* issuesOf(claim, report, language, null),
  };
}

function* issuesOf(
  claim: Claim,
  report: Report,
  language: ReadingLanguage | null,
  around: Surroundings | null,
): Steps<readonly ReadingIssue[]> {
  return language === null ? [] : yield* readingIssues(claim, report, language, around);
}

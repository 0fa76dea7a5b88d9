import type { Claim, Report } from '../../model/briefing.ts';
import type { ReadingLanguage, Stretch } from '../../reading/reading.ts';
import { PlacesOfWords } from './places-of-words.ts';
import { type ReadingIssue, readingIssues, type Surroundings } from './reading-issues.ts';
import type { SearchedText } from './searched-text.ts';
import { type VerificationStatus, type WordsCheck, worse } from './status.ts';
import { verifyWords } from './verify-words.ts';

/** What checking one report's words against its article came to. */
export interface ReportCheck {
  /** The worst of its passage's and its quote's. */
  readonly status: VerificationStatus;
  /** The passage, then the quote; empty where there is no text to check against. */
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
 */
export function verifyReport(
  claim: Claim,
  report: Report,
  article: SearchedText,
  language: ReadingLanguage | null,
): ReportCheck {
  const beside = { prefix: report.prefix, suffix: report.suffix };
  const checks: WordsCheck[] = [];
  let passage: Stretch | null = null;
  if (report.passage !== null) {
    const parts = partsOf([report.passage], article);
    const found = verifyWords({ field: 'passage', parts, beside, around: null, language }, article);
    checks.push(found.check);
    passage = found.place;
  }
  if ('quote' in report && report.quote !== null) {
    const wanted = {
      field: 'quote' as const,
      parts: partsOf(report.quote, article),
      beside: report.passage === null ? beside : nothingBeside,
      around: passage,
      language,
    };
    checks.push(verifyWords(wanted, article).check);
  }
  const cue = 'cue' in report ? report.cue : null;
  return {
    status: checks.reduce<VerificationStatus>((worst, { status }) => worse(worst, status), 'exact'),
    checks,
    cueMissing: cue !== null && new PlacesOfWords(cue, article).from(0).next().done === true,
    issues: issuesOf(claim, report, language, passage && { article, place: passage }),
  };
}

/** What stands for words that are left out, in the hand of whoever quotes. */
const leftOut = /\s*[[(](?:…|\.\.\.)[\])]\s*/u;

/** The runs of some words: “[…]” parts them, unless the article has it too. */
function partsOf(words: readonly string[], article: SearchedText): readonly string[] {
  return words.flatMap(run => {
    const parts = run.split(leftOut).filter(part => part.trim() !== '');
    if (parts.length < 2) return [run];
    return new PlacesOfWords(run, article).from(0).next().done === true ? parts : [run];
  });
}

/** A report whose article is not at hand, or not the one that was recorded: only read by itself. */
export function unverifiedReport(
  claim: Claim,
  report: Report,
  status: 'no_text' | 'stale',
  language: ReadingLanguage | null,
): ReportCheck {
  return {
    status,
    checks: [],
    cueMissing: false,
    issues: issuesOf(claim, report, language, null),
  };
}

function issuesOf(
  claim: Claim,
  report: Report,
  language: ReadingLanguage | null,
  around: Surroundings | null,
): readonly ReadingIssue[] {
  return language === null ? [] : readingIssues(claim, report, language, around);
}

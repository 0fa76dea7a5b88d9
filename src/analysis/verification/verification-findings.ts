import type { ArticleFault } from '../../model/article.ts';
import type { Briefing, Claim, Report } from '../../model/briefing.ts';
import type { Finding } from '../findings.ts';
import type { ReadingIssue } from './reading-issues.ts';
import type { WordsCheck } from './status.ts';
import type { SourceCheck, Verification } from './verify.ts';
import type { ReportCheck } from './verify-report.ts';

/** What checking the words against the articles can find, from most to least serious. */
export const verificationCodes = [
  'stale',
  'not_found',
  'too_alike',
  'altered',
  'value_mismatch',
  'article_outside',
  'article_hidden',
  'article_dangling_link',
  'article_folder',
  'article_not_regular',
  'article_no_permission',
  'article_empty',
  'article_too_large',
  'article_binary',
  'article_bad_encoding',
  'article_system',
  'altered_slightly',
  'ambiguous',
  'value_cut',
  'value_unread',
  'measure_mismatch',
  'mood_mismatch',
  'mood_cut',
  'beside_mismatch',
  'cue_missing',
  'mood_unseen',
  'encoding_guessed',
  'hash_missing',
  'no_text',
] as const;
export type VerificationCode = (typeof verificationCodes)[number];

/** What a finding about words tells beside its code. */
export interface WordsDetails {
  /** The passage or quote it is about. */
  readonly check: WordsCheck | null;
  /** What reading the passage came to. */
  readonly issue: ReadingIssue | null;
}

type Found = Pick<Finding, 'claim' | 'source' | 'report' | 'proposed'> & {
  readonly code: VerificationCode;
  readonly words: WordsDetails;
};

/**
 * What is wrong or doubtful with the words of a briefing.
 *
 * @returns in the file's order: each source's article, then each claim; nothing about the words of
 *   rejected claims
 */
export function findInWords(briefing: Briefing, verification: Verification): readonly Found[] {
  const sources = [...verification.sources].flatMap(([source, check]) =>
    articleCodes(check).map(code => ofSource(code, source)),
  );
  const claims = briefing.claims
    .filter(claim => claim.review !== 'rejected')
    .flatMap(claim =>
      (claim.reports as readonly Report[]).flatMap(report => {
        const check = verification.reports.get(report.key);
        return check ? reportFindings(claim, report, check) : [];
      }),
    );
  return [...sources, ...claims];
}

function articleCodes({ article, hash, reports }: SourceCheck): readonly VerificationCode[] {
  switch (article.kind) {
    case 'absent':
      return reports > 0 ? ['no_text'] : [];
    case 'unusable':
      return [faultCodes[article.fault]];
    case 'text': {
      const guessed: readonly VerificationCode[] = article.guessed ? ['encoding_guessed'] : [];
      if (hash === 'different') return ['stale'];
      return hash === 'unrecorded' ? [...guessed, 'hash_missing'] : guessed;
    }
  }
}

const faultCodes: Readonly<Record<ArticleFault, VerificationCode>> = {
  empty: 'article_empty',
  too_large: 'article_too_large',
  binary: 'article_binary',
  folder: 'article_folder',
  not_regular: 'article_not_regular',
  dangling_link: 'article_dangling_link',
  no_permission: 'article_no_permission',
  outside: 'article_outside',
  hidden: 'article_hidden',
  bad_encoding: 'article_bad_encoding',
  system: 'article_system',
};

function reportFindings(claim: Claim, report: Report, found: ReportCheck): readonly Found[] {
  const { checks, issues, cueMissing } = found;
  const words = checks.flatMap(check =>
    codesOf(check).map(code => about(code, claim, report, { check, issue: null })),
  );
  const readings = issues.map(issue => about(issue.code, claim, report, { check: null, issue }));
  const cue = cueMissing ? [about('cue_missing', claim, report)] : [];
  return [...words, ...readings, ...cue];
}

function codesOf({ status, nearest, beside }: WordsCheck): readonly VerificationCode[] {
  const codes: VerificationCode[] = [];
  if (status === 'not_found' || status === 'ambiguous' || status === 'too_alike') {
    codes.push(status);
  }
  if (status === 'altered') {
    const diff = nearest?.diff;
    // What the words themselves do not show, such as a sign before a number, may be anything.
    const isHidden = !diff?.parts.some(part => part.in !== 'both');
    // Of what was not compared word by word nobody knows what it weighs.
    const isUnknown = diff?.isTooUnlike === true;
    const isSerious = isHidden || isUnknown || (diff?.weights.length ?? 0) > 0;
    codes.push(isSerious ? 'altered' : 'altered_slightly');
  }
  if (beside !== null) codes.push('beside_mismatch');
  return codes;
}

const noDetails: WordsDetails = { check: null, issue: null };

function ofSource(code: VerificationCode, source: string): Found {
  return { code, claim: null, source, report: null, proposed: false, words: noDetails };
}

function about(
  code: VerificationCode,
  { id, review }: Claim,
  { source, key }: Report,
  words: WordsDetails = noDetails,
): Found {
  return { code, claim: id, source, report: key, proposed: review === 'proposed', words };
}

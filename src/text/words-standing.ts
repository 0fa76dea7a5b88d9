import type { Finding } from '../analysis/findings.ts';
import { needsLook } from '../analysis/verification/needs-look.ts';
import type { VerificationStatus } from '../analysis/verification/status.ts';
import type { SourceCheck } from '../analysis/verification/verify.ts';
import type { ReportCheck } from '../analysis/verification/verify-report.ts';
import { verificationMarks } from '../lang/checks.ts';
import type { Language } from '../lang/language.ts';
import type { ReportKey } from '../model/report-key.ts';

/** How good it is, whatever colours a screen has. */
export type Footing = 'good' | 'doubtful' | 'bad' | 'unknown';

/** A sign and some words with it. */
export interface Standing {
  readonly sign: string;
  readonly text: string;
  readonly footing: Footing;
}

const footings: Readonly<Record<VerificationStatus, Footing>> = {
  exact: 'good',
  normalised: 'good',
  elided: 'good',
  no_text: 'unknown',
  ambiguous: 'doubtful',
  stale: 'bad',
  too_alike: 'bad',
  altered: 'bad',
  not_found: 'bad',
};

/** How good a status is. */
export function statusFooting(status: VerificationStatus): Footing {
  return footings[status];
}

/** How a report's words stand to its article: `✓ same words, but for apostrophes`. */
export function reportStanding(check: ReportCheck, { checks }: Language): Standing {
  const { status } = check;
  // Of what could not be looked up nothing is known, not even its typography.
  const known = status === 'too_alike' ? [] : check.checks;
  const foldings = [...new Set(known.flatMap(found => found.foldings))];
  const names = foldings.map(folding => checks.foldings[folding]);
  return {
    sign: verificationMarks[status].sign,
    text: checks.standing(checks.labels[status], names),
    footing: footings[status],
  };
}

/** The sign of a report that somebody should look at; null where nothing is the matter. */
export function warningSign(check: ReportCheck): { sign: string; footing: Footing } | null {
  if (!needsLook(check)) return null;
  const footing = footings[check.status];
  if (footing === 'good' || footing === 'unknown') return { sign: '!', footing: 'doubtful' };
  return { sign: verificationMarks[check.status].sign, footing };
}

/** How many of a source's reports are in its article, or why none can be. */
export function sourceStanding(check: SourceCheck, { checks }: Language): Standing {
  const { article, hash, found, reports } = check;
  if (article.kind === 'unusable') return { sign: '✗', text: checks.textUnusable, footing: 'bad' };
  if (article.kind === 'absent') return { sign: '·', text: checks.noText, footing: 'unknown' };
  if (hash === 'different') return { sign: '!', text: checks.textOther, footing: 'bad' };
  if (check.isPending) return { sign: '…', text: checks.checking, footing: 'unknown' };
  const isAll = found === reports;
  return {
    sign: isAll ? '✓' : '✗',
    text: `${found}/${reports}`,
    footing: isAll ? 'good' : 'bad',
  };
}

/** The same in words, where there is room: `✓ 14 of 14 reports in the article`. */
export function sourceStandingInFull(check: SourceCheck, language: Language): Standing {
  const standing = sourceStanding(check, language);
  if (!isTextAtHand(check) || check.isPending) return standing;
  return { ...standing, text: language.checks.foundOf(check.found, check.reports) };
}

/** Whether there is a text to look words up in: the recorded one, or one that nothing is recorded of. */
export function isTextAtHand({ article, hash }: Pick<SourceCheck, 'article' | 'hash'>): boolean {
  return article.kind === 'text' && hash !== 'different';
}

type ByReport = ReadonlyMap<ReportKey | null, readonly Finding[]>;

/** The findings about words by report: each report asks for its own among all of them. */
const sorted = new WeakMap<readonly Finding[], ByReport>();

/** The findings about the words of one report. */
export function reportFindings(
  findings: readonly Finding[],
  report: ReportKey,
): readonly Finding[] {
  const known = sorted.get(findings) ?? byReport(findings);
  sorted.set(findings, known);
  return known.get(report) ?? [];
}

function byReport(findings: readonly Finding[]): ByReport {
  const aboutWords = findings.filter(({ words }) => words !== null);
  return Map.groupBy(aboutWords, ({ report }) => report);
}

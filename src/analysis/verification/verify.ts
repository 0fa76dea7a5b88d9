import { readingLanguage } from '../../grammar/reading-language.ts';
import type { Article, Articles } from '../../model/article.ts';
import type { Briefing, Claim, Report, Source } from '../../model/briefing.ts';
import type { ReportKey } from '../../model/report-key.ts';
import { allSteps, type Steps } from '../../model/steps.ts';
import { SearchedText } from './searched-text.ts';
import { isFound } from './status.ts';
import type { SourceCheck, Verification } from './verification.ts';
import { compareHash } from './verification.ts';
import { type ReportCheck, unverifiedReport, verifyReport } from './verify-report.ts';
import { BriefingWork } from './work.ts';

export type { SourceCheck, Verification } from './verification.ts';

/**
 * Check every report's words against its article.
 *
 * @param articles by source id, as far as they are at hand
 */
export function verify(briefing: Briefing, articles: Articles): Verification {
  return allSteps(verifying(briefing, articles));
}

/** The same as `verify` in steps, for whoever has something else to do meanwhile. */
export function* verifying(briefing: Briefing, articles: Articles): Steps<Verification> {
  const work = new BriefingWork();
  const texts = new Map<string, SearchedText>();
  const known = new Map(
    briefing.sources.map(source => [source.id, openSource(source, articles, texts)]),
  );
  const reports = new Map<ReportKey, ReportCheck>();
  for (const claim of briefing.claims) {
    for (const report of claim.reports as readonly Report[]) {
      const source = known.get(report.source);
      if (!source) continue;
      const check = yield* checkReport(claim, report, source, work);
      reports.set(report.key, check);
      tally(source, claim, check);
      yield;
    }
  }
  const sources = new Map(
    [...known].map(([id, { article, hash, counts }]) => [id, { article, hash, ...counts }]),
  );
  return { sources, reports };
}

interface OpenSource {
  readonly source: Source;
  readonly article: Article;
  readonly hash: SourceCheck['hash'];
  /** Null where there is no text, or not the one that was recorded. */
  readonly text: SearchedText | null;
  readonly counts: { reports: number; found: number };
}

/** @param texts those that are open, by their hash: sources may share one */
function openSource(
  source: Source,
  articles: Articles,
  texts: Map<string, SearchedText>,
): OpenSource {
  const article = articles.get(source.id) ?? { kind: 'absent' };
  const hash = article.kind === 'text' ? compareHash(source, article.sha256) : null;
  const isRecorded = article.kind === 'text' && hash !== 'different';
  const key = isRecorded ? `${article.encoding} ${article.sha256}` : '';
  const text = isRecorded ? (texts.get(key) ?? new SearchedText(article.text)) : null;
  if (text) texts.set(key, text);
  return { source, article, hash, text, counts: { reports: 0, found: 0 } };
}

function checkReport(
  claim: Claim,
  report: Report,
  { source, text, hash }: OpenSource,
  work: BriefingWork,
): Steps<ReportCheck> {
  const language = readingLanguage(source.lang);
  if (text) return verifyReport(claim, report, text, language, work);
  return unverifiedReport(claim, report, hash === 'different' ? 'stale' : 'no_text', language);
}

function tally({ counts }: OpenSource, claim: Claim, { status }: ReportCheck): void {
  if (claim.review === 'rejected') return;
  counts.reports += 1;
  if (isFound(status)) counts.found += 1;
}

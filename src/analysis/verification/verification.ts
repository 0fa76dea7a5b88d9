import type { Article, Articles } from '../../model/article.ts';
import type { Briefing, Source } from '../../model/briefing.ts';
import type { ReportKey } from '../../model/report-key.ts';
import type { ReportCheck } from './verify-report.ts';

/** What is known of one source's article. */
export interface SourceCheck {
  readonly article: Article;
  /** Whether the text is the one whose hash the briefing has; null where there is no text. */
  readonly hash: 'same' | 'different' | 'unrecorded' | null;
  /** Reports of the source, but for those of rejected claims. */
  readonly reports: number;
  /** How many of them have all their words in the article. */
  readonly found: number;
  /** Nothing of it has been checked yet. */
  readonly isPending?: true;
}

/** Whether the words are really those of the articles. */
export interface Verification {
  /** By source id. */
  readonly sources: ReadonlyMap<string, SourceCheck>;
  /** By report key, in the order of the claims and their reports. */
  readonly reports: ReadonlyMap<ReportKey, ReportCheck>;
  /** Nothing has been checked yet: there are no reports, and no source has any. */
  readonly isPending?: true;
}

/** What is to be said of the words before any of them has been checked. */
export function notYetVerified(briefing: Briefing, articles: Articles): Verification {
  const sources = briefing.sources.map(source => {
    const article = articles.get(source.id) ?? { kind: 'absent' };
    const hash = article.kind === 'text' ? compareHash(source, article.sha256) : null;
    return [source.id, { article, hash, reports: 0, found: 0, isPending: true }] as const;
  });
  return { sources: new Map(sources), reports: new Map(), isPending: true };
}

/** Whether a text is the one whose hash a source has recorded. */
export function compareHash({ text }: Source, sha256: string): SourceCheck['hash'] {
  if (!text?.sha256) return 'unrecorded';
  return text.sha256 === sha256 ? 'same' : 'different';
}

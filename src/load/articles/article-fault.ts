import type { Article, ArticleFault } from '../../model/article.ts';
import { errorCode, reasonOf } from '../files/read-briefing.ts';

export type UnusableArticle = Extract<Article, { kind: 'unusable' }>;
export type AbsentArticle = Extract<Article, { kind: 'absent' }>;

export const absent: AbsentArticle = { kind: 'absent' };

/**
 * @param system the system's own short name of the error, where there was one
 * @param target what a link leads to because of which it is not read
 */
export function unusable(
  path: string,
  fault: ArticleFault,
  system: string | null = null,
  target: string | null = null,
): UnusableArticle {
  return { kind: 'unusable', path, fault, system, target };
}

/** What an error of the file system says about the article at a path. */
export function articleFault(path: string, error: unknown): UnusableArticle | AbsentArticle {
  const code = errorCode(error);
  // Links that lead to one another lead to nothing.
  if (code === 'ELOOP') return unusable(path, 'dangling_link', code);
  const reason = reasonOf(error);
  return reason === 'not_found' ? absent : unusable(path, reason, code);
}

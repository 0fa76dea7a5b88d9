import { createHash } from 'node:crypto';
import type { ArticleText } from '../../src/model/article.ts';

/** The text of an article as if it had been read from a file. */
export function articleOf(text: string, sha256?: string): ArticleText {
  return {
    kind: 'text',
    path: 'article.txt',
    text,
    encoding: 'utf-8',
    guessed: false,
    sha256: sha256 ?? createHash('sha256').update(text).digest('hex'),
  };
}

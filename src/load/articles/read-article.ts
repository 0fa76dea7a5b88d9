import type { Hash } from 'node:crypto';
import type { Article, Encoding } from '../../model/article.ts';
import { limits } from '../../model/limits.ts';
import type { Steps } from '../../model/steps.ts';
import { readSteady } from '../files/read-steady.ts';
import { inSlices } from '../in-slices.ts';
import { articleFault, unusable } from './article-fault.ts';
import { decodingArticle } from './decode-article.ts';
import type { ArticleFile } from './locate-article.ts';
import { openRegular } from './open-regular.ts';

export interface ReadArticle {
  readonly article: Article;
  /** Of the file's bytes, also where they are no text; null when they could not be read. */
  readonly sha256: string | null;
}

/** Read, hash and decode an article's file; never throws. */
export async function readArticle(
  { path, real }: ArticleFile,
  declared: Encoding | null,
): Promise<ReadArticle> {
  try {
    const bytes = await bytesOf(real);
    // Something writes to it all the time, which systems call busy.
    if (bytes === null) return { article: unusable(path, 'system', 'EBUSY'), sha256: null };
    if (typeof bytes === 'string') return { article: unusable(path, bytes), sha256: null };
    const { createHash } = await import('node:crypto');
    const sha256 = await inSlices(hashing(createHash('sha256'), bytes), 0);
    const decoded = await inSlices(decodingArticle(bytes, declared), 0);
    if (!decoded.ok) return { article: unusable(path, decoded.fault), sha256 };
    const { text, encoding, guessed } = decoded;
    return { article: { kind: 'text', path, text, encoding, guessed, sha256 }, sha256 };
  } catch (error) {
    return { article: articleFault(path, error), sha256: null };
  }
}

/** Bytes hashed in one step. */
const stepBytes = 4 * 1024 * 1024;

function* hashing(hash: Hash, bytes: Uint8Array): Steps<string> {
  for (let at = 0; at < bytes.length; at += stepBytes) {
    if (at > 0) yield;
    hash.update(bytes.subarray(at, at + stepBytes));
  }
  return hash.digest('hex');
}

/** The bytes; null when the file never stood still. */
async function bytesOf(real: string): Promise<Uint8Array | 'not_regular' | 'too_large' | null> {
  const opened = await openRegular(real);
  if (typeof opened === 'string') return opened;
  try {
    const bytes = await readSteady(opened.handle, limits.article_bytes_max + 1);
    return bytes && bytes.length > limits.article_bytes_max ? 'too_large' : bytes;
  } finally {
    await opened.handle.close().catch(() => undefined);
  }
}

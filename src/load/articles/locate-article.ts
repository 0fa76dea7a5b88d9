import { lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, resolve } from 'node:path';
import { limits } from '../../model/limits.ts';
import { errorCode, reasonOf } from '../read-briefing.ts';
import {
  type AbsentArticle,
  articleFault,
  type UnusableArticle,
  unusable,
} from './article-fault.ts';
import { type ArticleFolder, isInside } from './open-folders.ts';

/** A regular file that may be read. */
export interface ArticleFile {
  readonly kind: 'file';
  /** By the folder's name, to show. */
  readonly path: string;
  /** Without links, to open. */
  readonly real: string;
}

/**
 * What stands in a folder under an article's file name. Nothing is opened, and outside the
 * folders nothing but links' targets is looked at.
 *
 * @param folders all folders that a link in one of them may lead to
 */
export async function locateArticle(
  file: string,
  folder: ArticleFolder,
  folders: readonly ArticleFolder[],
): Promise<ArticleFile | UnusableArticle | AbsentArticle> {
  const path = isAbsolute(file) ? normalize(file) : join(folder.named, file);
  try {
    const whole = resolve(path);
    const asNamed = isInside(resolve(folder.named), whole);
    if (!asNamed && !isInside(folder.real, whole)) return unusable(path, 'outside');
    const real = await realpath(path);
    if (!folders.some(allowed => isInside(allowed.real, real))) return unusable(path, 'outside');
    const found = await stat(real);
    if (found.isDirectory()) return unusable(path, 'folder');
    if (!found.isFile()) return unusable(path, 'not_regular');
    if (found.size > limits.article_bytes_max) return unusable(path, 'too_large');
    return { kind: 'file', path, real };
  } catch (error) {
    const leadsNowhere = reasonOf(error) === 'not_found' && (await isLink(path));
    return leadsNowhere
      ? unusable(path, 'dangling_link', errorCode(error))
      : articleFault(path, error);
  }
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    found => found.isSymbolicLink(),
    () => false,
  );
}

import { lstat, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, normalize, relative, resolve } from 'node:path';
import { limits } from '../../model/limits.ts';
import { errorCode, reasonOf } from '../files/read-briefing.ts';
import { isHidden, isInside, standingIn, wayOut } from '../files/real-place.ts';
import {
  type AbsentArticle,
  articleFault,
  type UnusableArticle,
  unusable,
} from './article-fault.ts';
import type { ArticleFolder } from './open-folders.ts';

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
  const way = wayInside(resolve(path), folder);
  if (way === null) return unusable(path, 'outside');
  if (isHidden(way)) return unusable(path, 'hidden');
  try {
    const real = await realpath(path);
    const kind = standingIn(
      real,
      folders.map(allowed => allowed.real),
    );
    if (kind === 'hidden') return unusable(path, kind, null, relative(folder.real, real));
    if (kind === 'outside') return unusable(path, kind, null, await wayOut(folder.real, way));
    const found = await stat(real);
    if (found.isDirectory()) return unusable(path, 'folder');
    if (!found.isFile()) return unusable(path, 'not_regular');
    if (found.size > limits.article_bytes_max) return unusable(path, 'too_large');
    return { kind: 'file', path, real };
  } catch (error) {
    const target = await wayOut(folder.real, way);
    if (target !== null && !isIn(folders, target)) return unusable(path, 'outside', null, target);
    const leadsNowhere = reasonOf(error) === 'not_found' && (await isLink(path));
    return leadsNowhere
      ? unusable(path, 'dangling_link', errorCode(error))
      : articleFault(path, error);
  }
}

/** The way to a path from the folder, by its name or without links; null where it leads out. */
function wayInside(whole: string, { named, real }: ArticleFolder): string | null {
  const folder = [resolve(named), real].find(each => isInside(each, whole));
  return folder === undefined ? null : relative(folder, whole);
}

function isIn(folders: readonly ArticleFolder[], path: string): boolean {
  return folders.some(({ named, real }) =>
    [resolve(named), real].some(each => isInside(each, path)),
  );
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    found => found.isSymbolicLink(),
    () => false,
  );
}

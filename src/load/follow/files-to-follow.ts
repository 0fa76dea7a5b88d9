import { join, resolve } from 'node:path';
import { articleFolders } from '../articles/article-folders.ts';
import { isInside } from '../files/real-place.ts';
import type { Loaded } from '../loaded.ts';

/** A briefing with more articles than this is followed as far as its first ones. */
const files_max = 200;

/**
 * The files whose changes change what is shown of a briefing: itself, its articles, and the places
 * where an article that is not at hand would be found.
 *
 * @param given the folders named by `--articles`
 * @param environment what `BRIEFING_ARTICLES` holds
 * @param configured folders of the configuration
 * @returns absolute paths, each once, the briefing's first; whether they exist has not been looked at
 */
export function filesToFollow(
  { file, briefing, articles }: Loaded,
  given: readonly string[],
  environment: string | undefined,
  configured: readonly string[] = [],
): readonly string[] {
  const files = [file];
  const folders = articleFolders(file, given, environment, configured).map(({ name }) => name);
  for (const { id, text } of briefing?.sources ?? []) {
    const article = articles.get(id);
    if (article && article.kind !== 'absent') files.push(article.path);
    else if (text) files.push(...placesFor(text.file, folders));
  }
  return [...new Set(files.map(path => resolve(path)))].slice(0, files_max);
}

/** Outside its folders an article is not looked for, so nothing is to be learnt there. */
function placesFor(name: string, folders: readonly string[]): string[] {
  return folders.flatMap(folder => {
    const path = join(folder, name);
    return isInside(resolve(folder), resolve(path)) ? [path] : [];
  });
}

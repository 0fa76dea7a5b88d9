import type { Loaded } from '../loaded.ts';
import { articleFolders } from './article-folders.ts';
import { loadArticles } from './load-articles.ts';

/**
 * A loaded briefing with the articles of its sources, as far as they are at hand.
 *
 * @param given the folders named by `--articles`
 * @param environment what `BRIEFING_ARTICLES` holds
 * @param configured folders of the configuration
 */
export async function withArticles(
  loaded: Loaded,
  given: readonly string[],
  environment: string | undefined,
  configured: readonly string[] = [],
): Promise<Loaded> {
  const { briefing, file } = loaded;
  if (!briefing) return loaded;
  const folders = articleFolders(file, given, environment, configured);
  return { ...loaded, articles: await loadArticles(briefing.sources, folders) };
}

import { join } from 'node:path';
import type { Article, Articles, Encoding } from '../../model/article.ts';
import type { Source } from '../../model/briefing.ts';
import { limits } from '../../model/limits.ts';
import { type AbsentArticle, absent, type UnusableArticle, unusable } from './article-fault.ts';
import type { FolderName } from './article-folders.ts';
import { HashSearch } from './hash-search.ts';
import { type ArticleFile, locateArticle } from './locate-article.ts';
import { type OpenFolders, openFolders } from './open-folders.ts';
import { type ReadArticle, readArticle } from './read-article.ts';

type Recorded = NonNullable<Source['text']>;
type Place = ArticleFile | UnusableArticle | AbsentArticle;

/**
 * The articles of a briefing's sources, as far as they are at hand.
 *
 * A file whose SHA-256 is the recorded one wins over all others: by name in the first folder that
 * has it so, else under any name directly in a folder. Without one, the first folder decides in
 * which anything stands by that name. Where a folder is refused as a link that leads out, a source of
 * which no other folder has anything says so.
 *
 * @param folders as from `articleFolders`; those that do not exist or cannot be read are passed over
 * @returns one article for each source; never throws
 */
export async function loadArticles(
  sources: readonly Source[],
  folders: readonly FolderName[],
): Promise<Articles> {
  const shelf = new Shelf(await openFolders(folders));
  const articles = new Map<string, Article>();
  // One after the other, so that the bytes of one article at most are in memory.
  for (const { id, text } of sources) {
    articles.set(id, text === null ? absent : await shelf.article(text));
  }
  return articles;
}

/** The folders, and what has been read from them. */
class Shelf {
  readonly #folders: OpenFolders;
  readonly #read = new Map<string, ReadArticle>();
  readonly #hashes = new Map<string, string>();
  readonly #search: HashSearch;
  #chars = 0;

  constructor(folders: OpenFolders) {
    this.#folders = folders;
    this.#search = new HashSearch(folders.open, this.#hashes);
  }

  async article(text: Recorded): Promise<Article> {
    const { open, refused } = this.#folders;
    const places = await Promise.all(open.map(folder => locateArticle(text.file, folder, open)));
    const unread = refused.map(({ named, kind, target }) =>
      unusable(join(named, text.file), kind, null, target),
    );
    return (await this.#recorded(text, places)) ?? this.#first(text, [...places, ...unread]);
  }

  /** The article whose file has the recorded hash, if one has. */
  async #recorded({ sha256, encoding }: Recorded, places: Place[]): Promise<Article | null> {
    if (sha256 === null) return null;
    for (const place of places) {
      if (place.kind !== 'file') continue;
      if ((this.#hashes.get(place.real) ?? sha256) !== sha256) continue;
      const read = await this.#readOnce(place, encoding);
      if (read.sha256 === sha256) return read.article;
    }
    const found = await this.#search.find(sha256);
    const read = found && (await this.#readOnce(found, encoding));
    return read?.sha256 === sha256 ? read.article : null;
  }

  /** What stands by the name in the first folder; what is no place for an article only if no other has it. */
  async #first({ encoding }: Recorded, places: Place[]): Promise<Article> {
    const present = places.filter(({ kind }) => kind !== 'absent');
    const isProper = (place: Place) =>
      place.kind !== 'unusable' || (place.fault !== 'outside' && place.fault !== 'hidden');
    const place = present.find(isProper) ?? present[0] ?? absent;
    return place.kind === 'file' ? (await this.#readOnce(place, encoding)).article : place;
  }

  /** An article that the memory has room for beside those that were read before. */
  #counted(read: ReadArticle): ReadArticle {
    const { article } = read;
    if (article.kind !== 'text') return read;
    this.#chars += article.text.length;
    if (this.#chars <= limits.articles_chars_max) return read;
    this.#chars -= article.text.length;
    return { ...read, article: unusable(article.path, 'too_large') };
  }

  async #readOnce(file: ArticleFile, encoding: Encoding | null): Promise<ReadArticle> {
    const key = `${encoding ?? ''}\n${file.real}`;
    const read = this.#read.get(key) ?? this.#counted(await readArticle(file, encoding));
    this.#read.set(key, read);
    if (read.sha256 !== null) this.#hashes.set(file.real, read.sha256);
    const { article } = read;
    return article.kind === 'absent' ? read : { ...read, article: { ...article, path: file.path } };
  }
}

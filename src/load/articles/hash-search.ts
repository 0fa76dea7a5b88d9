import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { limits } from '../../model/limits.ts';
import { hashFile } from './hash-file.ts';
import type { ArticleFile } from './locate-article.ts';
import type { ArticleFolder } from './open-folders.ts';

/**
 * Finds files by the hash of their bytes among those that stand directly in the folders.
 *
 * Each file is hashed at most once, and only as far as a search has to go. Within a folder the
 * small ones come first: articles are short, and the bytes that are hashed are limited.
 */
export class HashSearch {
  readonly #found = new Map<string, ArticleFile>();
  readonly #hashed: AsyncGenerator<readonly [string, ArticleFile], void>;

  /** @param known hashes by real path: a file in it is not read again, others are added to it */
  constructor(folders: readonly ArticleFolder[], known: Map<string, string>) {
    this.#hashed = hashed(folders, known);
  }

  /** The first file with that hash; null when there is none, or none within the limits. */
  async find(sha256: string): Promise<ArticleFile | null> {
    for (;;) {
      const file = this.#found.get(sha256);
      if (file) return file;
      const { done, value } = await this.#hashed.next();
      if (done || !value) return null;
      const [hash, next] = value;
      if (!this.#found.has(hash)) this.#found.set(hash, next);
    }
  }
}

async function* hashed(
  folders: readonly ArticleFolder[],
  known: Map<string, string>,
): AsyncGenerator<readonly [string, ArticleFile], void> {
  let files = limits.article_files_max;
  let bytes = limits.article_search_bytes_max;
  for (const folder of folders) {
    const names = (await regularFiles(folder)).slice(0, files);
    files -= names.length;
    for (const { name, size } of await bySize(folder, names)) {
      const real = join(folder.real, name);
      const before = known.get(real);
      if (before === undefined && size > bytes) break;
      if (before === undefined) bytes -= size;
      const sha256 = before ?? (await hashFile(real));
      if (sha256 === null) continue;
      known.set(real, sha256);
      yield [sha256, { kind: 'file', path: join(folder.named, name), real }];
    }
  }
}

/**
 * Links are passed over: what they lead to within the folders is found where it is. So are
 * briefings, which stand in these folders more often than articles do.
 */
async function regularFiles({ real }: ArticleFolder): Promise<string[]> {
  const entries = await readdir(real, { withFileTypes: true }).catch(() => []);
  const files = entries.filter(entry => entry.isFile() && !/^\.|\.ya?ml$/i.test(entry.name));
  return files.map(({ name }) => name).sort();
}

async function bySize(
  { real }: ArticleFolder,
  names: readonly string[],
): Promise<{ name: string; size: number }[]> {
  const sized = names.map(async name => {
    const found = await lstat(join(real, name)).catch(() => null);
    return { name, size: found?.size ?? Number.POSITIVE_INFINITY };
  });
  const small = (await Promise.all(sized)).filter(({ size }) => size <= limits.article_bytes_max);
  return small.sort((one, other) => one.size - other.size);
}

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach } from 'vitest';
import { loadArticles } from '../../../src/load/articles/load-articles.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Source } from '../../../src/model/briefing.ts';
import { sourceMark } from '../../../src/model/mark.ts';
import { source as schema } from '../../../src/model/parts.ts';

export interface Recorded {
  readonly file: string;
  readonly sha256?: string;
  readonly encoding?: string;
}

/** A source of which only the article's file is told. */
export function source(at: number, text: Recorded | null): Source {
  return { ...v.parse(schema, { lang: 'fr', text }), id: `s${at}`, mark: sourceMark(at) };
}

export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A temporary folder for each test of the file, and short ways to fill and read it. */
export function shelf() {
  let root = '';
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'articles-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const at = (...names: string[]) => join(root, ...names);
  const folders = (names: readonly string[]) =>
    names.map(name => ({ name: at(name), within: null }));
  return {
    at,
    folder: (name: string) => mkdirSync(at(name), { recursive: true }),
    write: (name: string, bytes: string | Uint8Array) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), bytes);
    },
    link: (name: string, target: string) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      symlinkSync(target, at(name));
    },
    /** The article of one source, looked for in folders under the temporary one. */
    load: async (text: Recorded | null, ...names: string[]): Promise<Article | undefined> =>
      (await loadArticles([source(0, text)], folders(names))).get('s0'),
    loadAll: async (texts: readonly (Recorded | null)[], ...names: string[]) => [
      ...(
        await loadArticles(
          texts.map((text, index) => source(index, text)),
          folders(names),
        )
      ).values(),
    ],
  };
}

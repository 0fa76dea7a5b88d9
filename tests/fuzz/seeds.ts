import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { withArticles } from '../../src/load/articles/with-articles.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import type { Articles } from '../../src/model/article.ts';
import { sample } from '../load/sample.ts';

/** A briefing to begin with, and the articles of its sources. */
export interface Seed {
  readonly file: string;
  readonly text: string;
  readonly articles: Articles;
}

const root = path.resolve(import.meta.dirname, '../..');

/** The example, the shipped briefings, and a small one with a claim of each kind. */
export async function readSeeds(): Promise<readonly Seed[]> {
  const files = ['examples', 'briefings'].flatMap(folder =>
    readdirSync(path.join(root, folder))
      .filter(name => /\.ya?ml$/.test(name))
      .map(name => path.join(root, folder, name)),
  );
  const read = files.map(async file => {
    const text = await readFile(file, 'utf8');
    const { articles } = await withArticles(loadText(file, text), [], undefined);
    return { file, text, articles };
  });
  const small = { file: 'small.yaml', text: sample, articles: new Map() };
  return [small, ...(await Promise.all(read))];
}

import { truncateSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { hashFile } from '../../../src/load/articles/hash-file.ts';
import { readArticle } from '../../../src/load/articles/read-article.ts';
import { limits } from '../../../src/model/limits.ts';
import { sha256, shelf } from './shelf.ts';

vi.mock('../../../src/load/articles/hash-file.ts', { spy: true });
vi.mock('../../../src/load/articles/read-article.ts', { spy: true });

const { at, write, link, load, loadAll } = shelf();
beforeEach(() => vi.clearAllMocks());

const hashed = () => vi.mocked(hashFile).mock.calls.map(([real]) => real);
const read = () => vi.mocked(readArticle).mock.calls.map(([{ real }]) => real);

test('A file that several sources use is read once, and its folder is not searched.', async () => {
  write('a/x.txt', 'x');
  write('a/y.txt', 'y');
  link('a/link.txt', 'x.txt');
  await loadAll([{ file: 'x.txt' }, { file: 'link.txt', sha256: sha256('x') }], 'a');
  expect(read()).toEqual([at('a', 'x.txt')]);
  expect(hashed()).toEqual([]);
});

test('The search hashes small files first, each once, and stops at what it looks for.', async () => {
  write('a/1.txt', 'the longest');
  write('a/2.txt', 'shorter');
  write('a/3.txt', 'x');
  const wanted = { file: 'no.txt', sha256: sha256('shorter') };
  await loadAll([wanted, wanted], 'a');
  expect(hashed()).toEqual([at('a', '3.txt'), at('a', '2.txt')]);
  vi.clearAllMocks();
  const missing = { file: 'no.txt', sha256: sha256('missing') };
  await loadAll([missing, wanted, missing], 'a', 'a');
  expect(hashed()).toEqual([at('a', '3.txt'), at('a', '2.txt'), at('a', '1.txt')]);
});

test('A file whose hash is known is not read to be hashed, nor hashed to be read.', async () => {
  write('a/x.txt', 'x');
  const other = sha256('other');
  await loadAll(
    [
      { file: 'x.txt', sha256: other },
      { file: 'no.txt', sha256: other },
    ],
    'a',
  );
  expect([read(), hashed()]).toEqual([[at('a', 'x.txt')], []]);
  vi.clearAllMocks();
  const [, found] = await loadAll(
    [
      { file: 'no.txt', sha256: other },
      { file: 'x.txt', sha256: sha256('x') },
    ],
    'a',
  );
  expect([read(), hashed()]).toEqual([[at('a', 'x.txt')], [at('a', 'x.txt')]]);
  expect(found).toMatchObject({ text: 'x' });
});

test('The search hashes no more than its limit of bytes, and no file past that of an article.', async () => {
  vi.mocked(hashFile).mockResolvedValue(null);
  const many = limits.article_search_bytes_max / limits.article_bytes_max + 2;
  for (let index = 0; index < many; index++) {
    write(`a/${index}`, '');
    truncateSync(at('a', `${index}`), limits.article_bytes_max);
  }
  write('a/larger', '');
  truncateSync(at('a', 'larger'), limits.article_bytes_max + 1);
  write('b/empty', '');
  await load({ file: 'no.txt', sha256: sha256('missing') }, 'a', 'b');
  expect(hashed()).toHaveLength(many - 2 + 1);
  expect(hashed()).toContain(at('b', 'empty'));
  expect(read()).toEqual([]);
});

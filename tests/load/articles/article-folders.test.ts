import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFolders } from '../../../src/load/articles/article-folders.ts';

/** The names alone, in order. */
function names(...given: Parameters<typeof articleFolders>): readonly string[] {
  return articleFolders(...given).map(({ name }) => name);
}

describe('the folders of the articles', () => {
  test('Given folders come first, then the briefing’s own, its articles, and the environment’s.', () => {
    const environment = ['/e1', '/e2'].join(delimiter);
    expect(names('a/b.yaml', ['g1', 'g2'], environment)).toEqual([
      'g1',
      'g2',
      'a',
      join('a', 'articles'),
      join('/e1'),
      join('/e2'),
    ]);
  });

  test('A briefing named without a folder has the current one.', () => {
    expect(names('b.yaml', [], undefined)).toEqual(['.', 'articles']);
  });

  test('A briefing from standard input has the current folder and its articles.', () => {
    expect(names('-', ['g'], undefined)).toEqual(['g', '.', 'articles']);
  });

  test('A folder named twice, also in another spelling, is looked in once, at its first place.', () => {
    const environment = ['./a/', 'g', 'x/../a/articles//'].join(delimiter);
    expect(names('a/b.yaml', ['g/', './g'], environment)).toEqual([
      'g',
      'a',
      join('a', 'articles'),
    ]);
  });

  test('The briefing’s `articles` alone is looked in without being named, until somebody names it.', () => {
    const implicit = (given: string[], environment?: string, configured?: string[]) =>
      articleFolders('a/b.yaml', given, environment, configured).filter(
        ({ within }) => within !== null,
      );
    expect(implicit([])).toEqual([{ name: join('a', 'articles'), within: 'a' }]);
    expect(implicit(['g'], 'e', ['c'])).toHaveLength(1);
    expect(implicit(['./a/articles/'])).toEqual([]);
    expect(implicit([], 'a/x/../articles')).toEqual([]);
    expect(implicit([], undefined, ['a/articles'])).toEqual([]);
  });

  test('An empty name is no folder.', () => {
    expect(names('a/b.yaml', [''], '')).toEqual(['a', join('a', 'articles')]);
    expect(names('/b.yaml', [], delimiter)).toEqual([join('/'), join('/articles')]);
  });

  test('No folder is given twice, whatever the names.', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '.', '/', ':'), maxLength: 8 });
    fc.assert(
      fc.property(name, fc.array(name), name, (file, given, environment) => {
        const folders = names(file, given, environment);
        expect(new Set(folders).size).toBe(folders.length);
        expect(folders).not.toContain('');
      }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadArticles } from '../../../src/load/articles/load-articles.ts';
import { utf8 } from './encode.ts';
import { sha256, shelf, source } from './shelf.ts';

const { at, folder, write, link, load, loadAll } = shelf();
const absent = { kind: 'absent' };
const words = 'Environ 2 000 soldats.\n';
const hash = sha256(words);

describe('an article by its name', () => {
  test('It is read with its path, its encoding and the hash of its bytes.', async () => {
    write('a/x.txt', `\ufeff${words}`);
    expect(await load({ file: 'x.txt' }, 'a')).toEqual({
      kind: 'text',
      path: at('a', 'x.txt'),
      text: words,
      encoding: 'utf-8',
      guessed: false,
      sha256: sha256(`\ufeff${words}`),
    });
  });

  test('A source without a file, or with one that no folder has, has no article.', async () => {
    write('a/x.txt', words);
    expect(await load(null, 'a')).toEqual(absent);
    expect(await load({ file: 'y.txt' }, 'a')).toEqual(absent);
    expect(await load({ file: 'y.txt', sha256: sha256('other') }, 'a')).toEqual(absent);
    expect(await load({ file: 'x.txt' })).toEqual(absent);
  });

  test('Each source has an entry, in the sources’ order.', async () => {
    write('a/x.txt', words);
    const articles = await loadArticles(
      [source(0, null), source(1, { file: 'x.txt' }), source(2, { file: 'no.txt' })],
      [{ name: at('a'), within: null }],
    );
    expect([...articles].map(([id, { kind }]) => `${id} ${kind}`)).toEqual([
      's0 absent',
      's1 text',
      's2 absent',
    ]);
  });

  test('The first folder that has it wins.', async () => {
    write('a/x.txt', 'first');
    write('b/x.txt', 'second');
    expect(await load({ file: 'x.txt' }, 'b', 'a')).toMatchObject({ text: 'second' });
    expect(await load({ file: 'x.txt' }, 'none', 'a', 'b')).toMatchObject({ text: 'first' });
  });

  test('A folder that is none, or is not there, is passed over.', async () => {
    write('file', words);
    write('a/x.txt', words);
    link('loop', at('loop'));
    const found = await load({ file: 'x.txt' }, 'file', 'none', 'loop', 'a');
    expect(found).toMatchObject({ kind: 'text', path: at('a', 'x.txt') });
  });

  test('A file in a sub-folder is found by its way there.', async () => {
    write('a/press/x.txt', words);
    for (const file of ['press/x.txt', './press/../press//x.txt', at('a', 'press', 'x.txt')]) {
      expect(await load({ file }, 'a')).toMatchObject({ path: at('a', 'press', 'x.txt') });
    }
  });

  test('A name that no path can have is the name of nothing.', async () => {
    folder('a');
    expect(await load({ file: 'x\0y' }, 'a')).toEqual(absent);
    expect(await load({ file: 'x'.repeat(5000) }, 'a')).toEqual(absent);
    write('a/x.txt', words);
    expect(await load({ file: 'x.txt/y.txt' }, 'a')).toEqual(absent);
  });

  test('The declared encoding is the one it is read in.', async () => {
    write('a/x.txt', Buffer.from('\xe9t\xe9 \xa4', 'latin1'));
    expect(await load({ file: 'x.txt', encoding: 'iso-8859-15' }, 'a')).toMatchObject({
      text: 'été €',
      encoding: 'iso-8859-15',
      guessed: false,
    });
    expect(await load({ file: 'x.txt' }, 'a')).toMatchObject({ text: 'été ¤', guessed: true });
  });
});

describe('an article by its hash', () => {
  test('A file with the recorded hash in a later folder wins over the first of that name.', async () => {
    write('a/x.txt', 'another');
    write('b/x.txt', words);
    expect(await load({ file: 'x.txt', sha256: hash }, 'a', 'b')).toMatchObject({
      path: at('b', 'x.txt'),
      sha256: hash,
    });
  });

  test('A renamed file is found.', async () => {
    write('a/renamed.txt', words);
    expect(await load({ file: 'x.txt', sha256: hash }, 'none', 'a')).toMatchObject({
      kind: 'text',
      path: at('a', 'renamed.txt'),
    });
  });

  test('A renamed file wins over one of the name with other bytes, or none.', async () => {
    folder('b/x.txt');
    write('a/x.txt', 'another');
    write('a/renamed.txt', words);
    const found = { path: at('a', 'renamed.txt') };
    expect(await load({ file: 'x.txt', sha256: hash }, 'a')).toMatchObject(found);
    expect(await load({ file: 'x.txt', sha256: hash }, 'b', 'a')).toMatchObject(found);
    expect(await load({ file: '../x.txt', sha256: hash }, 'a')).toMatchObject(found);
  });

  test('Without the recorded hash anywhere, the first of that name is the article, with its own hash.', async () => {
    write('a/x.txt', 'another');
    write('b/x.txt', 'yet another');
    expect(await load({ file: 'x.txt', sha256: hash }, 'a', 'b')).toMatchObject({
      path: at('a', 'x.txt'),
      sha256: sha256('another'),
    });
  });

  test('The file with the recorded hash is the article, also when it gives no text.', async () => {
    const bytes = utf8('a\0b');
    write('a/x.txt', words);
    write('a/renamed.bin', bytes);
    expect(await load({ file: 'x.txt', sha256: sha256(bytes) }, 'a')).toEqual({
      kind: 'unusable',
      path: at('a', 'renamed.bin'),
      fault: 'binary',
      system: null,
      target: null,
    });
  });

  test('Hidden files, deeper files and links are not searched.', async () => {
    write('a/.hidden.txt', words);
    write('a/deeper/x.txt', words);
    link('a/link.txt', at('a', '.hidden.txt'));
    expect(await load({ file: 'x.txt', sha256: hash }, 'a')).toEqual(absent);
    expect(await load({ file: 'x.txt', sha256: hash }, 'a', 'a/deeper')).toMatchObject({
      path: at('a', 'deeper', 'x.txt'),
    });
  });

  test('Several sources are each found, whatever the order, in files that were renamed.', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `${'text '.repeat(at + 1)}${at}`);
    for (const [index, text] of texts.entries()) write(`a/${19 - index}.txt`, text);
    const recorded = texts.map((text, index) => ({ file: `${index}.txt`, sha256: sha256(text) }));
    const found = await loadAll(recorded.toReversed(), 'a');
    expect(found.map(article => article.kind === 'text' && article.text)).toEqual(
      texts.toReversed(),
    );
  });

  test('The search ends at its limit of files, in the order of their names.', async () => {
    for (let at = 0; at < 2000; at++) write(`a/${String(at).padStart(4, '0')}`, 'x');
    write('a/z', words);
    expect(await load({ file: 'x.txt', sha256: hash }, 'a')).toEqual(absent);
    expect(await load({ file: 'z', sha256: hash }, 'a')).toMatchObject({ path: at('a', 'z') });
    expect(await load({ file: 'x.txt', sha256: sha256('x') }, 'a')).toMatchObject({ text: 'x' });
  });
});

describe('one file for several sources', () => {
  test('Sources that name one file, by whatever way, have its text each under its own path.', async () => {
    write('a/x.txt', words);
    link('a/link.txt', 'x.txt');
    const found = await loadAll(
      [{ file: 'x.txt' }, { file: 'link.txt' }, { file: 'y.txt', sha256: hash }],
      'a',
    );
    const names = ['x.txt', 'link.txt', 'x.txt'];
    expect(found).toEqual(
      names.map(name => expect.objectContaining({ path: at('a', name), text: words })),
    );
  });

  test('Sources that declare different encodings for one file each have their reading.', async () => {
    write('a/x.txt', Buffer.from('5 \xa4', 'latin1'));
    const declared = ['windows-1252', 'iso-8859-15', 'windows-1252', 'utf-8'];
    const found = await loadAll(
      declared.map(encoding => ({ file: 'x.txt', encoding })),
      'a',
    );
    expect(found).toEqual([
      expect.objectContaining({ text: '5 ¤' }),
      expect.objectContaining({ text: '5 €' }),
      expect.objectContaining({ text: '5 ¤' }),
      expect.objectContaining({ fault: 'bad_encoding' }),
    ]);
  });
});

describe('a large article', () => {
  test('Twenty megabytes are read whole, by name and by hash.', async () => {
    const text = 'Près de 1\u00a0000 soldats « auraient été tués ».\r\n'.repeat(400_000);
    const bytes = utf8(text);
    expect(bytes.length).toBeGreaterThan(20_000_000);
    write('a/x.txt', bytes);
    const recorded = sha256(bytes);
    const found = await loadAll([{ file: 'x.txt' }, { file: 'y.txt', sha256: recorded }], 'a');
    for (const article of found) {
      expect(article.kind === 'text' && article.text === text).toBe(true);
      expect(article).toMatchObject({ sha256: recorded, encoding: 'utf-8', guessed: false });
    }
  });

  test('A file that hides its size is read to its end.', async ({ skip }) => {
    skip(process.platform !== 'linux', 'there is no such file system');
    const found = await loadArticles(
      [source(0, { file: 'version' })],
      [{ name: '/proc', within: null }],
    );
    expect(found.get('s0')).toMatchObject({
      kind: 'text',
      text: readFileSync('/proc/version', 'utf8'),
    });
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFault } from '../../../src/load/articles/article-fault.ts';
import { openRegular } from '../../../src/load/articles/open-regular.ts';
import { limits } from '../../../src/model/limits.ts';
import { sha256, shelf } from './shelf.ts';

const { at, folder, write, link, load } = shelf();
const words = 'Environ 2 000 soldats.\n';

/** What is wrong with the article of that name, in the folder `a` or in those given. */
async function faultOf(file: string, ...names: string[]): Promise<string | undefined> {
  const article = await load({ file }, ...(names.length > 0 ? names : ['a']));
  return article?.kind === 'unusable' ? article.fault : article?.kind;
}

describe('ways out of the folder', () => {
  test('A name that climbs out of the folder by ../ is outside, whether anything is there or not.', async () => {
    folder('a/sub');
    write('secret.txt', words);
    for (const file of ['../secret.txt', 'sub/../../secret.txt', '../no.txt', '..', '../a2']) {
      expect(await faultOf(file)).toBe('outside');
    }
    expect(await load({ file: '../secret.txt' }, 'a')).toEqual({
      kind: 'unusable',
      path: at('secret.txt'),
      fault: 'outside',
      system: null,
      target: null,
    });
  });

  test('A name that begins with a dot, or stands in a folder whose name does, is hidden.', async () => {
    for (const file of ['.env', '..x.txt', '.git/config', 'sub/.x/y.txt', '...']) {
      write(`a/${file}`, words);
      expect(await faultOf(file)).toBe('hidden');
      expect(await faultOf(at('a', file))).toBe('hidden');
    }
    expect(await faultOf('.no/file')).toBe('hidden');
    expect(await faultOf('.git/../sub/.x/../../x')).toBe('absent');
    write('a/x.y.', words);
    expect(await faultOf('x.y.')).toBe('text');
  });

  test('A link to what is hidden is hidden, unless its folder is one that articles are read from.', async () => {
    write('a/.git/config', words);
    link('a/x.txt', '.git/config');
    link('a/hub', '.git');
    expect(await load({ file: 'x.txt' }, 'a')).toMatchObject({
      fault: 'hidden',
      target: join('.git', 'config'),
    });
    expect(await faultOf('hub/config')).toBe('hidden');
    expect(await faultOf('x.txt', 'a', 'a/.git')).toBe('text');
    expect(await faultOf('config', 'a/.git')).toBe('text');
  });

  test('An absolute path to elsewhere is outside.', async () => {
    folder('a');
    write('secret.txt', words);
    write('ab/secret.txt', words);
    for (const file of [at('secret.txt'), at('ab', 'secret.txt'), '/etc/passwd', '/dev/zero']) {
      expect(await faultOf(file)).toBe('outside');
    }
  });

  test('A link that leads out of every folder is outside.', async () => {
    write('secret.txt', words);
    write('elsewhere/secret.txt', words);
    link('a/file.txt', at('secret.txt'));
    link('a/sub', at('elsewhere'));
    link('a/device', '/dev/zero');
    expect(await faultOf('file.txt')).toBe('outside');
    expect(await faultOf('sub/secret.txt')).toBe('outside');
    expect(await faultOf('device')).toBe('outside');
    const targetOf = async (file: string) => load({ file }, 'a');
    expect(await targetOf('file.txt')).toMatchObject({ target: at('secret.txt') });
    expect(await targetOf('sub/secret.txt')).toMatchObject({ target: at('elsewhere') });
  });

  test('A link from one folder into another is followed.', async () => {
    write('b/deep/x.txt', words);
    link('a/file.txt', at('b', 'deep', 'x.txt'));
    expect(await faultOf('file.txt', 'a')).toBe('outside');
    expect(await load({ file: 'file.txt' }, 'a', 'b')).toMatchObject({
      path: at('a', 'file.txt'),
      text: words,
    });
  });

  test('A folder that is itself a link is one that files may be read from.', async () => {
    write('b/x.txt', words);
    link('a', at('b'));
    expect(await faultOf('x.txt')).toBe('text');
    expect(await faultOf(at('a', 'x.txt'))).toBe('text');
    expect(await faultOf(at('b', 'x.txt'))).toBe('text');
  });

  test('A proper file in a later folder wins over a way out of an earlier one.', async () => {
    write('secret.txt', 'secret');
    link('a/x.txt', at('secret.txt'));
    write('b/x.txt', words);
    expect(await load({ file: 'x.txt' }, 'a', 'b')).toMatchObject({ path: at('b', 'x.txt') });
    expect(await load({ file: at('b', 'x.txt') }, 'a', 'b')).toMatchObject({ text: words });
  });

  test('A file outside is not read for its hash either.', async () => {
    write('secret.txt', words);
    link('a/x.txt', at('secret.txt'));
    const found = await load({ file: 'x.txt', sha256: sha256(words) }, 'a');
    expect(found).toMatchObject({ fault: 'outside' });
  });
});

describe('what is no readable file', () => {
  test('A folder is said to be one, also the folder itself.', async () => {
    folder('a/x.txt');
    expect(await faultOf('x.txt')).toBe('folder');
    expect(await faultOf('.')).toBe('folder');
  });

  test('What stands in the first folder hides a later file, unless it leads outside.', async () => {
    folder('a/x.txt');
    write('b/x.txt', words);
    expect(await faultOf('x.txt', 'a', 'b')).toBe('folder');
    expect(await faultOf('x.txt', 'b', 'a')).toBe('text');
  });

  test('A pipe that nobody writes to is not waited for.', async ({ skip }) => {
    skip(process.platform === 'win32', 'there are no such pipes');
    folder('a');
    execFileSync('mkfifo', [at('a', 'pipe')]);
    link('a/link', 'pipe');
    expect(await faultOf('pipe')).toBe('not_regular');
    expect(await faultOf('link')).toBe('not_regular');
    const searched = await load({ file: 'x', sha256: sha256(words) }, 'a');
    expect(searched).toEqual({ kind: 'absent' });
  });

  test('What has taken the place of a regular file since it was looked at is not read.', async ({
    skip,
  }) => {
    skip(process.platform === 'win32', 'there are no such pipes');
    folder('a');
    execFileSync('mkfifo', [at('a', 'pipe')]);
    write('secret.txt', words);
    link('a/link', at('secret.txt'));
    expect(await openRegular(at('a', 'pipe'))).toBe('not_regular');
    expect(await openRegular(at('a'))).toBe('not_regular');
    await expect(openRegular(at('a', 'link'))).rejects.toMatchObject({ code: 'ELOOP' });
    link('a/sub', at());
    await expect(openRegular(at('a/sub/secret.txt'))).rejects.toMatchObject({ code: 'EBUSY' });
  });

  test('A device is not opened, though its folder may be read from.', async ({ skip }) => {
    skip(process.platform === 'win32', 'there are no such devices');
    link('a', '/dev');
    expect(await faultOf('zero')).toBe('not_regular');
  });

  test('A socket is no regular file.', async ({ skip }) => {
    skip(process.platform === 'win32', 'sockets have no files');
    folder('a');
    const server = createServer().listen(at('a', 'socket'));
    await new Promise(ready => server.once('listening', ready));
    try {
      expect(await faultOf('socket')).toBe('not_regular');
    } finally {
      await new Promise(closed => server.close(closed));
    }
  });

  test('A link to nothing, and links in a circle, dangle.', async () => {
    link('a/nothing.txt', 'no.txt');
    link('b/nothing.txt', at('a', 'no.txt'));
    expect(await load({ file: 'nothing.txt' }, 'b', 'a')).toMatchObject({ fault: 'dangling_link' });
    expect(await load({ file: 'nothing.txt' }, 'b')).toMatchObject({
      fault: 'outside',
      target: at('a', 'no.txt'),
    });
    link('a/one', 'two');
    link('a/two', 'one');
    expect(await load({ file: 'nothing.txt' }, 'a')).toEqual({
      kind: 'unusable',
      path: at('a', 'nothing.txt'),
      fault: 'dangling_link',
      system: 'ENOENT',
      target: null,
    });
    expect(await load({ file: 'one' }, 'a')).toMatchObject({
      fault: 'dangling_link',
      system: 'ELOOP',
    });
  });

  test('A file without permission is said to be without it.', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may read everything');
    write('a/x.txt', words);
    chmodSync(at('a', 'x.txt'), 0);
    expect(await load({ file: 'x.txt' }, 'a')).toMatchObject({
      fault: 'no_permission',
      system: 'EACCES',
    });
  });

  test('A folder that may not be entered is passed over.', async ({ skip }) => {
    skip(process.getuid?.() === 0, 'the superuser may enter everywhere');
    write('a/x.txt', words);
    write('b/x.txt', words);
    chmodSync(at('a'), 0o600);
    const found = await load({ file: 'x.txt' }, 'a', 'b');
    chmodSync(at('a'), 0o700);
    expect(found).toMatchObject({ path: at('b', 'x.txt') });
  });

  test('The errors of the file system are told apart by their codes.', () => {
    const told = (code: string) => {
      const fault = articleFault('x', Object.assign(new Error(code), { code }));
      return fault.kind === 'absent' ? 'absent' : `${fault.fault} ${fault.system}`;
    };
    expect(told('EACCES')).toBe('no_permission EACCES');
    expect(told('EPERM')).toBe('no_permission EPERM');
    expect(told('ELOOP')).toBe('dangling_link ELOOP');
    expect(told('EIO')).toBe('system EIO');
    expect(told('ENOENT')).toBe('absent');
    expect(articleFault('x', 'no error at all')).toMatchObject({
      fault: 'system',
      system: 'unknown',
    });
  });
});

describe('what is no text', () => {
  test('A file of nothing, of a byte order mark or of spaces is empty.', async () => {
    write('a/zero', '');
    write('a/mark', '\ufeff');
    write('a/spaces', ' \r\n\t\u00a0');
    for (const name of ['zero', 'mark', 'spaces']) expect(await faultOf(name)).toBe('empty');
  });

  test('A file past the limit is refused by its size, one at the limit is not.', async () => {
    write('a/large', words);
    truncateSync(at('a', 'large'), limits.article_bytes_max + 1);
    expect(await faultOf('large')).toBe('too_large');
    truncateSync(at('a', 'large'), limits.article_bytes_max);
    expect(await faultOf('large')).toBe('binary');
  });

  test('A document under the name of a text is binary.', async () => {
    write('a/x.txt', '%PDF-1.4\n1 0 obj\n');
    expect(await faultOf('x.txt')).toBe('binary');
  });

  test('A file in another encoding than the declared one is said to be so.', async () => {
    write('a/x.txt', Buffer.from('\xe9t\xe9', 'latin1'));
    expect(await load({ file: 'x.txt', encoding: 'utf-8' }, 'a')).toEqual({
      kind: 'unusable',
      path: at('a', 'x.txt'),
      fault: 'bad_encoding',
      system: null,
      target: null,
    });
  });
});

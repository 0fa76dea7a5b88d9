import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/record/replace-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const isRoot = process.getuid?.() === 0;

let folder = '';
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  writeFileSync(at('a.yaml'), 'old');
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe('a file that is replaced', () => {
  test('It has the new bytes and no other file is left in the folder.', async () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, 0, 0xff, 13, 10);
    expect(await replaceFile(at('a.yaml'), utf8('old'), bytes)).toEqual({ ok: true });
    expect([...readFileSync(at('a.yaml'))]).toEqual([...bytes]);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test.each([0o600, 0o640, 0o664, 0o755])('It keeps its permissions: %o.', async mode => {
    chmodSync(at('a.yaml'), mode);
    expect(await replaceFile(at('a.yaml'), utf8('old'), utf8('new'))).toEqual({ ok: true });
    expect(statSync(at('a.yaml')).mode & 0o7777).toBe(mode);
  });

  test('It keeps its owner and group.', async ({ skip }) => {
    skip(!isRoot, 'only the superuser has files of others');
    execFileSync('chown', ['12:34', at('a.yaml')]);
    await replaceFile(at('a.yaml'), utf8('old'), utf8('new'));
    const { uid, gid } = statSync(at('a.yaml'));
    expect([read('a.yaml'), uid, gid]).toEqual(['new', 12, 34]);
  });

  test('Found in a folder, it is left alone where a link leads out of that, and replaced where none does.', async () => {
    mkdirSync(at('found'));
    writeFileSync(at('found/b.yaml'), 'old');
    symlinkSync('../a.yaml', at('found/out.yaml'));
    symlinkSync('b.yaml', at('found/in.yaml'));
    const replace = (name: string) => replaceFile(at(name), utf8('old'), utf8('new'), at('found'));
    expect(await replace('found/out.yaml')).toEqual({ ok: false, reason: 'changed', system: '' });
    expect([read('a.yaml'), readdirSync(folder)]).toEqual(['old', ['a.yaml', 'found']]);
    expect(await replace('found/in.yaml')).toEqual({ ok: true });
    expect([read('found/b.yaml'), readlinkSync(at('found/in.yaml'))]).toEqual(['new', 'b.yaml']);
  });

  test('A link to it stays a link, and the file it leads to is replaced.', async () => {
    mkdirSync(at('linked'));
    symlinkSync('../a.yaml', at('linked/one.yaml'));
    symlinkSync('linked/one.yaml', at('two.yaml'));
    expect(await replaceFile(at('two.yaml'), utf8('old'), utf8('new'))).toEqual({ ok: true });
    expect([readlinkSync(at('two.yaml')), readlinkSync(at('linked/one.yaml'))]).toEqual([
      'linked/one.yaml',
      '../a.yaml',
    ]);
    expect(lstatSync(at('a.yaml')).isFile()).toBe(true);
    expect(read('a.yaml')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.yaml', 'linked', 'two.yaml']);
    expect(readdirSync(at('linked'))).toEqual(['one.yaml']);
  });

  test('Its name may be as long as a name can be.', async () => {
    const name = 'é'.repeat(127);
    writeFileSync(at(name), 'old');
    expect(await replaceFile(at(name), utf8('old'), utf8('new'))).toEqual({ ok: true });
    expect(read(name)).toBe('new');
  });
});

describe('a file that is left alone', () => {
  test.each(['newer', 'new', 'ol', ''])(
    'What was saved meanwhile stays, and nothing is left of the attempt: “%s”.',
    async saved => {
      writeFileSync(at('a.yaml'), saved);
      const result = await replaceFile(at('a.yaml'), utf8('old'), utf8('new'));
      expect(result).toEqual({ ok: false, reason: 'changed', system: '' });
      expect(read('a.yaml')).toBe(saved);
      expect(readdirSync(folder)).toEqual(['a.yaml']);
    },
  );

  test('What is not there is said not to be there, also behind a link.', async () => {
    symlinkSync('nowhere.yaml', at('link.yaml'));
    for (const path of [at('no.yaml'), at('link.yaml'), at('a.yaml/x'), 'x\0y', at('x/y.yaml')]) {
      const result = await replaceFile(path, utf8('old'), utf8('new'));
      expect(result).toMatchObject({ ok: false, reason: 'not_found' });
    }
    expect(readdirSync(folder)).toEqual(['a.yaml', 'link.yaml']);
  });

  test('What is no regular file is refused without waiting for it.', async () => {
    const empty = utf8('');
    mkdirSync(at('folder.yaml'));
    execFileSync('mkfifo', [at('pipe.yaml')]);
    symlinkSync('pipe.yaml', at('link.yaml'));
    const refused = (system: string) => ({ ok: false, reason: 'system', system });
    expect(await replaceFile(at('folder.yaml'), empty, empty)).toEqual(refused('EISDIR'));
    expect(await replaceFile(at('pipe.yaml'), empty, empty)).toEqual(refused('EINVAL'));
    expect(await replaceFile(at('link.yaml'), empty, empty)).toEqual(refused('EINVAL'));
    expect(readdirSync(folder)).toEqual(['a.yaml', 'folder.yaml', 'link.yaml', 'pipe.yaml']);
  });

  test('A ring of links is refused.', async () => {
    symlinkSync('ring.yaml', at('ring.yaml'));
    const result = await replaceFile(at('ring.yaml'), utf8('old'), utf8('new'));
    expect(result).toEqual({ ok: false, reason: 'system', system: 'ELOOP' });
  });

  test('A file that may only be read stays, though its folder may be written to.', async ({
    skip,
  }) => {
    skip(isRoot, 'the superuser may write everything');
    chmodSync(at('a.yaml'), 0o444);
    const result = await replaceFile(at('a.yaml'), utf8('old'), utf8('new'));
    expect(result).toEqual({ ok: false, reason: 'no_permission', system: 'EACCES' });
    expect(read('a.yaml')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  test('A file in a folder that may only be read stays.', async ({ skip }) => {
    skip(isRoot, 'the superuser may write everything');
    chmodSync(folder, 0o500);
    const result = await replaceFile(at('a.yaml'), utf8('old'), utf8('new'));
    expect(result).toEqual({ ok: false, reason: 'no_permission', system: 'EACCES' });
    expect(read('a.yaml')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });
});

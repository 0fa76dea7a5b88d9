import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
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
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutput } from '../../src/record/write-output.ts';

const isRoot = process.getuid?.() === 0;

let folder = '';
// Not `join`, which would take the detours out of a path.
const at = (name: string) => `${folder}/${name}`;
const read = (name: string) => readFileSync(at(name), 'utf8');
const write = (name: string, text = 'new', inputs: readonly string[] = []) =>
  writeOutput(at(name), new TextEncoder().encode(text), inputs.map(at), false);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

describe('a file that is written', () => {
  test('One that was not there has the bytes, the permissions that any new file has, and nothing beside it.', async () => {
    expect(await write('a.txt', 'é\n')).toEqual({ ok: true });
    writeFileSync(at('other'), '');
    expect(statSync(at('a.txt')).mode).toBe(statSync(at('other')).mode);
    expect([read('a.txt'), readdirSync(folder)]).toEqual(['é\n', ['a.txt', 'other']]);
  });

  test.each([0o600, 0o640, 0o755])('One that was there keeps its permissions: %o.', async mode => {
    writeFileSync(at('a.txt'), 'old, and longer than what is new');
    chmodSync(at('a.txt'), mode);
    expect(await write('a.txt')).toEqual({ ok: true });
    expect([read('a.txt'), statSync(at('a.txt')).mode & 0o7777]).toEqual(['new', mode]);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('Whoever has the old one open goes on reading that.', async () => {
    writeFileSync(at('a.txt'), 'old');
    linkSync(at('a.txt'), at('same'));
    expect(await write('a.txt')).toEqual({ ok: true });
    expect([read('a.txt'), read('same')]).toEqual(['new', 'old']);
  });

  test('A link to it stays a link, and the file it leads to is replaced.', async () => {
    mkdirSync(at('deep'));
    writeFileSync(at('deep/a.txt'), 'old');
    symlinkSync('deep/a.txt', at('link.txt'));
    expect(await write('link.txt')).toEqual({ ok: true });
    expect([readlinkSync(at('link.txt')), read('deep/a.txt')]).toEqual(['deep/a.txt', 'new']);
    expect(readdirSync(folder)).toEqual(['deep', 'link.txt']);
    expect(readdirSync(at('deep'))).toEqual(['a.txt']);
  });

  test('A folder on the way may be a link.', async () => {
    mkdirSync(at('deep'));
    symlinkSync('deep', at('way'));
    expect(await write('way/a.txt')).toEqual({ ok: true });
    expect(read('deep/a.txt')).toBe('new');
  });

  test('What keeps nothing is written to as it stands.', async () => {
    const before = lstatSync('/dev/null');
    const written = await writeOutput('/dev/null', new Uint8Array(10), [], false);
    expect([written, lstatSync('/dev/null').rdev]).toEqual([{ ok: true }, before.rdev]);
  });
});

describe('a file that is not written', () => {
  const refused = (reason: string, system: string) => ({ ok: false, reason, system });

  test('One that was read stays, by whatever name it goes.', async () => {
    writeFileSync(at('in.yaml'), 'read');
    linkSync(at('in.yaml'), at('hard'));
    symlinkSync('in.yaml', at('soft'));
    mkdirSync(at('deep'));
    for (const name of ['in.yaml', 'hard', 'soft', 'deep/../in.yaml', './in.yaml']) {
      expect(await write(name, 'new', ['gone.yaml', 'soft'])).toEqual(refused('input', ''));
    }
    expect([read('in.yaml'), readdirSync(folder)]).toEqual([
      'read',
      ['deep', 'hard', 'in.yaml', 'soft'],
    ]);
  });

  test('A folder, a link that leads nowhere and a pipe stay what they are, and nothing is waited for.', async () => {
    mkdirSync(at('folder'));
    symlinkSync('nowhere', at('link'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(await write('folder')).toEqual(refused('folder', ''));
    expect(await write('folder/')).toEqual(refused('folder', ''));
    expect(await write('link')).toEqual(refused('leads_nowhere', ''));
    expect(await write('pipe')).toEqual(refused('not_file', ''));
    expect(readdirSync(folder)).toEqual(['folder', 'link', 'pipe']);
  });

  test('No folder is made for it.', async () => {
    writeFileSync(at('a.txt'), 'old');
    for (const name of ['no/a.txt', 'a.txt/b', 'new/', 'no/../b', 'x\0y']) {
      expect(await write(name)).toMatchObject({ ok: false, reason: 'no_folder' });
    }
    expect([read('a.txt'), readdirSync(folder)]).toEqual(['old', ['a.txt']]);
  });

  test('A full disk, a ring of links and a name that is too long are told by the system’s word.', async () => {
    symlinkSync('ring', at('ring'));
    const full = await writeOutput('/dev/full', new Uint8Array(10), [], false);
    expect(full).toEqual(refused('system', 'ENOSPC'));
    expect(await write('ring')).toEqual(refused('system', 'ELOOP'));
    expect(await write('n'.repeat(300))).toEqual(refused('system', 'ENAMETOOLONG'));
    expect(readdirSync(folder)).toEqual(['ring']);
  });

  test('What may not be written stays, and so does a folder that may only be read.', async ({
    skip,
  }) => {
    skip(isRoot, 'the superuser may write everything');
    writeFileSync(at('a.txt'), 'old');
    chmodSync(at('a.txt'), 0o444);
    expect(await write('a.txt')).toEqual(refused('no_permission', 'EACCES'));
    chmodSync(folder, 0o500);
    expect(await write('b.txt')).toEqual(refused('no_permission', 'EACCES'));
    expect([read('a.txt'), readdirSync(folder)]).toEqual(['old', ['a.txt']]);
  });

  test('One that another run is writing is waited for, and then left as it is.', async () => {
    writeFileSync(at('a.txt'), 'old');
    writeFileSync(at('.a.txt.lock'), `${process.pid} ${hostname()}\n`);
    expect(await write('a.txt')).toMatchObject({ ok: false, reason: 'held' });
    expect(read('a.txt')).toBe('old');
  });

  test('What a killed run left is taken away with the next.', async () => {
    writeFileSync(at('.a.txt.0123456789ab.tmp'), 'half');
    writeFileSync(at('.a.txt.lock'), '');
    expect(await write('a.txt')).toEqual({ ok: true });
    expect([read('a.txt'), readdirSync(folder)]).toEqual(['new', ['a.txt']]);
  });
});

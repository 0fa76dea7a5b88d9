import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/record/replace-file.ts';
import { run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';
import { canBeOthers, stranger } from '../support/users.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const held = () => `${process.pid} ${hostname()}\n`;
const seconds = (from_now: number) => new Date(Date.now() + from_now * 1000);

async function beside() {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const lock = path.join(folder, '.b.yaml.lock');
  writeFileSync(file, 'old');
  const replace = () => replaceFile(file, utf8('old'), utf8('new'));
  return { folder, file, lock, replace };
}

const strange: readonly (readonly [string, (lock: string) => void])[] = [
  ['a pipe', lock => execFileSync('mkfifo', [lock])],
  ['a link that leads nowhere', lock => symlinkSync('nowhere', lock)],
  ['a link to itself', lock => symlinkSync('.b.yaml.lock', lock)],
  ['a link to a device without end', lock => symlinkSync('/dev/zero', lock)],
  [
    'a link to a file that says who holds it',
    lock => {
      writeFileSync(`${lock}ed`, held());
      symlinkSync(`${lock}ed`, lock);
    },
  ],
  ['a folder', lock => mkdirSync(lock)],
  ['a file with something else in it', lock => writeFileSync(lock, 'notes\n')],
  [
    'an old file with something else in it',
    lock => {
      writeFileSync(lock, 'notes\n');
      utimesSync(lock, new Date(0), new Date(0));
    },
  ],
  ['a long file', lock => writeFileSync(lock, `1 ${'x'.repeat(100_000)}\n`)],
];

describe('in the place of a lock', () => {
  test.each(strange)(
    '%s is neither followed nor waited for nor removed, and named',
    async (_, put) => {
      const { file, lock, folder, replace } = await beside();
      put(lock);
      const before = [readdirSync(folder), lstatSync(lock).ino];
      expect(await replace()).toEqual({ ok: false, reason: 'in_the_way', lock });
      expect(readFileSync(file, 'utf8')).toBe('old');
      expect([readdirSync(folder), lstatSync(lock).ino]).toEqual(before);
    },
  );

  test.each([
    ['of the future', held, 120],
    ['of far in the future', held, 1e9],
    ['of the future that says nothing', () => '', 120],
    ['of another machine, a minute old', () => '1 elsewhere\n', -61],
  ])('a lock %s was left behind', async (_, text, from_now) => {
    const { file, folder, lock, replace } = await beside();
    writeFileSync(lock, text());
    utimesSync(lock, seconds(from_now), seconds(from_now));
    expect(await replace()).toEqual({ ok: true });
    expect([readFileSync(file, 'utf8'), readdirSync(folder)]).toEqual(['new', ['b.yaml']]);
  });

  test('a lock less than a minute ahead of the clock is held', async () => {
    const { file, lock, replace } = await beside();
    writeFileSync(lock, held());
    utimesSync(lock, seconds(30), seconds(30));
    expect(await replace()).toEqual({ ok: false, reason: 'held', lock });
    expect(readFileSync(file, 'utf8')).toBe('old');
  });

  test.skipIf(!canBeOthers)('a lock that only another user may read goes by its age', async () => {
    const { folder, file, lock } = await beside();
    for (const each of [folder, file]) {
      chmodSync(each, 0o777);
      chownSync(each, stranger, stranger);
    }
    writeFileSync(lock, '1 elsewhere\n', { mode: 0o600 });
    utimesSync(lock, new Date(0), new Date(0));
    const module = path.resolve('src/record/replace-file.ts');
    const script = `import { replaceFile } from ${JSON.stringify(module)};
      console.log(JSON.stringify(await replaceFile(${JSON.stringify(file)}, Buffer.from('old'), Buffer.from('new'))));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '-e', script],
      { uid: stranger, gid: stranger, cwd: '/', encoding: 'utf8' },
    );
    expect([stdout.trim(), stderr]).toEqual(['{"ok":true}', '']);
  });
});

test('briefing check --record says in one sentence what is in the way, and ends.', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'b.yaml');
  const text = 'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en, text: {file: a.txt}}}\n';
  writeFileSync(file, text);
  writeFileSync(path.join(folder, 'a.txt'), 'An article.\n');
  const lock = path.join(folder, '.b.yaml.lock');
  execFileSync('mkfifo', [lock]);
  for (const [lang, words] of [
    ['en', 'stands where briefing marks'],
    ['fr', 'occupe la place de la marque'],
  ] as const) {
    const { code, stderr } = await run(['check', '--record', '--lang', lang, file]);
    expect([code, stderr.split('\n')]).toEqual([1, [expect.stringContaining(words), '']]);
    expect(stderr).toContain(lock);
  }
  expect(readFileSync(file, 'utf8')).toBe(text);
});

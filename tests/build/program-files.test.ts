import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { type RunOptions, run } from '../support/program.ts';

let folder: string;
let cache: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-files-'));
  cache = path.join(folder, 'cache');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A program of two files, each as long as any other that says a word of that length. */
async function programSaying(word: string): Promise<string> {
  const home = path.join(folder, word);
  await mkdir(home);
  await copyFile(path.join(root, 'src/program-files.cjs'), path.join(home, 'program-files.cjs'));
  await writeFile(
    path.join(home, 'main.cjs'),
    `exports.main = () => { process.stdout.write(require('./words.cjs').say()); };`,
  );
  await writeFile(path.join(home, 'words.cjs'), `exports.say = () => '${word}';`);
  const script = path.join(home, 'run.cjs');
  await writeFile(
    script,
    `const { programFiles } = require('./program-files.cjs');
     const argv = process.argv.slice(2);
     programFiles(argv)('./main.cjs').main();
     process.exitCode = argv.includes('fail') ? 2 : 0;`,
  );
  return script;
}

async function said(script: string, args = ['print'], options: RunOptions = {}): Promise<string> {
  const env = { NODE_COMPILE_CACHE: cache, ...options.env };
  const { stdout, stderr } = await run(args, { script, ...options, env });
  expect(stderr).toBe('');
  return stdout;
}

async function kept(): Promise<string[]> {
  const found = await readdir(cache, { recursive: true }).catch(() => []);
  const own = found.filter(name => path.basename(name).startsWith('briefing-'));
  return own.map(name => path.join(cache, name)).sort();
}

const oneHour_s = 3600;

describe('the functions that a run has compiled', () => {
  test('are kept, for each command and each file', async () => {
    const script = await programSaying('one');
    expect(await said(script)).toBe('one');
    expect((await kept()).map(file => path.basename(file))).toEqual([
      'briefing-unbuilt-print-main.cjs.code',
      'briefing-unbuilt-print-words.cjs.code',
    ]);
    await said(script, ['check']);
    expect(await kept()).toHaveLength(4);
  });

  test('are what the next run runs', async () => {
    // Both programs are of one build and one length, which is all that V8 asks.
    await said(await programSaying('one'));
    expect(await said(await programSaying('two'))).toBe('one');
  });

  test('are left as they are until an hour has passed, and made anew then', async () => {
    const script = await programSaying('one');
    await said(script);
    const [file = ''] = await kept();
    const before = await stat(file);
    await said(script);
    expect((await stat(file)).mtimeMs).toBe(before.mtimeMs);
    const then_s = Date.now() / 1000 - oneHour_s - 1;
    await utimes(file, then_s, then_s);
    await said(script);
    expect((await stat(file)).mtimeMs / 1000).toBeGreaterThan(then_s + oneHour_s / 2);
  });

  test.skipIf(process.getuid === undefined)(
    'are not run where others could have written them',
    async () => {
      await said(await programSaying('one'));
      for (const file of await kept()) await chmod(file, 0o666);
      expect(await said(await programSaying('two'))).toBe('two');
      for (const file of await kept()) expect((await stat(file)).mode & 0o777).toBe(0o600);
    },
  );

  test.each([
    ['nothing', () => Buffer.alloc(0)],
    ['something else', () => Buffer.from('no code at all')],
    ['half of them', (code: Buffer) => code.subarray(0, code.length / 2)],
    [
      'zeros at the end',
      (code: Buffer) => Buffer.concat([code.subarray(0, -99), Buffer.alloc(99)]),
    ],
    [
      'another bit',
      (code: Buffer) => {
        const other = Buffer.from(code);
        other[code.length >> 1] = (other[code.length >> 1] ?? 0) ^ 4;
        return other;
      },
    ],
  ])('are made anew where there is %s', async (_, damage) => {
    const script = await programSaying('one');
    await said(script);
    const before = new Map<string, Buffer>();
    for (const file of await kept()) {
      before.set(file, await readFile(file));
      await writeFile(file, damage(await readFile(file)));
    }
    expect(await said(script)).toBe('one');
    for (const [file, code] of before) expect((await readFile(file)).length).toBe(code.length);
  });

  test('of builds that are not run any more are removed after a week', async () => {
    const script = await programSaying('one');
    await said(script);
    const [file = ''] = await kept();
    const named = (build: string) => file.replace('-unbuilt-', `-${build}-`);
    for (const build of ['old', 'recent']) await writeFile(named(build), '');
    const then_s = Date.now() / 1000 - 8 * 24 * oneHour_s;
    await utimes(named('old'), then_s, then_s);
    await said(script, ['check']);
    expect(await kept()).toContain(named('recent'));
    expect(await kept()).not.toContain(named('old'));
  });

  test('are not looked for where no folder can be made', async () => {
    const script = await programSaying('one');
    const nowhere = { NODE_COMPILE_CACHE: undefined, TMPDIR: '/proc' };
    expect(await said(script, ['print'], { env: nowhere })).toBe('one');
  });

  test('are not kept of a run that has failed', async () => {
    await said(await programSaying('one'), ['print', 'fail']);
    expect(await kept()).toEqual([]);
  });

  test('are not kept by who does not want it, or has no room for it', async () => {
    const script = await programSaying('one');
    const unwanted = { NODE_DISABLE_COMPILE_CACHE: '1' };
    expect(await said(script, ['print'], { env: unwanted })).toBe('one');
    await writeFile(path.join(folder, 'file'), '');
    const nowhere = { NODE_COMPILE_CACHE: path.join(folder, 'file') };
    expect(await said(script, ['print'], { env: nowhere })).toBe('one');
    expect(await kept()).toEqual([]);
    expect((await readdir(path.join(folder, 'one'))).sort()).toEqual([
      'main.cjs',
      'program-files.cjs',
      'run.cjs',
      'words.cjs',
    ]);
  });
});

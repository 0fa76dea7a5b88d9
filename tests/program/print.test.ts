import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cells } from '../../src/text/cells.ts';
import { loadedChunks } from '../support/loaded-chunks.ts';
import { run } from '../support/program.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');
const example = path.resolve('examples/ombrelune-dam.yaml');
const golden = (name: string) => path.resolve('tests/golden', name);

/** Two claims, the second of them with a misspelt key. */
const partlyBroken = `briefing: 1
title: Test
lang: en
sources: {a: {lang: en}}
figures:
  - id: good
    label: A good claim
    reports: [{source: a, value: 3, passage: three}]
  - id: bad
    label: A bad claim
    reports: [{source: a, valeu: 3, passage: three}]
`;

describe('briefing print', () => {
  test.each([
    ['summary.en.txt', ['print', shipped]],
    ['summary.fr.txt', ['print', '--lang', 'fr', shipped]],
    ['summary.en.60.ascii.txt', ['print', '--width', '60', '--ascii', shipped]],
    ['summary.example.en.txt', ['print', example]],
    ['summary.example.fr.txt', ['print', '--lang', 'fr', example]],
    ['summary.en.md', ['print', '--format', 'markdown', shipped]],
    ['summary.example.fr.md', ['print', '--format', 'markdown', '--lang', 'fr', example]],
    ['brief.en.txt', ['print', '--brief', shipped]],
    ['brief.example.fr.txt', ['print', '--brief', '--lang', 'fr', example]],
    ['brief.example.en.md', ['print', '--brief', '--format', 'markdown', example]],
  ])('writes %s byte for byte', async (name, args) => {
    const { stdout, stderr, code } = await run(args);
    await expect(stdout).toMatchFileSnapshot(golden(name));
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('says in Markdown what it says in text', async () => {
    const [text, page] = await Promise.all([
      run(['print', '--width', '400', example]),
      run(['print', '--format', 'markdown', example]),
    ]);
    // Words only: signs, and what makes Markdown of them, stand at other places.
    const words = (printed: string) =>
      new Set(printed.replaceAll('<!-- -->', '').match(/[\p{L}\p{N}]+/gu));
    expect([...words(text.stdout)].filter(word => !words(page.stdout).has(word))).toEqual([]);
    expect([...words(page.stdout)].filter(word => !words(text.stdout).has(word))).toEqual([]);
  });

  test.each([40, 60, 80, 132])('no line is wider than %i columns', async width => {
    const { stdout } = await run(['print', '--width', String(width), shipped, example]);
    for (const line of stdout.split('\n')) expect(cells(line)).toBeLessThanOrEqual(width);
  });

  test('has no escape codes, no trailing spaces, and ends with a line break', async () => {
    const { stdout } = await run(['print', shipped]);
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    expect(stdout).not.toMatch(/ \n/);
    expect(stdout.endsWith('\n')).toBe(true);
  });

  test('loads one file beside the executable: neither ink nor react nor the YAML library', async () => {
    const { chunks, packages, code } = await loadedChunks(['print', shipped]);
    expect(code).toBe(0);
    expect(chunks).toEqual(['briefing.cjs', 'keep-compiled.cjs', 'main.cjs']);
    expect(packages.filter(name => /^(ink|react|yoga|scheduler|yaml)/.test(name))).toEqual([]);
  });

  test('loads the YAML library for a file with a mistake in it', async () => {
    const { chunks, code } = await loadedChunks(['print', '-'], { stdin: 'briefing: [1' });
    expect(code).toBe(2);
    expect(chunks).toContain('yaml.cjs');
  });

  test('is what briefing prints where there is no terminal', async () => {
    const [printed, opened] = [await run(['print', shipped]), await run([shipped])];
    expect(opened).toEqual(printed);
  });

  test('reads standard input', async () => {
    const text = await readFile(shipped, 'utf8');
    const { stdout } = await run(['print', '-'], { stdin: text });
    expect(stdout).toBe((await run(['print', shipped])).stdout);
  });

  test('takes the folder briefings/ where it is started, else the one in BRIEFING_DIR', async () => {
    const here = await run(['print'], { cwd: path.resolve('.') });
    expect(here.stdout).toContain('Poutine et Kim à Pékin');
    const named = await run(['print'], { env: { BRIEFING_DIR: path.dirname(shipped) } });
    expect(named.stdout).toBe(here.stdout);
  });
});

describe('a file with a broken claim', () => {
  test('is printed without it, says so first, and ends with code 1', async () => {
    const { stdout, stderr, code } = await run(['print', '-'], { stdin: partlyBroken });
    expect(code).toBe(1);
    expect(stdout).toContain('A good claim');
    expect(stdout).not.toContain('A bad claim');
    expect(stdout.indexOf('left out')).toBeLessThan(stdout.indexOf('A good claim'));
    expect(stderr).toMatch(/-:11:27 error unknown_key/);
    expect(stderr).toContain('Did you mean');
  });
});

describe('wrong usage', () => {
  test.each([
    ['an unknown option', ['--widht', '80'], /--widht.*Did you mean --width\?/],
    ['a width that is no number', ['print', '--width', 'wide'], /--width cannot be “wide”/],
    ['a width out of range', ['print', '--width', '9'], /40–400/],
    ['a missing value', ['print', '--width'], /--width needs a value/],
    ['an unknown language', ['print', '--lang', 'de'], /--lang cannot be “de”/],
    ['a path that leads nowhere', ['print', 'nowhere.yaml'], /no file or folder “nowhere.yaml”/],
    ['two paths for the dashboard', ['a.yaml', 'b.yaml'], /one file or folder/],
    ['no briefings at hand', ['print'], /no folder briefings\//],
    ['standard input twice', ['print', '-', '-'], /once/],
  ])('%s is told in one sentence on stderr, with code 2', async (_, args, sentence) => {
    const { stdout, stderr, code } = await run(args);
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^briefing: /);
  });

  test('a file that cannot be used is told with its problems, with code 2', async () => {
    const { stdout, stderr, code } = await run(['print', '-'], { stdin: 'a: [1\nb: &x 2\n' });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('cannot be used as it is');
    expect(stderr).toMatch(/-:\d+:\d+ error/);
  });

  test('escape sequences in a path do not reach the terminal', async () => {
    const { stderr } = await run(['print', 'a\u001b]0;title\u0007.yaml']);
    expect(stderr).toContain('a␛]0;title␇.yaml');
  });
});

describe('--help and --version', () => {
  test.each([
    ['--help'],
    ['print', '--help'],
    ['check', '--help'],
    ['config', '--help'],
    ['schema', '--help'],
  ])('briefing %s %s explains and ends with code 0', async (...args) => {
    const { stdout, stderr, code } = await run(args.filter(Boolean));
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toContain('Usage');
    for (const line of stdout.split('\n')) expect(cells(line)).toBeLessThanOrEqual(100);
  });

  test.each([
    ['help.en.txt', ['--help']],
    ['help.fr.txt', ['--help', '--lang', 'fr']],
    ['help-print.en.txt', ['print', '--help']],
    ['help-print.fr.txt', ['print', '--help', '--lang', 'fr']],
    ['help-check.en.txt', ['check', '--help']],
    ['help-check.fr.txt', ['check', '--help', '--lang', 'fr']],
    ['help-config.en.txt', ['config', '--help']],
    ['help-config.fr.txt', ['config', '--help', '--lang', 'fr']],
  ])('the help is %s byte for byte', async (name, args) => {
    await expect((await run(args)).stdout).toMatchFileSnapshot(golden(name));
  });

  test('--help speaks French', async () => {
    expect((await run(['--help', '--lang', 'fr'])).stdout).toContain('côte à côte');
    expect((await run(['--help'], { env: { LC_ALL: 'fr_CA' } })).stdout).toContain('côte à côte');
  });

  test('--version is that of the package', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    expect((await run(['--version'])).stdout).toBe(`${version}\n`);
  });

  test('neither loads yaml, ink or react', async () => {
    for (const args of [['--help'], ['--version']]) {
      expect((await loadedChunks(args)).packages).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(ink|react|yaml)/)]),
      );
    }
  });
});

test('briefing schema prints the schema that is shipped', async () => {
  const { stdout, code } = await run(['schema']);
  expect(code).toBe(0);
  expect(stdout).toBe(await readFile('schema/briefing.schema.json', 'utf8'));
});

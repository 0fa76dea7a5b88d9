import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadedChunks } from '../support/loaded-chunks.ts';
import { run } from '../support/program.ts';
import { openTerminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

interface Entry {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly claim: string | null;
  readonly source: string | null;
  readonly message: string;
  readonly hint: string;
}

async function folder(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'briefing-check-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(made, name)), { recursive: true });
    await writeFile(path.join(made, name), content);
  }
  return made;
}

async function entries(args: readonly string[], options = {}): Promise<readonly Entry[]> {
  const { stdout } = await run(['check', '--format', 'json', ...args], options);
  return JSON.parse(stdout);
}

/** A briefing of one figure out of one article. */
const small = (text: string, passage = 'about 600 soldiers') => `briefing: 1
title: Test # kept
lang: en
sources:
  a:
    lang: en
    text: ${text}
figures:
  - id: sent
    label: Soldiers sent
    reports:
      - {source: a, value: about 600, passage: "${passage}"}
`;

describe('briefing check', () => {
  test('lists everything about the example, most serious first, byte for byte', async () => {
    const { stdout, stderr, code } = await run(['check', 'examples'], { cwd: path.resolve('.') });
    await expect(stdout).toMatchFileSnapshot(path.resolve('tests/golden/check.example.en.txt'));
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  test('says it in French', async () => {
    const { stdout } = await run(['check', '--lang', 'fr', 'examples'], { cwd: path.resolve('.') });
    await expect(stdout).toMatchFileSnapshot(path.resolve('tests/golden/check.example.fr.txt'));
  });

  test('points at the value in the file', async () => {
    const lines = (await readFile(example, 'utf8')).split('\n');
    const found = await entries([example]);
    const at = (code: string) => {
      const { line = 0, column = 0 } = found.find(entry => entry.code === code) ?? {};
      return lines[(line ?? 0) - 1]?.slice((column ?? 0) - 1);
    };
    expect(at('stale')).toMatch(/^09dc88d1/);
    expect(at('value_mismatch')).toMatch(/^4700/);
    expect(at('altered')).toMatch(/^"?a wall 1,130/);
    expect(at('not_found')).toMatch(/^"?Only a commission/);
    expect(at('hash_missing')).toMatch(/^tolwick-gazette.txt/);
    expect(at('circular')).toMatch(/^\[/);
  });

  test('gives one JSON array with every field of every entry', async () => {
    const found = await entries([example]);
    expect(found.length).toBeGreaterThan(30);
    for (const entry of found) {
      expect(Object.keys(entry)).toEqual([
        'code',
        'severity',
        'file',
        'line',
        'column',
        'claim',
        'source',
        'message',
        'hint',
      ]);
      expect(entry.message).toMatch(/\.$/);
      expect(entry.hint).toMatch(/[.}]$/);
    }
    const order = ['error', 'warning', 'note'];
    const places = found.map(({ severity }) => order.indexOf(severity));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('gives workflow annotations, one a line', async () => {
    const { stdout } = await run(['check', '--format', 'github', example]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBe((await entries([example])).length);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning|notice) file=[^,:]+,line=\d+,col=\d+,title=\w+::\S/);
    }
  });

  test('ends with 0 without an error, with --strict only without a warning', async () => {
    const made = await folder({
      'ok.yaml': small('{file: a.txt}'),
      'doubt.yaml': small('{file: twice.txt}'),
      'a.txt': 'They sent about 600 soldiers.',
      'twice.txt': 'They sent about 600 soldiers, and then about 600 soldiers.',
    });
    const code = async (...args: string[]) => (await run(['check', ...args], { cwd: made })).code;
    expect(await code('ok.yaml', '--strict')).toBe(0);
    expect(await code('doubt.yaml')).toBe(0);
    expect(await code('doubt.yaml', '--strict')).toBe(1);
    expect(await code('ok.yaml', 'doubt.yaml', '--strict')).toBe(1);
  });

  test('reports the structure of a file that cannot be used, and checks the others', async () => {
    const made = await folder({
      'broken.yaml': 'a: [1\n',
      'ok.yaml': small('{file: a.txt}'),
      'a.txt': 'They sent about 600 soldiers.',
    });
    const found = await entries([made]);
    expect(found.map(({ code, severity }) => [code, severity])).toEqual([
      ['yaml_syntax', 'error'],
      ['hash_missing', 'note'],
    ]);
  });

  test('reads a briefing from standard input', async () => {
    const made = await folder({ 'a.txt': 'They sent about 700 soldiers.' });
    const found = await entries(['-', '--articles', made], { stdin: small('{file: a.txt}') });
    expect(found.map(({ code, file }) => [code, file])).toEqual([
      ['altered', '-'],
      ['hash_missing', '-'],
    ]);
  });

  test('loads neither ink nor react', async () => {
    const { packages } = await loadedChunks(['check', example]);
    expect(packages).toContain('diff');
    expect(packages.filter(name => /^(ink|react|yoga|scheduler)/.test(name))).toEqual([]);
  });
});

describe('articles that are not as they should be', () => {
  const codes = async (made: string, yaml: string) => {
    await writeFile(path.join(made, 'b.yaml'), yaml);
    const found = await entries(['b.yaml'], { cwd: made });
    return found.map(({ code }) => code);
  };

  test.each<[string, Uint8Array, string[]]>([
    ['empty', new Uint8Array(), ['article_empty']],
    ['binary', Uint8Array.from([0x7f, 0x45, 0, 0, 1, 0, 2, 0, 0, 0, 9]), ['article_binary']],
    [
      'Windows-1252',
      Buffer.from('They sent about 600 soldiers \u0096 caf\u00e9', 'latin1'),
      ['encoding_guessed', 'hash_missing'],
    ],
    ['UTF-16', Buffer.from('\ufeffThey sent about 600 soldiers', 'utf16le'), ['hash_missing']],
  ])('%s', async (_, bytes, expected) => {
    const made = await folder({ 'a.txt': bytes });
    expect((await codes(made, small('{file: a.txt}'))).filter(code => code !== 'no_text')).toEqual(
      expected,
    );
  });

  test('a folder, a dangling link, a name that climbs out, a link that leads out', async () => {
    const outside = await folder({ 'secret.txt': 'They sent about 600 soldiers.' });
    const made = await folder({ 'sub/x.txt': 'x' });
    await symlink('nowhere', path.join(made, 'link.txt'));
    await symlink(path.join(outside, 'secret.txt'), path.join(made, 'out.txt'));
    expect(await codes(made, small('{file: sub}'))).toEqual(['article_folder']);
    expect(await codes(made, small('{file: link.txt}'))).toEqual(['article_dangling_link']);
    expect(await codes(made, small('{file: out.txt}'))).toEqual(['article_outside']);
    const climbing = `../${path.basename(outside)}/secret.txt`;
    expect(await codes(made, small(`{file: ${climbing}}`))).toEqual(['article_outside']);
  });

  test('a folder of articles that is none is told in one sentence', async () => {
    const { stderr, code } = await run(['check', example, '--articles', 'nowhere']);
    expect({ stderr, code }).toEqual({
      stderr: 'briefing: There is no folder “nowhere” to read articles from. Check --articles.\n',
      code: 2,
    });
  });

  test('20 MB are read, and words found at their end', async () => {
    const line = 'Nothing of note happens in this long line of text. ';
    const made = await folder({
      'a.txt': `${line.repeat(400_000)}They sent about 600 soldiers.`,
    });
    expect(await codes(made, small('{file: a.txt}'))).toEqual(['hash_missing']);
    expect(await codes(made, small('{file: a.txt}', 'about 900 soldiers'))).toContain('altered');
  });

  test('escape sequences of an article do not reach the terminal', async () => {
    const made = await folder({
      'a.txt': 'They sent \u001b]0;title\u0007about 700\u202e soldiers.\u009b2J',
      'b.yaml': small('{file: a.txt}'),
    });
    for (const format of ['text', 'json', 'github']) {
      const { stdout } = await run(['check', '--format', format, 'b.yaml'], { cwd: made });
      expect(stdout).toContain('soldiers');
      expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });
});

describe('briefing check --record', () => {
  const hash = /sha256: [0-9a-f]{64}/;

  test('writes the hash that is missing and nothing else, once', async () => {
    const made = await folder({
      'b.yaml': small('{file: a.txt}   # the text'),
      'a.txt': 'They sent about 600 soldiers.',
    });
    const file = path.join(made, 'b.yaml');
    const before = await readFile(file, 'utf8');
    const first = await run(['check', '--record', 'b.yaml'], { cwd: made });
    expect(first.stderr).toContain('was recorded');
    expect(first.stdout).toContain('0 notes');
    expect(first.code).toBe(0);
    const after = await readFile(file, 'utf8');
    expect(after).toMatch(hash);
    expect(after.replace(/, sha256: [0-9a-f]{64}/, '')).toBe(before);
    const second = await run(['check', '--record', 'b.yaml'], { cwd: made });
    expect(second.stderr).toContain('no hash was to be recorded');
    expect(await readFile(file, 'utf8')).toBe(after);
  });

  test('records the example’s missing hash', async () => {
    const made = await folder({});
    await cp(path.dirname(example), made, { recursive: true });
    await run(['check', '--record', made]);
    const lines = (await readFile(example, 'utf8')).split('\n');
    const after = (await readFile(path.join(made, path.basename(example)), 'utf8')).split('\n');
    const changed = after.filter((line, at) => line !== lines[at]);
    expect(after).toHaveLength(lines.length);
    expect(changed).toEqual([
      expect.stringMatching(/file: tolwick-gazette.txt, sha256: [0-9a-f]{64}\}/),
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('leaves a file alone that may not be written', async () => {
    const made = await folder({
      'b.yaml': small('{file: a.txt}'),
      'a.txt': 'They sent about 600 soldiers.',
    });
    const file = path.join(made, 'b.yaml');
    const before = await readFile(file, 'utf8');
    await chmod(file, 0o444);
    const { stderr } = await run(['check', '--record', 'b.yaml'], { cwd: made });
    expect(stderr).toContain('cannot be written');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test.each([
    [['check', '--record', '-'], /standard input cannot be written to/],
    [['print', '--record'], /--record belongs to briefing check/],
    [['--strict'], /--strict belongs to briefing check/],
    [['check', '--format', 'xml'], /--format cannot be “xml”: it takes text, json, github/],
    [['check', '--articles'], /--articles needs a value/],
  ])('%j is told in one sentence', async (args, sentence) => {
    const { stderr, code } = await run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('check in a terminal', () => {
  test('is as wide as that, and in a pipe as long as it is', async () => {
    const made = await folder({ 'b.yaml': small('{file: no.txt}').replace('value:', 'valeu:') });
    const file = path.join(made, 'b.yaml');
    const terminal = openTerminal({ args: ['check', file], cols: 50, rows: 40, cwd: made });
    expect(await terminal.exited).toMatchObject({ exitCode: 1 });
    const rows = terminal.screen();
    const at = rows.findIndex(row => row.includes('`valeu` is not a key'));
    expect(rows.slice(at, at + 4)).toEqual([
      '  `valeu` is not a key of a report. Did you mean',
      '  `value`?',
      '   12 |       - {source: a, valeu: about 600, pas…',
      '      |                     ^^^^^',
    ]);
    const piped = await run(['check', file]);
    expect(piped.stdout).toContain('`valeu` is not a key of a report. Did you mean `value`?');
  });
});

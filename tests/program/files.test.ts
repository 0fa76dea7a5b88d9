import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';
import { shell } from '../support/shell.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const hasShell = process.platform !== 'win32';

/** A command line of the shell, in which `briefing` is the built program. */
describe.runIf(hasShell)('what is no ordinary file', () => {
  test('A pipe that the shell has opened is read: `<(…)` and /dev/stdin.', async () => {
    const folder = await scratchFolder();
    const printed = await run(['print', example], { cwd: folder });
    const lines = [`<(cat '${example}')`, `/dev/stdin < <(cat '${example}')`, `- < '${example}'`];
    for (const given of lines) {
      const { stdout, code } = await shell(`briefing print ${given}`, folder);
      expect(code).toBe(0);
      expect(stdout.split('\n')[0]).toBe(printed.stdout.split('\n')[0]);
    }
    const { stderr, code } = await shell(`briefing check --record <(cat '${example}')`, folder);
    expect([stderr, code]).toEqual([expect.stringContaining('cannot be written to'), 2]);
  });

  test('A pipe in the file system is never waited for, as a briefing, an article or a setting.', async () => {
    const folder = await scratchFolder();
    for (const name of ['pipe.yaml', 'text.txt', 'config.yaml']) {
      execFileSync('mkfifo', [path.join(folder, name)]);
    }
    const source = `{lang: en, text: {file: text.txt, sha256: ${'ab'.repeat(32)}}}`;
    const text = `briefing: 1\ntitle: T\nlang: en\nsources: {s: ${source}}\n`;
    writeFileSync(path.join(folder, 'b.yaml'), text);
    const whole = await run(['check', '.'], {
      cwd: folder,
      env: { BRIEFING_CONFIG: path.join(folder, 'config.yaml') },
    });
    expect(whole.stdout).toMatch(/b\.yaml:4:\d+ \w+ article_not_regular/);
    const named = await run(['print', 'pipe.yaml'], { cwd: folder });
    expect([named.stderr, named.code]).toEqual([expect.stringContaining('neither a file'), 2]);
  });

  test('Devices, folders and rings of links are refused in a sentence.', async () => {
    const folder = await scratchFolder();
    mkdirSync(path.join(folder, 'empty'));
    mkdirSync(path.join(folder, 'many'));
    symlinkSync('ring.yaml', path.join(folder, 'ring.yaml'));
    symlinkSync('a.yaml', path.join(folder, 'many/a.yaml'));
    for (const given of ['/dev/zero', '/dev/null', 'empty', 'ring.yaml', 'gone.yaml']) {
      const { stdout, stderr, code } = await run(['print', given], { cwd: folder });
      expect([stdout, code]).toEqual(['', 2]);
      expect(stderr).toMatch(/^briefing: .+\.\n$/);
    }
    const found = await run(['check', 'many'], { cwd: folder });
    expect([found.stdout, found.code]).toEqual([expect.stringContaining('file_unreadable'), 1]);
  });
});

describe.runIf(process.platform === 'linux')('what cannot be written', () => {
  test('Output to a full disk is an error that is told, and not success.', async () => {
    const folder = await scratchFolder();
    for (const command of ['print', 'check', 'check --format json']) {
      const { stderr, code } = await shell(`briefing ${command} '${example}' > /dev/full`, folder);
      expect([stderr, code]).toEqual([expect.stringContaining('ENOSPC'), 2]);
    }
  });

  test('A file that there is no room to replace stays as it was, and nothing is left beside it.', async () => {
    const folder = await scratchFolder();
    cpSync(path.dirname(example), folder, { recursive: true });
    const file = path.join(folder, path.basename(example));
    const before = readFileSync(file, 'utf8');
    // Files beyond eight kilobytes cannot be written, as on a disk with no more room than that.
    const { stderr } = await shell(`ulimit -f 8; briefing check --record '${file}'`, folder);
    expect(stderr).toMatch(/cannot be written \(EFBIG\)\. It was left as it is/);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(
      readdirSync(folder).filter(name => name.startsWith('.b') || /tmp|lock/.test(name)),
    ).toEqual([]);
  });

  test('Two records at once both write what they found, and a link leads to the same file.', async () => {
    const folder = await scratchFolder();
    const ids = Array.from({ length: 6 }, (_, at) => `s${at}`);
    const sources = ids.map(id => `  ${id}: {lang: en, text: {file: ${id}.txt}}\n`);
    const file = path.join(folder, 'b.yaml');
    writeFileSync(file, `briefing: 1\ntitle: T\nlang: en\nsources:\n${sources.join('')}`);
    symlinkSync('b.yaml', path.join(folder, 'link.yaml'));
    const articles = ['even', 'odd'].map(name => path.join(folder, name));
    for (const [at, into] of articles.entries()) {
      mkdirSync(into);
      for (const id of ids.filter((_, place) => place % 2 === at)) {
        writeFileSync(path.join(into, `${id}.txt`), `The text of ${id}.`);
      }
    }
    const records = articles.map((into, at) =>
      run(['check', '--record', '--articles', into, at === 0 ? 'b.yaml' : 'link.yaml'], {
        cwd: folder,
      }),
    );
    for (const { stderr } of await Promise.all(records)) {
      expect(stderr.match(/was recorded/g)).toHaveLength(3);
    }
    expect(readFileSync(file, 'utf8').match(/sha256: [0-9a-f]{64}/g)).toHaveLength(6);
    const { stdout } = spawnSync('readlink', [path.join(folder, 'link.yaml')], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('b.yaml\n');
    expect(readdirSync(folder).sort()).toEqual(['b.yaml', 'even', 'link.yaml', 'odd']);
  });
});

describe('a person without a home folder', () => {
  test.each([undefined, '', 'relative'])(
    'HOME %j: all is printed and nothing is kept.',
    async HOME => {
      const folder = await scratchFolder();
      const env = { HOME, XDG_CONFIG_HOME: 'also/relative', XDG_STATE_HOME: '' };
      const { stderr, code } = await run(['print', example], { cwd: folder, env });
      expect([stderr, code]).toEqual(['', 0]);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

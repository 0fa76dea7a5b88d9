import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { forbiddenIn } from '../support/allowed-text.ts';
import { hostileArticle, hostileYaml } from '../support/hostile-briefing.ts';
import { type Run, run } from '../support/program.ts';
import { scratchFolder } from '../support/scratch.ts';
import { allAttacks, attacks } from './attacks.ts';

const esc = '\u001b';
/** File names cannot have a slash or a NUL, and are bytes: a lone surrogate is none. */
const hostileName = `${esc}]52;c;eA==\u0007${esc}[2J\u202e\u009b31m\u200b\r\n::add-mask::x##[debug]`;

function expectHarmless({ stdout, stderr }: Run): void {
  expect(forbiddenIn(stdout, { lineBreaks: true })).toBeNull();
  expect(forbiddenIn(stderr, { lineBreaks: true })).toBeNull();
}

/** A folder with a briefing of all attacks under a hostile name, its article, and a broken file. */
async function hostileFolder() {
  const folder = path.join(await scratchFolder(), hostileName);
  await mkdir(folder);
  const file = path.join(folder, `${hostileName}.yaml`);
  const broken = path.join(folder, `broken ${hostileName}.yaml`);
  const named = { text: { file: 'a.txt' }, lang: 'fr', title: allAttacks };
  const briefing = hostileYaml(allAttacks, { sources: { a: named, b: { lang: 'fr' } } });
  await writeFile(file, briefing);
  await writeFile(path.join(folder, 'a.txt'), hostileArticle('\u202exyz\u001b[31m'));
  await writeFile(
    broken,
    `briefing: 1\n${allAttacks.replace(/[\n\r\ud800\udc00]/gu, '')}: [&a ${esc}[31m\n`,
  );
  return { folder, file, broken };
}

describe('a folder whose name and files attack the terminal', () => {
  test('is printed and checked in every format without a byte of it', async () => {
    const { folder, file } = await hostileFolder();
    const printed = await run(['print', file]);
    expect(printed.code).toBe(0);
    expect(printed.stdout).toContain('␛]52;c;cm0gLXJm␇');
    expectHarmless(printed);
    for (const format of ['text', 'json', 'github']) {
      const checked = await run(['check', folder, '--format', format, '--lang', 'fr']);
      expect(checked.code).toBe(1);
      expect(checked.stdout).toContain('unsafe_text');
      expect(checked.stdout).toContain('U+202E');
      expectHarmless(checked);
    }
  });

  test('has a broken file, whose problems quote it harmlessly', async () => {
    const { broken } = await hostileFolder();
    const found = await run(['print', broken]);
    expect(found.code).toBe(1);
    expect(found.stderr).toContain('unknown_key');
    expectHarmless(found);
  });

  test('forges no line: what is said of a name stands on one line', async () => {
    const { folder } = await hostileFolder();
    const cases = [
      ['print', `${folder}/missing\nbriefing: all is well`],
      ['check', folder, '--articles', `${folder}/none\nbriefing: all is well`],
      ['check', `--none\nbriefing: all is well`],
      ['print', folder, '--lang', `xx\nbriefing: all is well`],
      ['print', folder, '--width', `${esc}[31m\nbriefing: all is well`],
      ['print', folder, '--theme', `${hostileName}\nbriefing: all is well`],
      [hostileName, `${hostileName}\nbriefing: all is well`],
    ];
    for (const args of cases) {
      const found = await run(args);
      expect([args, found.code]).toEqual([args, 2]);
      expect(found.stderr).toMatch(/^briefing: .*\n$/);
      expectHarmless(found);
    }
  });
});

describe('the environment', () => {
  test('says nothing to the terminal, whatever is in it', async () => {
    const { folder, file } = await hostileFolder();
    const env = {
      LANG: `fr_FR${esc}[31m\u202e`,
      LC_MESSAGES: `fr${esc}]0;x\u0007`,
      TZ: hostileName,
      TERM: hostileName,
      EDITOR: hostileName,
      BROWSER: hostileName,
      BRIEFING_DIR: `${folder}/none`,
      BRIEFING_ARTICLES: `${folder}:${hostileName}`,
      BRIEFING_CONFIG: file,
      XDG_STATE_HOME: folder,
      LOG_STREAM: '1',
      LOG_TOKENS: '1',
      NODE_PENDING_DEPRECATION: '1',
      DEV: 'true',
    };
    for (const args of [[], ['print', file], ['check', file], ['config'], ['--help']]) {
      const found = await run(args, { env });
      expect(`${found.stdout}${found.stderr}`).not.toBe('');
      expectHarmless(found);
    }
  });

  test('names a configuration that is hostile itself, and quotes it harmlessly', async () => {
    const { folder } = await hostileFolder();
    const config = path.join(folder, 'config.yaml');
    const text = JSON.stringify(hostileName);
    await writeFile(
      config,
      `theme: ${text}\n${text}: 1\nkeys: {print: ${text}, ${text}: x}\narticles: [${text}]\n`,
    );
    const found = await run(['config'], { env: { BRIEFING_CONFIG: config } });
    expect(found.code).toBe(1);
    expect(found.stdout).toContain('␛]52;c;eA==␇');
    expectHarmless(found);
  });
});

describe('on a build server', () => {
  const orders = [
    '::add-mask::2000',
    ' ::error file=a::x',
    '##[add-mask]2000',
    '##vso[task.x]y',
    '##teamcity[z]',
  ];

  test('no text of a briefing is an order to it', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, '::error::x ##[debug].yaml');
    for (const order of orders) {
      await writeFile(
        file,
        hostileYaml(order).replace('"briefing": 1', `"briefing": 1, "x${order}": 1`),
      );
      for (const args of [
        ['print', file],
        ['check', file],
        ['check', file, '--format', 'json'],
        ['config'],
      ]) {
        const env = { GITHUB_ACTIONS: 'true', CI: 'true', BRIEFING_CONFIG: file };
        const { stdout, stderr } = await run(args, { env, cwd: folder });
        for (const line of `${stdout}${stderr}`.split('\n')) {
          expect(line).not.toMatch(/^\s*::/);
          expect(line).not.toMatch(/##\w*\[/);
        }
      }
    }
  });

  test('what check prints as orders are its own only, with every property escaped', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'a,line=9::b%0Ac.yaml');
    await writeFile(file, hostileYaml('x\n::error::y%0A::error::z'));
    const { stdout } = await run(['check', file, '--format', 'github'], { cwd: folder });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,]*a%2Cline=9%3A%3Ab%250Ac\.yaml(?:,line=\d+,col=\d+)?,title=\w+::/,
      );
      expect(line).not.toContain('%0A');
    }
  });

  test('elsewhere the same words stay as they are', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'a.yaml');
    await writeFile(file, hostileYaml('##[group] ::x'));
    expect((await run(['print', file])).stdout).toContain('##[group] ::x');
  });
});

test('every attack has a name of its own', () => {
  expect(new Set(attacks.map(({ name }) => name)).size).toBe(attacks.length);
});

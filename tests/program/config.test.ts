import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { configKeys } from '../../src/config/declaration.ts';
import { keyNames } from '../../src/config/key-name.ts';
import { configDefaults } from '../../src/config/values.ts';
import { cells } from '../../src/text/cells.ts';
import { defaultKeymap } from '../../src/tui/keymap.ts';
import { configOf } from '../config/sample.ts';
import { loadedChunks } from '../support/loaded-chunks.ts';
import { run } from '../support/program.ts';
import { openTerminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');

/** A folder for settings with a configuration in it, as an environment. */
async function configured(text: string): Promise<{ XDG_CONFIG_HOME: string }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-config-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await mkdir(path.join(folder, 'briefing'));
  await writeFile(path.join(folder, 'briefing/config.yaml'), text);
  return { XDG_CONFIG_HOME: folder };
}

const broken = 'theme: drak\nwidht: 3\nlang: fr\n';

describe('a configuration', () => {
  test('decides on language, width and signs where no option does', async () => {
    const env = await configured('lang: fr\nwidth: 60\nascii: true\n');
    const { stdout, stderr, code } = await run(['print', shipped], { env });
    const options = ['--lang', 'fr', '--width', '60', '--ascii'];
    expect(stdout).toBe((await run(['print', shipped, ...options])).stdout);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const other = await run(['print', shipped, '--lang', 'en', '--width', '80'], { env });
    expect(other.stdout).toBe((await run(['print', shipped, '--ascii'])).stdout);
    expect((await run(['--help'], { env })).stdout).toContain('côte à côte');
  });

  test('can be named by BRIEFING_CONFIG, and left out by naming the null device', async () => {
    const { XDG_CONFIG_HOME } = await configured('lang: fr\n');
    const named = { BRIEFING_CONFIG: path.join(XDG_CONFIG_HOME, 'briefing/config.yaml') };
    expect((await run(['--help'], { env: named })).stdout).toContain('côte à côte');
    const none = { XDG_CONFIG_HOME, BRIEFING_CONFIG: '/dev/null' };
    expect((await run(['--help'], { env: none })).stdout).toContain('side by side');
  });

  test('names folders of articles, from its own', async () => {
    const env = await configured('articles: texts\n');
    const folder = path.join(env.XDG_CONFIG_HOME, 'briefing');
    await mkdir(path.join(folder, 'texts'));
    await writeFile(path.join(folder, 'texts/a.txt'), 'There were three of them.');
    const text =
      'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en, text: {file: a.txt}}}\nfigures:\n' +
      '  - {id: f, label: L, reports: [{source: a, value: 3, passage: three of them}]}\n';
    const found = await run(['check', '-'], { env, stdin: text });
    expect(found.stdout).toContain('1 of 1');
    expect((await run(['check', '-'], { stdin: text })).stdout).toContain('0 of 1');
  });

  test('with problems stops no command, and says on stderr that it has them', async () => {
    const { stdout, stderr, code } = await run(['print', shipped], {
      env: await configured(broken),
    });
    expect(stdout).toBe((await run(['print', shipped, '--lang', 'fr'])).stdout);
    expect({ stderr, code }).toEqual({
      stderr: 'briefing: config.yaml\u00a0: 2 problèmes, voir briefing config\n',
      code: 0,
    });
  });

  test('brings neither ink nor react to a command without a dashboard', async () => {
    const env = await configured('keys: {print: P}\n');
    const { packages, code } = await loadedChunks(['print', shipped], { env });
    expect(code).toBe(0);
    expect(packages.filter(name => /^(ink|react|yoga|scheduler)/.test(name))).toEqual([]);
  });

  test('chooses the theme, and NO_COLOR none', async () => {
    const env = await configured('theme: light\n');
    const colours = async (more: Record<string, string>) => {
      const terminal = openTerminal({
        args: [shipped],
        cols: 100,
        rows: 30,
        env: { ...env, ...more },
      });
      await terminal.waitFor('q quit');
      return new Set(terminal.cells().flatMap(row => row.map(({ fg }) => fg)));
    };
    expect(await colours({})).toContain(24);
    expect(await colours({ NO_COLOR: '1' })).toEqual(new Set([null]));
  });

  test('with problems opens the dashboard, which says so until the next key', async () => {
    const env = await configured(broken);
    const terminal = openTerminal({ args: [shipped], cols: 100, rows: 30, env });
    await terminal.waitFor(/config\.yaml.: 2 problèmes, voir briefing config/);
    expect(terminal.screen().join('\n')).toContain('Chiffres clés et dates');
    await terminal.press('down');
    await terminal.waitFor('q quitter');
    expect(terminal.screen().join('\n')).not.toContain('config.yaml');
  });
});

describe('changed keys', () => {
  const keys = `keys:
  panel-right: [ctrl-r, tab]
  panel-next: T
  down: J
  help: "§"
  zoom: é
  print: []
  quit: X
`;

  test('drive the program, and its footer and help show them', async () => {
    const env = await configured(keys);
    const terminal = openTerminal({ args: [shipped], cols: 200, rows: 40, env });
    await terminal.waitFor('←Ctrl-R panel');
    await terminal.waitFor(/↑J item .*é zoom .*§ help {2}X quit/);
    expect(terminal.screen().at(-1)).not.toContain('print');
    await terminal.press('J');
    await terminal.waitFor(/1 Key figures and dates ━+ 2\/23/);
    await terminal.press('ctrl-r');
    await terminal.waitFor(/┏━ 2 /);
    await terminal.press('T');
    await terminal.waitFor(/┏━ 3 /);
    await terminal.press('tab');
    await terminal.waitFor(/┏━ 4 /);
    await terminal.press('é');
    await terminal.waitFor(
      screen => screen.filter(row => /[┏╭][━─] [1-4] /.test(row)).length === 1,
    );
    await terminal.press('§');
    await terminal.waitFor(/^ Ctrl-R Tab +Go to the panel on the right\./m);
    await terminal.press('X');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });

  test('may be function keys, Delete, Insert and keys with Alt, as any terminal sends them', async () => {
    const env = await configured(
      'keys: {zoom: [f5, alt-z], down: [delete, f12, f13], up: [insert, alt-up], last: alt-G, first: alt-space}\n',
    );
    const terminal = openTerminal({ args: [shipped], cols: 120, rows: 40, env });
    const at = (item: number) =>
      terminal.waitFor(new RegExp(`Key figures and dates ━+ ${item}/23`));
    await at(1);
    await terminal.press('delete', 'f12', '\u001b[25~', '\u001b[1;2P');
    await at(5);
    await terminal.press('insert', '\u001b[1;3A');
    await at(3);
    await terminal.press('alt-G');
    await at(23);
    await terminal.press('alt-space');
    await at(1);
    const isAlone = (screen: string[]) =>
      screen.filter(row => /[┏╭][━─] [1-4] /.test(row)).length === 1;
    for (const key of ['\u001b[15~', '\u001b[[E', 'alt-z', '\u001b[122;3u', '\u001b[27;3;122~']) {
      await terminal.press(key);
      await terminal.waitFor(isAlone);
      await terminal.press('f5');
      await terminal.waitFor(screen => !isAlone(screen));
    }
    await terminal.press('?');
    await terminal.waitFor(/^ F5 Alt-z +Show the focused panel alone/m);
    await terminal.waitFor(/^ Del F12 F13 +Go down/m);
  });

  test('with Ctrl all reach the program', async () => {
    const all = keyNames.filter(name => name.startsWith('ctrl-') && name !== 'ctrl-c');
    const env = await configured(`keys: {suspend: [], down: [${all.join(', ')}]}\n`);
    const terminal = openTerminal({ args: [shipped], cols: 120, rows: 40, env });
    await terminal.waitFor('Key figures and dates');
    for (const [at, key] of all.entries()) {
      await terminal.press(key);
      await terminal.waitFor(new RegExp(`Key figures and dates ━+ ${at + 2}/23`));
    }
    expect(all).toHaveLength(21);
  });

  test('replace those of the table, which do nothing then, but Ctrl-C always leaves', async () => {
    const env = await configured(keys);
    const terminal = openTerminal({ args: [shipped], cols: 120, rows: 40, env });
    await terminal.waitFor('X quit');
    await terminal.press('q', 'p', '?', 'z', 'J');
    await terminal.waitFor(/1 Key figures and dates ━+ 2\/23/);
    await terminal.press('ctrl-c');
    expect((await terminal.exited).exitCode).toBe(130);
  });
});

describe('briefing config', () => {
  const rows = (stdout: string) => stdout.split('\n').map(row => row.trim().split(/ {2,}/));

  test('tells where the file would be, and that everything is as by default', async () => {
    const { stdout, stderr, code } = await run(['config'], { env: { LANG: undefined } });
    expect(stdout).toMatch(
      /^Configuration: \/.*\/\.config\/briefing\/config\.yaml\nThere is no such/,
    );
    expect(rows(stdout)).toContainEqual(['theme', 'palette', 'default']);
    expect(rows(stdout)).toContainEqual(['lang', 'en', 'default']);
    expect(stdout).not.toContain('Changed keys');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
  });

  test('tells every value and who says so', async () => {
    const env = await configured(
      '# mine\ntheme: dark\nwidth: 100\narticles: [/, /nowhere/at/all]\n',
    );
    const args = ['config', '--ascii', '--articles', '/'];
    const { stdout, code } = await run(args, { env: { ...env, LANG: 'en_GB', NO_COLOR: '1' } });
    expect(code).toBe(0);
    expect(rows(stdout)).toEqual(
      expect.arrayContaining([
        ['theme', 'none', 'environment NO_COLOR'],
        ['lang', 'en', 'environment LANG'],
        ['width', '100', 'config.yaml, line 3'],
        ['ascii', 'true', 'option --ascii'],
        ['articles', '/', 'option --articles'],
        ['/', 'config.yaml, line 4'],
        ['/nowhere/at/all (not there)', 'config.yaml, line 4'],
      ]),
    );
  });

  test('tells the keys that are changed, and those they stand for', async () => {
    const env = await configured('keys: {zoom: [], print: [P, "!"], quit: x}\n');
    const { stdout } = await run(['config'], { env });
    expect(rows(stdout)).toEqual(
      expect.arrayContaining([
        ['zoom', 'no key', 'instead of z'],
        ['print', 'P', 'instead of p'],
        ['quit', '[x, ctrl-c]', 'instead of [q, ctrl-c]'],
      ]),
    );
  });

  test('tells every problem with its line, and ends with code 1', async () => {
    const { stdout, stderr, code } = await run(['config'], { env: await configured(broken) });
    expect(stdout).toContain('2 problèmes dans le fichier');
    expect(stdout).toMatch(/config\.yaml:1:8 erreur not_in_list\n.*`dark`/);
    expect(stdout).toMatch(/config\.yaml:2:1 erreur unknown_key\n.*`width`/);
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
  });

  test('says so when the file that BRIEFING_CONFIG names is not there', async () => {
    const { stdout, code } = await run(['config'], { env: { BRIEFING_CONFIG: '/nowhere/x.yaml' } });
    expect(stdout).toContain('/nowhere/x.yaml: error file_unreadable');
    expect(code).toBe(1);
  });

  test('loads neither ink nor react', async () => {
    const { packages } = await loadedChunks(['config']);
    expect(packages.filter(name => /^(ink|react|yoga|scheduler)/.test(name))).toEqual([]);
  });

  test.each([
    [['config', 'x.yaml'], /briefing config takes no path/],
    [['print', '--example'], /--example belongs to briefing config/],
  ])('%j is refused in a sentence', async (args, sentence) => {
    const { stderr, code } = await run(args);
    expect(stderr).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe.each(['en', 'fr'])('briefing config --example in %s', lang => {
  test('has no problem and changes nothing, as it is printed', async () => {
    const { stdout } = await run(['config', '--example', '--lang', lang]);
    const { stdout: report, code } = await run(['config'], { env: await configured(stdout) });
    expect(code).toBe(0);
    expect(report).not.toContain('config.yaml, line');
    for (const line of stdout.split('\n')) expect(cells(line)).toBeLessThanOrEqual(80);
  });

  test('has every setting and action with its default, once the signs before them are taken away', async () => {
    const { stdout } = await run(['config', '--example', '--lang', lang]);
    const text = stdout.replace(/^( *)#(?=[a-z])/gm, '$1');
    const { config, lines, problems } = configOf(text);
    expect(problems).toEqual([]);
    expect([...lines.keys()]).toEqual(configKeys);
    expect(Object.fromEntries(config.keys)).toEqual(defaultKeymap);
    expect(config).toMatchObject(configDefaults);
  });
});

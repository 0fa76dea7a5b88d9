import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
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

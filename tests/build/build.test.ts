import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram } from '../../scripts/build.ts';
import { loadedChunks } from '../support/loaded-chunks.ts';
import { run } from '../support/program.ts';
import { openTerminal } from '../support/terminal.ts';

const entry = path.join(import.meta.dirname, '../support/fixture/main.ts');

let folder: string;
let script: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-build-'));
  script = path.join(folder, 'one/briefing.cjs');
  await mkdir(path.join(folder, 'one'));
  await writeFile(path.join(folder, 'one/chunk-OLD.js'), 'left over');
  await buildProgram(entry, path.join(folder, 'one'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function contents(name: string): Promise<Record<string, string>> {
  const files = (await readdir(path.join(folder, name))).sort();
  const texts = files.map(async file => [
    file,
    await readFile(path.join(folder, name, file), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

describe('the build', () => {
  test('gives the same bytes each time', async () => {
    await buildProgram(entry, path.join(folder, 'two'));
    const one = await contents('one');
    const two = await contents('two');
    delete one['meta.json'];
    delete two['meta.json'];
    expect(two).toEqual(one);
  });

  test('leaves nothing of an earlier build, and nothing beside it', async () => {
    expect(await readdir(path.join(folder, 'one'))).not.toContain('chunk-OLD.js');
    const beside = (await readdir(folder)).filter(name => name.startsWith('one'));
    expect(beside).toEqual(['one']);
  });

  test('makes an executable that ends with the exit code of the program', async () => {
    expect((await stat(script)).mode & 0o111).toBe(0o111);
    expect(await run(['print'], { script })).toEqual({
      stdout: 'plain words\n',
      stderr: '',
      code: 0,
    });
  });

  test('loads ink and react for a screen and not for plain words', async () => {
    const print = await loadedChunks(['print'], { script });
    expect(print.sources).toContain('tests/support/fixture/main.ts');
    expect(print.packages).toEqual([]);

    const screen = await loadedChunks([], { script });
    expect(screen.packages).toEqual(expect.arrayContaining(['ink', 'react', 'yoga-layout']));
  });

  test('draws with everything that was changed for a quick start', async () => {
    const terminal = openTerminal({ command: process.execPath, args: [script], cols: 40, rows: 6 });
    await terminal.waitFor('40×6');
    expect(terminal.screen()).toEqual([
      '╭──────────────────────────────────────╮',
      '│ Rencontre à Pékin — « l’envoi »      │',
      '│ 40×6                                 │',
      '│ keys:                                │',
      '│                                      │',
      '╰──────────────────────────────────────╯',
    ]);
    await terminal.press('down');
    await terminal.waitFor('downArrow');
    await terminal.press('🇫🇷');
    await terminal.waitFor('🇫🇷');
    terminal.resize(50, 8);
    await terminal.waitFor('50×8');
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });

  test('names the licence of every package that is inside', async () => {
    const notices = await readFile(path.join(folder, 'one/THIRD_PARTY_LICENSES.txt'), 'utf8');
    const { packages } = await loadedChunks([], { script });
    expect(packages).not.toHaveLength(0);
    for (const name of packages) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(notices).toContain('Copyright (c) Meta Platforms');
  });

  test('keeps no developer tools, whatever DEV is set to', async () => {
    const { code } = await loadedChunks(['print'], { script, env: { DEV: 'true' } });
    const all = Object.entries(await contents('one')).filter(([name]) => name.endsWith('.cjs'));
    expect(code).toBe(0);
    for (const [, text] of all) expect(text).not.toContain('react-devtools');
  });
});

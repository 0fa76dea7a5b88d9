import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/bundle.ts';
import { loadedChunks } from '../support/loaded-chunks.ts';
import { run } from '../support/program.ts';
import { openTerminal } from '../support/terminal.ts';

const briefings = path.join(root, 'briefings');

describe('the built program', () => {
  test.each([[['print', briefings]], [['--help']], [['--version']], [['schema']], [[briefings]]])(
    'loads neither ink nor react for %j in a pipe',
    async args => {
      const { packages, chunks, code } = await loadedChunks(args);
      expect(chunks).toEqual(expect.arrayContaining(['briefing.cjs', 'main.cjs']));
      for (const drawing of ['ink', 'react', 'react-reconciler', 'yoga-layout']) {
        expect(packages).not.toContain(drawing);
      }
      expect(code).toBe(0);
    },
  );

  test.each([[['--help']], [['--version']], [['schema']]])(
    'does not load the YAML library for %j',
    async args => {
      const { packages } = await loadedChunks(args);
      expect(packages).not.toContain('yaml');
    },
  );

  test('prints the schema that is shipped with it', async () => {
    const { stdout, code } = await run(['schema']);
    expect(stdout).toBe(await readFile(path.join(root, 'schema/briefing.schema.json'), 'utf8'));
    expect(code).toBe(0);
  });

  test('is text of one byte a character, which Node reads in half the time', async () => {
    const dist = path.join(root, 'dist');
    const built = (await readdir(dist)).filter(name => name.endsWith('.cjs'));
    expect(built).toContain('main.cjs');
    for (const name of built.filter(name => name !== 'briefing.cjs')) {
      expect(
        `${name}: ${(await readFile(path.join(dist, name), 'utf8')).match(/[^\0-\x7f]/)}`,
      ).toBe(`${name}: null`);
    }
  });

  test('opens the dashboard in a terminal, and gives the terminal back', async () => {
    const terminal = openTerminal({ args: [briefings], cols: 120, rows: 40 });
    await terminal.waitFor(screen => screen.at(-1) !== '' || screen.at(-2) !== '');
    expect(terminal.modes()).toMatchObject({ alternateScreen: true, cursorVisible: false });
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.modes()).toMatchObject({ alternateScreen: false, cursorVisible: true });
    expect(terminal.screen().join('')).toBe('');
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');

async function open(args: readonly string[], env: Record<string, string | undefined> = {}) {
  const terminal = openTerminal({ args: [shipped, ...args], cols: 120, rows: 40, env });
  await terminal.waitFor('4 Source provenance');
  await terminal.waitUntilStill();
  return terminal;
}

/** The foreground colours on the screen, each once. */
function colours(terminal: Terminal) {
  return new Set(terminal.cells().flatMap(row => row.map(({ fg }) => fg)));
}

/** The first cell of some words. */
function cellOf(terminal: Terminal, words: string) {
  const y = terminal.screen().findIndex(row => row.includes(words));
  return terminal.cell(terminal.screen()[y]?.indexOf(words) ?? 0, y);
}

describe('--theme', () => {
  test('high-contrast puts what is serious on a colour of its own, and dims nothing', async () => {
    const terminal = await open(['--theme', 'high-contrast'], { COLORTERM: 'truecolor' });
    const serious = { fg: '#ffffff', bg: '#af0000', bold: true };
    expect(cellOf(terminal, '1 disagreement')).toMatchObject(serious);
    const cells = terminal.cells().flat();
    expect(cells.filter(({ dim }) => dim)).toEqual([]);
    expect(cellOf(terminal, '▸ Signature du pacte')).toMatchObject({ inverse: true, bold: true });
  });

  test('high-contrast colours words and not the spaces around them', async () => {
    const terminal = await open(['--theme', 'high-contrast'], { COLORTERM: 'truecolor' });
    await terminal.press('b');
    await terminal.waitFor('there is no other briefing');
    expect(cellOf(terminal, 'briefings: there')).toMatchObject({ fg: '#000000', bg: '#ffff00' });
    expect(terminal.cell(0, 39).bg).toBeNull();
  });

  test('dark and light have colours of the 256 that are the same everywhere', async () => {
    for (const theme of ['dark', 'light']) {
      for (const COLORTERM of ['truecolor', undefined]) {
        const found = colours(await open(['--theme', theme], { COLORTERM }));
        found.delete(null);
        expect(found.size).toBeGreaterThan(4);
        for (const colour of found) expect(Number(colour)).toBeGreaterThanOrEqual(16);
      }
    }
  });

  test('none has no colour at all', async () => {
    expect(colours(await open(['--theme', 'none']))).toEqual(new Set([null]));
  });

  test('goes before NO_COLOR, and NO_COLOR before the rest', async () => {
    const env = { NO_COLOR: '1' };
    expect(colours(await open(['--theme', 'palette'], env)).size).toBeGreaterThan(1);
    expect(colours(await open([], env))).toEqual(new Set([null]));
  });

  test('is refused in a sentence where there is no such theme', async () => {
    const terminal = openTerminal({ args: [shipped, '--theme', 'drak'], cols: 100 });
    await terminal.waitFor('--theme cannot be “drak”: it takes palette, dark, light');
    expect((await terminal.exited).exitCode).toBe(2);
  });
});

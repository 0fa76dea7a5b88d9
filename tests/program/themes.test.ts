import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');

async function open(
  args: readonly string[],
  env: Record<string, string | undefined> = {},
  background?: string,
) {
  const size = { cols: 120, rows: 40 };
  const terminal = openTerminal({
    args: [shipped, ...args],
    ...size,
    env,
    ...(background && { background }),
  });
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

  test.each(['alacritty', 'foot', 'xterm-ghostty', 'tmux', 'putty', 'konsole', 'xterm', 'screen'])(
    'has its colours where the terminal is called %s and nothing else is known of it',
    async TERM => {
      const env = { TERM, COLORTERM: undefined };
      const found = colours(await open(['--theme', 'dark'], env));
      expect(found).toContain(80);
      expect(found).toContain(210);
      expect(colours(await open([], env))).toEqual(new Set([null, 31]));
    },
  );

  test('has colours of the sixteen where there are no more', async () => {
    const found = colours(await open(['--theme', 'dark'], { TERM: 'vt220', COLORTERM: undefined }));
    found.delete(null);
    expect(found.size).toBeGreaterThan(2);
    for (const colour of found) expect(Number(colour)).toBeLessThan(16);
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

describe('the default theme', () => {
  test('has what is read in the terminal’s own ink while the background is not known', async () => {
    const terminal = await open([]);
    expect(colours(terminal)).toEqual(new Set([null, 31]));
    expect(cellOf(terminal, 'Enter open')).toMatchObject({ fg: null, bold: true });
    expect(
      terminal
        .cells()
        .flat()
        .filter(({ fg, text }) => fg !== null && /\w/.test(text)),
    ).toEqual([]);
  });

  test('takes the background from the environment', async () => {
    expect(colours(await open([], { COLORFGBG: '0;15' }))).toContain(24);
    expect(colours(await open([], { COLORFGBG: '15;default;0' }))).toContain(80);
    expect(colours(await open([], { COLORFGBG: '0;15', TMUX: '/tmp/tmux,1,0' }))).not.toContain(24);
  });

  test.each([
    ['#ffffff', 24],
    ['#fdf6e3', 24],
    ['#000000', 80],
    ['#002b36', 80],
    ['#808080', 31],
  ] as const)(
    'suits the background %s that the terminal tells when it is asked',
    async (ground, ink) => {
      const terminal = openTerminal({ args: [shipped], cols: 120, rows: 40, background: ground });
      await terminal.waitFor(() => colours(terminal).has(ink));
      await terminal.waitUntilStill();
      expect(colours(terminal).has(210)).toBe(ink === 80);
      // The answer was no key.
      expect(terminal.screen()[0]).toMatch(/^ +\S.* sources/);
      // The first frame was there before the question.
      const bytes = terminal.bytes();
      expect(bytes.indexOf('\u001b]11;?')).toBeGreaterThan(bytes.indexOf('\u001b[?2026l'));
    },
  );

  test('asks no terminal that would draw the question, and for no theme that is chosen', async () => {
    for (const terminal of [await open([], { TERM: 'linux' }), await open(['--theme', 'dark'])]) {
      expect(terminal.bytes()).not.toContain('\u001b]11');
    }
  });

  test('leaves no answer to the shell', async () => {
    const shell = openTerminal({
      command: '/bin/sh',
      args: ['-i'],
      env: { PS1: 'shell> ', ENV: undefined },
      cols: 120,
      rows: 40,
      background: '#ffffff',
    });
    await shell.waitFor('shell>');
    await shell.press(`'${process.execPath}' '${program()}' '${shipped}'`, 'enter');
    await shell.waitFor('4 Source provenance');
    await shell.press('q');
    await shell.waitFor(/shell> *$/m);
    await shell.press('echo "<$((6 * 7))>"', 'enter');
    await shell.waitFor('<42>');
    expect(shell.screen().join('\n')).not.toContain('rgb:');
  });
});

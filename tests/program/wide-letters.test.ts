import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');

/** What each row begins with: borders, where it has some. */
const beginnings = (screen: readonly string[]) =>
  screen.map(row => row.slice(0, 1).padEnd(1)).join('\n');

/** Keys, and what a usual terminal shows then. */
const steps: readonly (readonly [key: string | null, shows: RegExp])[] = [
  [null, / 1\/23 [\s\S]*they do not overlap/],
  ['down', / 2\/23 [\s\S]*B is vaguer/],
  ['2', /[┏+][━=] 2 .* 1\/17 /],
  ['end', / 17\/17 /],
  ['enter', /[╭+][─-] A /],
  ['esc', /Key figures and dates[\s\S]* 17\/17 /],
  ['m', /[┏+][━=] Matrix /],
];

describe('a terminal that gives ambiguous letters two cells', () => {
  test.each([
    ['as it is', []],
    ['with --ascii', ['--ascii']],
    ['in colours', ['--theme', 'dark']],
  ])('has every row in its place, %s', async (_, args) => {
    const open = (ambiguousWide: boolean) =>
      openTerminal({ args: [...args, shipped], cols: 120, rows: 40, ambiguousWide });
    const [wide, usual] = [open(true), open(false)];
    for (const [key, shows] of steps) {
      if (key !== null) await Promise.all([wide.press(key), usual.press(key)]);
      await usual.waitFor(shows);
      const differ = () => beginnings(wide.screen()) !== beginnings(usual.screen());
      await expect.poll(differ).toBe(false);
    }
    expect(wide.scrollback()).toEqual([]);
    expect(wide.modes().wrapping).toBe(false);
    await wide.press('q');
    await wide.exited;
    expect(wide.modes().wrapping).toBe(true);
  });
});

describe('in a locale whose terminals give them two cells', () => {
  test('what a key leaves is what a screen begins with, and nothing of another one', async () => {
    const open = () =>
      openTerminal({
        args: [shipped],
        cols: 120,
        rows: 40,
        ambiguousWide: true,
        env: { LANG: 'ja_JP.UTF-8' },
      });
    const [walked, straight] = [open(), open()];
    await straight.waitFor(/they do not overlap/);
    await walked.waitFor(/they do not overlap/);
    await walked.press('m');
    await walked.waitFor(/ Matrix /);
    await walked.press('end', 'home', '?');
    await walked.waitFor(/On this screen/);
    await walked.press('esc');
    await walked.waitFor(/ Matrix /);
    await walked.press('esc');
    await walked.waitFor(/they do not overlap/);
    await walked.press('down', 'down', 'up', 'up');
    await straight.waitUntilStill();
    // At the right edge of a row that has no room stands whatever comes last, and the emulator takes it
    // away where output comes in pieces: which of them, is not the program's.
    const rows = (terminal: Terminal) =>
      terminal.cells().map(row =>
        row
          .slice(0, -2)
          .map(({ text }) => text)
          .join(''),
      );
    const differing = () => {
      const wanted = rows(straight);
      return rows(walked).filter((row, at) => row !== wanted[at]);
    };
    await expect.poll(differing).toEqual([]);
  });
});

describe('wrapping', () => {
  test('is there for the editor, and off again behind it', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'one.yaml');
    await writeFile(file, figuresBriefing(['one']));
    const body = `process.stdout.write('MINE>'); process.stdin.once('data', () => process.exit());`;
    const EDITOR = await scratchProgram(folder, 'mine', body);
    const terminal = openTerminal({ args: [file], env: { EDITOR }, cols: 100, rows: 30 });
    await terminal.waitFor('Figure one');
    await expect.poll(() => terminal.modes().wrapping).toBe(false);
    await terminal.press('e');
    await terminal.waitFor('MINE>');
    expect(terminal.modes().wrapping).toBe(true);
    await terminal.press('enter');
    await terminal.waitFor('Figure one');
    await expect.poll(() => terminal.modes().wrapping).toBe(false);
  });

  test('is there in what p prints', async () => {
    const terminal = openTerminal({ args: [shipped], cols: 120, rows: 40 });
    await terminal.waitFor('Key figures');
    await terminal.press('p');
    await terminal.exited;
    const bytes = terminal.bytes();
    expect(bytes.slice(bytes.lastIndexOf('\u001b[?7h'))).toContain('Sources\r\n');
  });

  test('stays where everything is told in lines', async () => {
    const terminal = openTerminal({ args: ['--screen-reader', shipped], cols: 120, rows: 40 });
    await terminal.waitFor(/item 1 of/);
    expect(terminal.bytes()).not.toContain('\u001b[?7l');
  });
});

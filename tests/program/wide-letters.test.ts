import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');

/** What each row begins with: borders, where it has some. */
const beginnings = (screen: readonly string[]) => screen.map(row => row.slice(0, 1)).join('\n');

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
    ['in colours that wait for Ink', ['--theme', 'dark']],
  ])('has every row in its place, %s', async (_, args) => {
    const open = (ambiguousWide: boolean) =>
      openTerminal({ args: [...args, shipped], cols: 120, rows: 40, ambiguousWide });
    const [wide, usual] = [open(true), open(false)];
    for (const [key, shows] of steps) {
      if (key !== null) await Promise.all([wide.press(key), usual.press(key)]);
      const wanted = beginnings(await usual.waitFor(shows));
      await wide.waitFor(screen => beginnings(screen) === wanted);
    }
    expect(wide.scrollback()).toEqual([]);
    expect(wide.modes().wrapping).toBe(false);
    await wide.press('q');
    await wide.exited;
    expect(wide.modes().wrapping).toBe(true);
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

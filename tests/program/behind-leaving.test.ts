import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

/** The dashboard on a figure; an editor leaves a trace, and what is copied goes to the terminal. */
async function open(options: readonly string[] = []) {
  const folder = await scratchFolder();
  const [file, trace] = [path.join(folder, 'one.yaml'), path.join(folder, 'trace')];
  await writeFile(file, figuresBriefing(['one', 'two']));
  await writeFile(trace, '');
  const env = { EDITOR: `sh -c 'echo edited >> ${trace}'` };
  const terminal = openTerminal({ args: [...options, file], cols: 120, rows: 40, env });
  await terminal.waitFor(options.length > 0 ? /item 1 of 2, selected/ : / 1\/2 /);
  await terminal.waitUntilStill();
  return { terminal, edited: () => readFile(trace, 'utf8') };
}

const leaving: readonly (readonly [key: string, code: number])[] = [
  ['q', 0],
  ['\u0003', 130],
  ['p', 0],
];
const copied = '\u001b]52;';

describe('what is typed behind a key that leaves', () => {
  test.each(leaving)('%j is not carried out', async (key, code) => {
    const { terminal, edited } = await open();
    await terminal.press(`${key}yeye`);
    expect((await terminal.exited).exitCode).toBe(code);
    expect(await edited()).toBe('');
    expect(terminal.bytes()).not.toContain(copied);
  });

  test.each(leaving)('%j is not carried out with a screen reader either', async (key, code) => {
    const { terminal, edited } = await open(['--screen-reader']);
    await terminal.press(`${key}ye`);
    expect((await terminal.exited).exitCode).toBe(code);
    expect(await edited()).toBe('');
    expect(terminal.bytes()).not.toContain(copied);
  });

  test('is not carried out where the window was too small and grows', async () => {
    const { terminal, edited } = await open();
    terminal.resize(30, 10);
    await terminal.waitFor(/needs/);
    await terminal.press('qe');
    terminal.resize(120, 40);
    expect((await terminal.exited).exitCode).toBe(0);
    expect(await edited()).toBe('');
  });

  test('chooses nothing in the list of briefings', async () => {
    const folder = await scratchFolder();
    await writeFile(path.join(folder, 'one.yaml'), figuresBriefing(['one']));
    await writeFile(path.join(folder, 'two.yaml'), figuresBriefing(['two'], 'Second'));
    const terminal = openTerminal({ args: [folder], cols: 120, rows: 40 });
    await terminal.waitFor('Second');
    await terminal.waitUntilStill();
    const mark = terminal.mark();
    await terminal.press('q\u001b[B\r?');
    expect((await terminal.exited).exitCode).toBe(0);
    expect(terminal.bytesSince(mark)).not.toMatch(/reading…|On this screen/);
  });
});

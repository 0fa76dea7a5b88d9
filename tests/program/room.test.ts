import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const needsRoom = /needs|Il faut/;

/** The dashboard where there is no room for it; an editor would leave a trace. */
async function openSmall({ keys = '', wheel = false, args = [] as readonly string[] } = {}) {
  const folder = await scratchFolder();
  const [file, trace] = [path.join(folder, 'one.yaml'), path.join(folder, 'trace')];
  await writeFile(file, figuresBriefing(['one', 'two', 'three']));
  await writeFile(path.join(folder, 'config.yaml'), `keys: {${keys}}\nwheel: ${wheel}\n`);
  await writeFile(trace, '');
  const env = {
    EDITOR: `sh -c 'echo edited >> ${trace}'`,
    BRIEFING_CONFIG: path.join(folder, 'config.yaml'),
  };
  const terminal = openTerminal({ args: [...args, file], cols: 100, rows: 30, env });
  await terminal.waitFor(/ 1\/3 /);
  terminal.resize(30, 10);
  await terminal.waitFor(needsRoom);
  return { terminal, edited: () => readFile(trace, 'utf8') };
}

describe('where there is no room', () => {
  test.each([
    ['en', '', /Press q to leave\./],
    ['en', 'quit: X', /Press X to leave\./],
    ['fr', '', /Appuyez sur q pour quitter\./],
  ])('the key that leaves is named (%s, %j) as long as it has room', async (lang, keys, told) => {
    const { terminal } = await openSmall({ keys, args: ['--lang', lang] });
    const text = (screen: readonly string[]) => screen.map(row => row.trim()).join(' ');
    await terminal.waitFor(screen => told.test(text(screen)));
    terminal.resize(30, 3);
    await terminal.waitFor(screen => !told.test(text(screen)));
    expect(text(await terminal.waitUntilStill())).not.toMatch(/Press|Appuyez/);
  });

  test('nothing is done that is not seen', async () => {
    const { terminal, edited } = await openSmall({ wheel: true });
    const before = await terminal.waitUntilStill();
    await terminal.press('e', 'p', 'j', 'enter', '/', 'z', 'y', 'o', 'r', '?', 'f', 'm', 'tab');
    await terminal.press('\u001b[200~pasted\u001b[201~', '\u001b[<65;10;5M', 'f1');
    expect(await terminal.waitUntilStill()).toEqual(before);
    terminal.resize(100, 30);
    const screen = await terminal.waitFor(/ 1\/3 /);
    expect(screen.at(-1)).toMatch(/q quit/);
    expect(screen.join('\n')).not.toMatch(/pasted|edited/);
    expect(await edited()).toBe('');
  });

  test('a search that was being typed takes no keys, and is typed on afterwards', async () => {
    const { terminal } = await openSmall();
    terminal.resize(100, 30);
    await terminal.waitFor(/ 1\/3 /);
    await terminal.press('/', 'tw');
    await terminal.waitFor(/^ \/tw▏/m);
    terminal.resize(30, 10);
    await terminal.waitFor(needsRoom);
    await terminal.press('x', 'enter');
    terminal.resize(100, 30);
    await terminal.waitFor(/^ \/tw▏/m);
    terminal.resize(30, 10);
    await terminal.waitFor(needsRoom);
    await terminal.press('q');
    expect((await terminal.exited).exitCode).toBe(0);
  });

  test.each([
    ['q', '', 0],
    ['ctrl-c', '', 130],
    ['X', 'quit: X', 0],
  ])('%s leaves', async (key, keys, code) => {
    const { terminal } = await openSmall({ keys });
    if (keys !== '') await terminal.press('q');
    await terminal.press(key);
    expect((await terminal.exited).exitCode).toBe(code);
  });
});

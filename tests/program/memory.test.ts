import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

/** Opens files with one state folder between them. */
async function machine() {
  const XDG_STATE_HOME = await scratchFolder();
  const open = async (args: readonly string[], shows: string | RegExp) => {
    const terminal = openTerminal({
      args: [...args],
      cols: 120,
      rows: 40,
      env: { XDG_STATE_HOME },
    });
    await terminal.waitFor(shows);
    return terminal;
  };
  const states = path.join(XDG_STATE_HOME, 'briefing');
  const stateFiles = () => (existsSync(states) ? readdirSync(states) : []);
  return { open, states, stateFiles, XDG_STATE_HOME };
}

async function leave(terminal: Terminal, key = 'q') {
  await terminal.press(key);
  await terminal.exited;
}

describe('what was left', () => {
  test('is there again: panel, item and zoom', async () => {
    const { open, stateFiles } = await machine();
    const first = await open([example], '4 Source provenance');
    await first.press('down', 'down', '2', 'down', 'z');
    await first.waitFor(screen => screen.filter(row => /┏━ 2 /.test(row)).length === 1);
    const left = await first.waitUntilStill();
    await leave(first);
    const second = await open([example], /┏━ 2 Actor statements ━+ 2\//);
    expect(await second.waitUntilStill()).toEqual(left);
    await second.press('z', '1');
    await second.waitFor(/┏━ 1 Key figures and dates ━+ 3\//);
    expect(stateFiles()).toHaveLength(1);
  });

  test('is there again with the view that was open, also when the terminal was closed', async () => {
    const { open } = await machine();
    const first = await open([example], '4 Source provenance');
    await first.press('2', 'enter', 'right');
    await first.waitFor(/┏━ B ━/);
    const left = await first.waitUntilStill();
    await first.press('?');
    await first.waitFor('Show the keys');
    first.kill('SIGHUP');
    await first.exited;
    const second = await open([example], /┏━ B ━/);
    expect(await second.waitUntilStill()).toEqual(left);
    await second.press('esc');
    await second.waitFor(/┏━ 2 Actor statements/);
  });

  test('is kept for each briefing of a folder, when another one is chosen too', async () => {
    const { open, stateFiles } = await machine();
    const folder = await scratchFolder();
    await writeFile(path.join(folder, 'a.yaml'), figuresBriefing(['one', 'two', 'three'], 'First'));
    await writeFile(path.join(folder, 'b.yaml'), figuresBriefing(['four', 'five'], 'Second'));
    const terminal = await open([folder], /Second +b\.yaml/);
    await terminal.press('enter');
    await terminal.waitFor('Figure three');
    await terminal.press('down', 'down', 'b');
    await terminal.waitFor('Which briefing?');
    await terminal.press('down', 'enter');
    await terminal.waitFor(/┏━ 1 .* 1\/2 /);
    expect(stateFiles()).toHaveLength(1);
    await terminal.press('down', 'b');
    await terminal.waitFor('Which briefing?');
    await terminal.press('up', 'enter');
    await terminal.waitFor(/┏━ 1 .* 3\/3 /);
    await leave(terminal);
    const again = await open([path.join(folder, 'b.yaml')], /┏━ 1 .* 2\/2 /);
    await leave(again);
  });

  test('is found by id after the file has changed, and passed over where it is gone', async () => {
    const { open } = await machine();
    const file = path.join(await scratchFolder(), 'one.yaml');
    await writeFile(file, figuresBriefing(['one', 'two', 'three']));
    const first = await open([file], 'Figure three');
    await first.press('down', 'enter');
    await first.waitFor(/┏━ A ━/);
    await leave(first);
    await writeFile(file, figuresBriefing(['zero', 'one', 'two', 'three']));
    const second = await open([file], /┏━ A ━/);
    await second.press('esc');
    await second.waitFor(/ 3\/4 /);
    await second.press('enter');
    await leave(second);
    await writeFile(file, figuresBriefing(['one', 'three']));
    const third = await open([file], /┏━ 1 .* 1\/2 /);
    await leave(third);
  });
});

describe('a state', () => {
  test('that is broken is passed over and written anew', async () => {
    const { open, states, stateFiles } = await machine();
    const first = await open([example], '4 Source provenance');
    await leave(first);
    const [name = ''] = stateFiles();
    const before = readFileSync(path.join(states, name), 'utf8');
    writeFileSync(path.join(states, name), '{"format": 1, "focus": []');
    const second = await open([example], /┏━ 1 Key figures and dates ━+ 1\//);
    await leave(second);
    expect(readFileSync(path.join(states, name), 'utf8')).toBe(before);
  });

  test('is not written for what came through a pipe, nor where the folder is closed', async () => {
    const { stateFiles, XDG_STATE_HOME } = await machine();
    const piped = openTerminal({
      command: '/bin/sh',
      args: ['-c', `cat '${example}' | '${process.execPath}' '${program()}' -`],
      cols: 120,
      rows: 40,
      env: { XDG_STATE_HOME },
    });
    await piped.waitFor('4 Source provenance');
    await leave(piped);
    expect(stateFiles()).toEqual([]);
    const closed = openTerminal({
      args: [example],
      cols: 120,
      rows: 40,
      env: { XDG_STATE_HOME: '/dev/null' },
    });
    await closed.waitFor('4 Source provenance');
    await closed.press('q');
    expect(await closed.exited).toEqual({ exitCode: 0, signal: 0 });
  });
});

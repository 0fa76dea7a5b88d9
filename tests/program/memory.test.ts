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

  test('is there again as it was filtered, and with the list that was open', async () => {
    const { open } = await machine();
    const first = await open([example], '4 Source provenance');
    // The sources come after thirteen findings, of which the last is there once the words are looked up.
    await first.waitUntilStill();
    const toSources = Array.from({ length: 13 }, () => 'down');
    await first.press('f', ...toSources, 'enter');
    await first.waitFor(/▸ \[x\] A /);
    await first.press('esc');
    await first.waitFor('4 Source provenance');
    await first.press('m', 'down', 'down', 'right');
    await first.waitFor(/┏━ Matrix/);
    await first.waitFor(/^┃ .* ▸B /m);
    const left = await first.waitUntilStill();
    await leave(first);
    const second = await open([example], /source: .*✕/);
    expect(await second.waitUntilStill()).toEqual(left);
    await second.press('esc', 'esc');
    await second.waitFor(screen => !screen.some(row => row.includes('✕')));
    await leave(second);
    const third = await open([example], '4 Source provenance');
    expect(third.screen().join('\n')).not.toContain('✕');
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

describe('the very first start', () => {
  const steps = 'Arrow keys move · Enter compares · ? shows all keys · q leaves';

  test('says in one row how to move, open, get help and leave, until the first key', async () => {
    const { open } = await machine();
    const terminal = await open([example], '4 Source provenance');
    expect(terminal.screen().at(-1)).toContain(steps);
    await terminal.press('down');
    await terminal.waitFor(/ 2\/16 /);
    expect(terminal.screen().at(-1)).toContain('? help');
    await leave(terminal);
  });

  test('is gone with a key that does nothing, too', async () => {
    const { open } = await machine();
    const terminal = await open([example], steps);
    await terminal.press('ö');
    await terminal.waitFor('? help');
  });

  test('is the first one only', async () => {
    const { open } = await machine();
    await leave(await open([example], steps));
    const second = await open([example], '4 Source provenance');
    expect(second.screen().at(-1)).toContain('? help');
    const folder = await scratchFolder();
    const other = path.join(folder, 'other.yaml');
    await writeFile(other, figuresBriefing(['one']));
    const third = await open([other], 'Figure one');
    expect(third.screen().at(-1)).toContain('? help');
  });

  test('speaks French, and is told to who listens', async () => {
    const { open } = await machine();
    const terminal = await open([example, '--lang', 'fr'], 'Entrée\u00a0: comparer');
    expect(terminal.screen().at(-1)).toContain('q\u00a0: quitter');
    const listening = await machine();
    await listening.open([example, '--screen-reader'], 'Arrow keys move, Enter compares');
  });

  test('waits in a folder of several until one is chosen', async () => {
    const { open } = await machine();
    const folder = await scratchFolder();
    await writeFile(path.join(folder, 'a.yaml'), figuresBriefing(['one'], 'First'));
    await writeFile(path.join(folder, 'b.yaml'), figuresBriefing(['two'], 'Second'));
    const terminal = await open([folder], /Second +b\.yaml/);
    expect(terminal.screen().join('\n')).not.toContain(steps);
    await terminal.press('enter');
    await terminal.waitFor(steps);
    await terminal.press('b');
    await terminal.waitFor('Which briefing?');
    await terminal.press('down', 'enter');
    await terminal.waitFor('Figure two');
    expect(terminal.screen().join('\n')).not.toContain(steps);
  });
});

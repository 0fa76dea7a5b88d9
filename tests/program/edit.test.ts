import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { figuresBriefing, scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

/** Writes down how it was started, does something to the file, and ends when Enter is pressed. */
const editor = (change: string, code = 0) => `
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
const args = process.argv.slice(2);
const file = args.at(-1);
appendFileSync(process.env.EDITOR_LOG, JSON.stringify(args) + '\\n');
process.stdout.write('THE EDITOR> ');
createInterface({ input: process.stdin }).once('line', line => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, ${change});
  process.exit(${code});
});`;

async function open(change: string, { name = 'vim', code = 0, keys = [] as string[] } = {}) {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  const log = path.join(folder, 'log.txt');
  await writeFile(file, figuresBriefing(['one', 'two', 'three'], 'Before'));
  const EDITOR = `${await scratchProgram(folder, name, editor(change, code))} -n`;
  const terminal = openTerminal({
    args: [file],
    cols: 100,
    rows: 30,
    env: { EDITOR, EDITOR_LOG: log },
  });
  await terminal.waitFor('Figure three');
  await terminal.press(...keys);
  const started = async () => (await readFile(log, 'utf8')).split('\n').slice(0, -1);
  return { terminal, file, started };
}

describe('e', () => {
  test('opens the editor at the selected item, and shows afterwards what was changed', async () => {
    const { terminal, file, started } = await open(
      "text.replace('Before', 'Heard ' + line).replace('id: one', 'id: zero')",
      { keys: ['down'] },
    );
    await terminal.waitFor(/ 2\/3/);
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR>');
    expect(terminal.modes()).toMatchObject({ alternateScreen: false, cursorVisible: true });
    // One by one, as a person types: none of them may be read by the wrong program.
    for (const letter of 'every key') {
      await terminal.press(letter);
      await terminal.waitUntilStill({ still_ms: 10 });
    }
    await terminal.press('enter');
    await terminal.waitFor('Heard every key');
    await terminal.waitFor('Back from the editor: the file was read again.');
    expect(terminal.modes().alternateScreen).toBe(true);
    expect(terminal.screen().join('\n')).toMatch(/ 2\/3/);
    expect(await started()).toEqual([JSON.stringify(['-n', '+9', file])]);
    await terminal.press('down');
    await terminal.waitFor(/ 3\/3/);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });

  test('keeps the last good state of a file that was left broken, and opens its first problem', async () => {
    const { terminal, started } = await open("text.replace('title:', 'title: [')");
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR>');
    await terminal.press('enter');
    await terminal.waitFor(/cannot be used as it is now \(line \d\); the last good state/);
    expect(terminal.screen()[0]).toMatch(/Before.*! 1 problem/);
    await terminal.press('!');
    await terminal.waitFor(/one\.yaml:\d+:\d+ error/);
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR>');
    await expect.poll(async () => (await started())[1]).toMatch(/"\+[2-4]"/);
  });

  test('comes back to the problem that was selected, whose words are looked up anew', async () => {
    const folder = await scratchFolder();
    await cp('examples', folder, { recursive: true });
    const command = await scratchProgram(folder, 'vim', editor('text + line'));
    const terminal = openTerminal({
      args: [path.join(folder, 'ombrelune-dam.yaml')],
      cols: 120,
      rows: 40,
      env: { EDITOR: command, EDITOR_LOG: path.join(folder, 'log.txt') },
    });
    const selected = () => terminal.screen().find(row => row.startsWith('▸')) ?? '';
    await terminal.waitFor('10 to verify');
    await terminal.press('!', 'down', 'down');
    await terminal.waitFor(rows => rows.some(row => /^▸.* error altered/.test(row)));
    const before = selected();
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR>');
    await terminal.press('enter');
    await terminal.waitFor('Back from the editor: the file was read again.');
    await terminal.waitUntilStill();
    expect(selected()).toBe(before);
  });

  test('says what is wrong with an editor that fails, and reads the file all the same', async () => {
    const { terminal } = await open("text.replace('Before', 'After')", { code: 3 });
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR>');
    await terminal.press('enter');
    await terminal.waitFor('The editor “vim” ended with code 3.');
    expect(terminal.screen()[0]).toContain('After');
  });

  test('says so where the editor is not there', async () => {
    const file = path.join(await scratchFolder(), 'one.yaml');
    await writeFile(file, figuresBriefing(['one']));
    const env = { EDITOR: 'no-such-editor -w' };
    const terminal = openTerminal({ args: [file], cols: 100, rows: 30, env });
    await terminal.waitFor('Figure one');
    await terminal.press('e');
    await terminal.waitFor('“no-such-editor” could not be started: there is no such program.');
    await terminal.press('z');
    await terminal.waitFor('q quit');
  });

  test.each([
    ['/nowhere/bin/vim', '“/nowhere/bin/vim” could not be started: there is no such'],
    ['~/bin/nano', '“~/bin/nano” could not be started: “~” is not your home folder in VISUAL'],
  ])('names the path where %s is not there', async (EDITOR, told) => {
    const file = path.join(await scratchFolder(), 'one.yaml');
    await writeFile(file, figuresBriefing(['one']));
    const terminal = openTerminal({ args: [file], cols: 120, rows: 30, env: { EDITOR } });
    await terminal.waitFor('Figure one');
    await terminal.press('e');
    await terminal.waitFor(told);
  });

  test('runs the command of the configuration, before VISUAL and EDITOR, with the place in it', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, '-one two.yaml');
    const config = path.join(folder, 'config.yaml');
    await writeFile(file, figuresBriefing(['one', 'two'], 'Before'));
    const myed = await scratchProgram(
      folder,
      'my editor',
      `import { writeFileSync } from 'node:fs';
       writeFileSync(process.env.EDITOR_LOG, JSON.stringify(process.argv.slice(2)));`,
    );
    await writeFile(config, `editor: "'${myed}' --goto {file}:{line}:{column} -x"\n`);
    const log = path.join(folder, 'log.txt');
    const terminal = openTerminal({
      args: [file],
      cols: 100,
      rows: 30,
      env: { BRIEFING_CONFIG: config, EDITOR: 'vim', VISUAL: 'nano', EDITOR_LOG: log },
    });
    await terminal.waitFor('Figure two');
    await terminal.press('down');
    await terminal.waitFor(/ 2\/2/);
    await terminal.press('e');
    await terminal.waitFor('Back from the editor');
    expect(JSON.parse(await readFile(log, 'utf8'))).toEqual(['--goto', `${file}:9:5`, '-x']);
  });

  test('tells a name in braces that stands for nothing, with its place', async () => {
    const folder = await scratchFolder();
    const config = path.join(folder, 'config.yaml');
    await writeFile(config, 'lang: en\neditor: myed {file}:{lien}\n');
    const terminal = openTerminal({
      args: ['config'],
      cols: 100,
      env: { BRIEFING_CONFIG: config },
    });
    await terminal.waitFor('config.yaml:2:9 error');
    const told = '`{lien}` stands for nothing in the command of an editor. Did you mean `{line}`?';
    await terminal.waitFor(screen => screen.join(' ').replace(/\s+/g, ' ').includes(told));
    expect((await terminal.exited).exitCode).toBe(1);
  });

  test('finds the keyboard where standard input is something else', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'one.yaml');
    await writeFile(file, figuresBriefing(['one'], 'Before'));
    const EDITOR = await scratchProgram(folder, 'vim', editor("text.replace('Before', line)"));
    const terminal = openTerminal({
      command: '/bin/sh',
      args: ['-c', `'${process.execPath}' '${program()}' '${file}' < /dev/null`],
      cols: 100,
      rows: 30,
      env: { EDITOR, EDITOR_LOG: path.join(folder, 'log.txt') },
    });
    await terminal.waitFor('Figure one');
    await terminal.press('e');
    await terminal.waitFor('THE EDITOR>');
    await terminal.press('typed here', 'enter');
    await terminal.waitFor(/^ typed here/m);
  });

  test('cannot edit what came through a pipe', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'one.yaml');
    await writeFile(file, figuresBriefing(['one']));
    const terminal = openTerminal({
      command: '/bin/sh',
      args: ['-c', `cat '${file}' | '${process.execPath}' '${program()}' -`],
      cols: 100,
      rows: 30,
    });
    await terminal.waitFor('Figure one');
    await terminal.press('e');
    await terminal.waitFor('edit: the briefing came through a pipe');
  });
});

test('Ctrl-Z in the editor stops both, and fg comes back to the editor', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  await writeFile(file, figuresBriefing(['one'], 'Before'));
  const EDITOR = await scratchProgram(folder, 'vim', editor("text.replace('Before', line)"));
  const shell = openTerminal({
    command: '/bin/bash',
    args: ['--norc', '--noprofile', '-i'],
    cols: 100,
    rows: 30,
    env: { PS1: 'shell> ', EDITOR, EDITOR_LOG: path.join(folder, 'log.txt') },
  });
  await shell.waitFor('shell>');
  await shell.press(`'${process.execPath}' '${program()}' '${file}'`, 'enter');
  await shell.waitFor('Figure one');
  await shell.press('e');
  await shell.waitFor('THE EDITOR>');
  await shell.press('ctrl-z');
  await shell.waitFor('Stopped');
  await shell.press('fg', 'enter');
  // The shell names the program that it goes on with.
  await shell.waitFor(/shell> fg\n'/);
  await shell.press('after fg', 'enter');
  await shell.waitFor(/^ after fg/m);
  await shell.press('q');
  await shell.waitFor(/shell> *$/m);
  expect(shell.modes().alternateScreen).toBe(false);
});

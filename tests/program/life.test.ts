import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { program } from '../support/program.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');
const quoted = (words: readonly string[]) => words.map(word => `'${word}'`).join(' ');
const command = quoted([process.execPath, program(), shipped]);

/** A shell in a terminal, with something on its screen that must still be there afterwards. */
async function openShell(): Promise<Terminal> {
  const shell = openTerminal({
    command: '/bin/bash',
    args: ['--norc', '--noprofile', '-i'],
    cols: 100,
    rows: 30,
    env: { PS1: 'shell> ' },
  });
  await shell.waitFor('shell>');
  await shell.press('echo before-the-program', 'enter');
  await shell.waitFor(screen => screen.includes('before-the-program'));
  return shell;
}

/** What every way out must leave behind. */
async function expectGivenBack(shell: Terminal) {
  await shell.waitFor(screen => screen.some(row => /^code=\d+$/.test(row)));
  expect(shell.modes().alternateScreen).toBe(false);
  expect(shell.modes().cursorVisible).toBe(true);
  expect(shell.screen()).toContain('before-the-program');
  await shell.press('echo typing-is-seen', 'enter');
  await shell.waitFor(screen => screen.includes('shell> echo typing-is-seen'));
}

function exitCode(shell: Terminal): string {
  return shell.screen().find(row => /^code=\d+$/.test(row)) ?? '';
}

async function openFromShell(shell: Terminal, start = command, end = '; echo code=$?') {
  await shell.press(start + end, 'enter');
  await shell.waitFor('Key figures and dates');
  expect(shell.modes().alternateScreen).toBe(true);
}

describe('where the briefing comes from', () => {
  test('a pipe: the file is read from it, keys from the terminal', async () => {
    const shell = await openShell();
    await openFromShell(shell, `cat '${shipped}' | ${quoted([process.execPath, program(), '-'])}`);
    await shell.press('down', 'enter');
    await shell.waitFor('A says about 15,000');
    await shell.press('r');
    await shell.waitFor('the briefing came through a pipe');
    await shell.press('q');
    await expectGivenBack(shell);
    expect(exitCode(shell)).toBe('code=0');
  });

  test('a folder of several: one is chosen from a list with title, date and sources', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-folder-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const small = (title: string) =>
      `briefing: 1\ntitle: ${title}\nlang: en\nevent: {date: 2025-01-02}\nsources: {a: {lang: en}, b: {lang: en}}\n`;
    await writeFile(path.join(folder, 'one.yaml'), small('The first event'));
    await writeFile(path.join(folder, 'two.yaml'), small('The second event'));
    await writeFile(path.join(folder, 'wrong.yaml'), 'briefing: [1\n');
    const terminal = openTerminal({ args: [folder], cols: 100, rows: 24 });
    await terminal.waitFor('cannot be opened');
    await terminal.waitFor(/The first event +one\.yaml +2 Jan 2025 +2 sources/);
    await terminal.press('down', 'enter');
    await terminal.waitFor(/The second event.*no disagreement/);
    await terminal.press('b');
    await terminal.waitFor('Which briefing?');
    await terminal.press('down', 'enter');
    await terminal.waitFor('Problems in the file');
    await terminal.waitFor(/wrong\.yaml:\d+:\d+ error/);
    await terminal.press('b');
    await terminal.waitFor('Which briefing?');
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });
});

describe('while it is open', () => {
  test('r reads the file again and keeps the selection; a broken file keeps the last good state', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-reload-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'one.yaml');
    const text = (labels: string[]) =>
      `briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en}}\nfigures:\n${labels
        .map(
          label =>
            `  - {id: ${label}, label: Figure ${label}, reports: [{source: a, value: 1, passage: x}]}\n`,
        )
        .join('')}`;
    await writeFile(file, text(['one', 'two']));
    const terminal = openTerminal({ args: [file], cols: 100, rows: 30 });
    await terminal.waitFor('Figure two');
    await terminal.press('down');
    await terminal.waitFor(/ 2\/2/);
    await writeFile(file, text(['zero', 'one', 'two']));
    await terminal.press('r');
    await terminal.waitFor(/ 3\/3/);
    await writeFile(file, 'briefing: [1\n');
    await terminal.press('r');
    await terminal.waitFor('the last good state is shown');
    expect(terminal.screen().join('\n')).toContain('Figure zero');
    await terminal.press('!');
    await terminal.waitFor(/one\.yaml:\d+:\d+ error/);
  });

  test('a file with a broken claim opens with the rest and says how many problems there are', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-broken-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'one.yaml');
    await writeFile(
      file,
      'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en}}\nfigures:\n' +
        '  - {id: good, label: The good one, reports: [{source: a, value: 1, passage: x}]}\n' +
        '  - {id: bad, label: The bad one, reports: [{source: b, value: 1, passage: x}]}\n',
    );
    const terminal = openTerminal({ args: [file], cols: 100, rows: 30 });
    await terminal.waitFor('The good one');
    expect(terminal.screen()[0]).toContain('! 1 problem');
    expect(terminal.screen().join('\n')).not.toContain('The bad one');
    await terminal.press('!');
    await terminal.waitFor('Left out because of them');
    await terminal.waitFor('unknown_source');
    await terminal.press('esc');
    await terminal.waitFor('The good one');
  });

  test('a file that cannot be used is told on stderr, without opening the dashboard', async () => {
    const terminal = openTerminal({ args: ['/dev/null'], cols: 100, rows: 30 });
    expect((await terminal.exited).exitCode).toBe(2);
    expect(terminal.bytes()).not.toContain('\u001b[?1049h');
  });
});

test('5,000 claims open and scroll, a screen at a time', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-many-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'many.yaml');
  const claims = Array.from(
    { length: 5000 },
    (_, at) =>
      `  - id: c${at}\n    label: Figure number ${at}\n    reports:\n` +
      `      - {source: a, value: ${at}, passage: number ${at}}\n` +
      `      - {source: b, value: about ${at}, passage: about ${at}}\n`,
  );
  await writeFile(
    file,
    `briefing: 1\ntitle: Many\nlang: en\nsources: {a: {lang: en}, b: {lang: en}}\nfigures:\n${claims.join('')}`,
  );
  const terminal = openTerminal({ args: [file], cols: 120, rows: 40 });
  await terminal.waitFor('1/5000');
  await terminal.waitUntilStill();
  const mark = terminal.mark();
  await terminal.press('down');
  await terminal.waitFor('2/5000');
  expect(terminal.bytesSince(mark).length).toBeLessThan(6000);
  await terminal.press('end');
  await terminal.waitFor('5000/5000');
  expect(terminal.screen().join('\n')).toContain('Figure number 4999');
  await terminal.press('pageup', 'pageup');
  await terminal.waitFor(/49[6-9]\d\/5000/);
});

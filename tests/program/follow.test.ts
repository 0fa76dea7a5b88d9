import { mkdirSync, rmdirSync, rmSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from '../support/program.ts';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const ids = Array.from({ length: 40 }, (_, at) => `f${at}`);

async function open(text = figuresBriefing(['one', 'two', 'three'])) {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  await writeFile(file, text);
  const terminal = openTerminal({ args: [file], cols: 100, rows: 30 });
  await terminal.waitFor('1 Key figures and dates');
  const save = (changed: string) => writeFile(file, changed);
  /** As editors do that never leave half a file behind. */
  const replace = async (changed: string) => {
    await writeFile(`${file}.tmp`, changed);
    await rename(`${file}.tmp`, file);
  };
  return { terminal, folder, file, save, replace };
}

/** The place in the list that the focused panel's border shows. */
function position(terminal: Terminal): string | undefined {
  return / (\d+\/\d+) ━━┓/.exec(terminal.screen().join('\n'))?.[1];
}

/** The row that the cursor is on, up to the counts beside it. */
function selected(terminal: Terminal): string | undefined {
  return /▸ *(.*?) {2,}\S*$/m.exec(terminal.screen().join('\n'))?.[1];
}

describe('a change on disk', () => {
  test('is seen without a key, with the selection and the window where they were', async () => {
    const { terminal, save, replace } = await open(figuresBriefing(ids));
    await terminal.press(...Array<string>(30).fill('down'), ...Array<string>(4).fill('up'));
    await terminal.waitFor(/ 27\/40/);
    const before = await terminal.waitUntilStill();
    await save(figuresBriefing(ids, 'Written in place'));
    await terminal.waitFor('Written in place');
    await terminal.waitFor('The file has changed and was read again.');
    expect(terminal.screen().slice(1, -1)).toEqual(before.slice(1, -1));
    await replace(figuresBriefing(['new', ...ids], 'Replaced'));
    await terminal.waitFor('Replaced');
    expect(position(terminal)).toBe('28/41');
    await replace(figuresBriefing(ids, 'Replaced twice'));
    await terminal.waitFor('Replaced twice');
    expect(position(terminal)).toBe('27/40');
  });

  test('puts no other row under the cursor, on any list, though it is on the first', async () => {
    const { terminal, save } = await open();
    const two = figuresBriefing(['zero', 'one', 'two', 'three'], 'More').replace(
      '[{source: a,',
      '[{source: b, value: 2, passage: y}, {source: a,',
    );
    await terminal.press('f');
    await terminal.waitFor(/▸ \[ \] .*single|▸ \[ \] .*one source/);
    const option = selected(terminal);
    await save(two.replace('sources: {', 'sources: {b: {lang: en}, '));
    await terminal.waitFor(/^ *\[ \] .*differ/m);
    expect(selected(terminal)).toBe(option);
    await terminal.press('esc');
    await terminal.waitFor(/┏━ 1 .* 2\/4 /);
    expect(selected(terminal)).toContain('Figure one');
  });

  test('that leaves the file broken keeps the last good state, until it is right again', async () => {
    const { terminal, save } = await open();
    await terminal.press('down', 'enter');
    await terminal.waitFor(/┏━ A ━/);
    await save('briefing: 1\ntitle: [\n');
    await terminal.waitFor(/cannot be used as it is now \(line \d\); the last good state/);
    expect(terminal.screen()[0]).toMatch(/^ T .*! 1 problem/);
    expect(terminal.screen().join('\n')).toContain('Figure two');
    await terminal.press('!');
    await terminal.waitFor(/one\.yaml:\d+:\d+ error/);
    await save(figuresBriefing(['one', 'two'], 'Mended'));
    await terminal.waitFor('Structure: no problem.');
    expect(terminal.screen()[0]).toMatch(/^ Mended (?!.*problem)/);
    await terminal.press('esc');
    await terminal.waitFor('Figure two');
  });

  test('that takes the claim away that is shown closes its screen and says so', async () => {
    const { terminal, save } = await open();
    await terminal.press('down', 'enter');
    await terminal.waitFor(/┏━ A ━/);
    await save(figuresBriefing(['one', 'three']));
    await terminal.waitFor('“Figure two” is no longer in the file.');
    await terminal.waitFor('1 Key figures and dates');
    expect(terminal.screen().join('\n')).toContain('Figure three');
  });

  test('that leaves a claim out is told in its panel', async () => {
    const { terminal, save } = await open();
    await save(figuresBriefing(['one', 'two']).replace('value', 'valeu'));
    await terminal.waitFor(/┏━ 1 Figures ━+ 1\/1 · 1 left out: ! ━━┓/);
    await save(figuresBriefing(['one']).replace('value', 'valeu'));
    await terminal.waitFor('1 left out because of a problem: !');
  });

  test('that makes a folder of it for a moment does not end the following', async () => {
    const { terminal, file, save, replace } = await open();
    rmSync(file);
    mkdirSync(file);
    rmdirSync(file);
    await save(figuresBriefing(['one'], 'Good again'));
    await terminal.waitFor('Good again');
    await replace(figuresBriefing(['one'], 'And replaced'));
    await terminal.waitFor('And replaced');
  });

  test('that makes the file go is told, and so is its return', async () => {
    const { terminal, file, save } = await open();
    await rm(file);
    await terminal.waitFor('The file is gone; the last good state is shown');
    expect(terminal.screen().join('\n')).toContain('Figure three');
    await save(figuresBriefing(['one'], 'Here again'));
    await terminal.waitFor('The file is back and was read again.');
    await terminal.waitFor('Here again');
    await save(figuresBriefing(['one'], 'And followed'));
    await terminal.waitFor('And followed');
  });

  test('of an article, or its coming, is looked at too', async () => {
    const text =
      'briefing: 1\ntitle: T\nlang: en\nsources: {a: {lang: en, text: {file: a.txt}}}\nfigures:\n' +
      '  - {id: f, label: Figure, reports: [{source: a, value: 40, passage: forty soldiers}]}\n';
    const { terminal, folder } = await open(text);
    const article = path.join(folder, 'a.txt');
    await writeFile(article, 'There were forty soldiers.\n');
    await terminal.waitFor('✓ 1/1');
    await terminal.waitFor('An article has changed');
    await writeFile(article, 'There were fifty soldiers.\n');
    await terminal.waitFor('✗ 0/1');
  });

  test('that changes nothing to see says nothing', async () => {
    const { terminal, save } = await open(figuresBriefing(['one'], 'Same'));
    await save(figuresBriefing(['one'], 'Other'));
    await terminal.waitFor('was read again.');
    await terminal.press('z');
    await terminal.waitFor('q quit');
    await save(`# a comment\n${figuresBriefing(['one'], 'Other')}`);
    await save(`# a comment\n${figuresBriefing(['one'], 'Other')}`);
    await terminal.waitUntilStill({ still_ms: 600 });
    expect(terminal.screen().at(-1)).toContain('q quit');
  });
});

test('the file is followed after Ctrl-Z and fg, and leaving does not wait for it', async () => {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  await writeFile(file, figuresBriefing(['one']));
  const shell = openTerminal({
    command: '/bin/bash',
    args: ['--norc', '--noprofile', '-i'],
    cols: 100,
    rows: 30,
    env: { PS1: 'shell> ' },
  });
  await shell.waitFor('shell>');
  await shell.press(`'${process.execPath}' '${program()}' '${file}'; echo code=$?`, 'enter');
  await shell.waitFor('Figure one');
  await shell.press('ctrl-z');
  await shell.waitFor('Stopped');
  await writeFile(file, figuresBriefing(['one'], 'While stopped'));
  await shell.press('fg', 'enter');
  await shell.waitFor('While stopped');
  await writeFile(file, figuresBriefing(['one'], 'Afterwards'));
  await shell.waitFor('Afterwards');
  await shell.press('q');
  await shell.waitFor(/shell> *$/m);
  expect(shell.modes().alternateScreen).toBe(false);
});

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const briefing = `briefing: 1
title: Addresses
lang: en
sources:
  a: {lang: en, title: With an address, url: "https://daily.example/a?b=1&c='2'"}
  b: {lang: en, title: Without}
figures:
  - id: both
    label: Figure of both
    reports: [{source: a, value: 1, passage: x}, {source: b, value: 2, passage: y}]
  - id: alone
    label: Figure of one
    reports: [{source: a, value: 1, passage: x}]
`;
const address = "https://daily.example/a?b=1&c='2'".replaceAll("'", '%27');

/** Writes down how it was started. */
const browser = `
import { appendFileSync } from 'node:fs';
appendFileSync(process.env.BROWSER_LOG, JSON.stringify(process.argv.slice(2)) + '\\n');
process.stdout.write('A BROWSER IN THE TERMINAL\\n');`;

async function open(name: string | null, env: Record<string, string> = {}) {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  const BROWSER_LOG = path.join(folder, 'log.txt');
  await writeFile(file, briefing);
  await writeFile(BROWSER_LOG, '');
  const BROWSER = name === null ? {} : { BROWSER: await scratchProgram(folder, name, browser) };
  const terminal = openTerminal({
    args: [file],
    cols: 100,
    rows: 30,
    env: { BROWSER_LOG, ...BROWSER, ...env },
  });
  await terminal.waitFor('Figure of one');
  const started = async () => (await readFile(BROWSER_LOG, 'utf8')).split('\n').slice(0, -1);
  return { terminal, started };
}

describe('o', () => {
  test('gives the address of the selected source to the browser, in one piece', async () => {
    const { terminal, started } = await open('my-browser');
    await terminal.press('4', 'o');
    await terminal.waitFor(`Opened in the browser: ${address}`);
    await expect.poll(started).toEqual([JSON.stringify([address])]);
    expect(terminal.bytes()).not.toContain('A BROWSER IN THE TERMINAL');
  });

  test('opens the address of the only source that answers, and asks where several do', async () => {
    const { terminal, started } = await open('my-browser');
    await terminal.press('o');
    await terminal.waitFor('open address: several sources answer it');
    await terminal.press('down', 'o');
    await terminal.waitFor('Opened in the browser');
    await terminal.press('enter');
    await terminal.waitFor(/┏━ A ━/);
    await terminal.press('right');
    await terminal.waitFor(/┏━ B ━/);
    await terminal.press('o');
    await terminal.waitFor('open address: no address of the source is recorded');
    await expect.poll(started).toHaveLength(1);
  });

  test('lends the terminal to a browser that draws in it', async () => {
    const { terminal, started } = await open('w3m');
    await terminal.press('4', 'o');
    await terminal.waitFor('Back from w3m.');
    expect(terminal.bytes()).toContain('A BROWSER IN THE TERMINAL');
    expect(await started()).toEqual([JSON.stringify([address])]);
    expect(terminal.modes().alternateScreen).toBe(true);
  });

  test('copies the address and shows it where there is no browser', async () => {
    const { terminal } = await open(null, { DISPLAY: ':0', SSH_CONNECTION: '1 2 3 4' });
    const mark = terminal.mark();
    await terminal.press('4', 'o');
    await terminal.waitFor(`No browser here. Sent to the terminal’s clipboard: ${address}`);
    const encoded = Buffer.from(address).toString('base64');
    expect(terminal.bytesSince(mark)).toContain(`\u001b]52;c;${encoded}\u0007`);
  });

  test('says so where the browser cannot be started', async () => {
    const { terminal } = await open(null, { BROWSER: 'no-such-browser' });
    await terminal.press('4', 'o');
    await terminal.waitFor(`No browser could be started (ENOENT): ${address}`);
  });

  test('asks the system where there is a screen', async () => {
    const folder = await scratchFolder();
    await scratchProgram(folder, 'xdg-open', browser);
    const { PATH = '' } = process.env;
    const env = { DISPLAY: ':0', PATH: `${folder}${path.delimiter}${PATH}` };
    const { terminal, started } = await open(null, env);
    await terminal.press('4', 'o');
    await terminal.waitFor(`Opened in the browser: ${address}`);
    await expect.poll(started).toEqual([JSON.stringify([address])]);
  });
});

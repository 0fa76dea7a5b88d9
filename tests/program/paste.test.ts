import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const on = '\u001b[?2004h';
const off = '\u001b[?2004l';

/** What a terminal sends for a text that is pasted, once it was asked to say so. */
const pasted = (text: string) => `\u001b[200~${text}\u001b[201~`;

async function open(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('1 Key figures and dates');
  await terminal.waitFor(() => terminal.bytes().includes(on));
  return terminal;
}

describe('a paste', () => {
  test('into a search is text, and no key of it does anything else', async () => {
    const terminal = await open();
    await terminal.press('/');
    await terminal.waitFor(/^ \/▏/m);
    await terminal.press(pasted('osk\r\neria qx'));
    await terminal.waitFor(/^ \/osk eria qx▏ {2}nothing found/m);
    await terminal.press('home', 'T', 'end', 'ctrl-w', 'ctrl-w');
    await terminal.waitFor(/^ \/Tosk ▏ {2}1\/\d/m);
    await terminal.press('ctrl-u');
    await terminal.waitFor(/^ \/▏ +Esc clear$/m);
  });

  test('into the filter of the help is text', async () => {
    const terminal = await open();
    await terminal.press('?', '/', pasted('word\nby'));
    await terminal.waitFor('Filter: word by▏');
    await terminal.press('left', 'left', 'left', 'x');
    await terminal.waitFor('Filter: wordx▏ by');
    await terminal.waitFor(/^ {2}Enter keep {2}Esc clear$/m);
  });

  test('elsewhere does nothing, and says so', async () => {
    const terminal = await open();
    await terminal.press(pasted('q\r\nep'));
    await terminal.waitFor('Nothing was done with what was pasted: / looks for words.');
    await terminal.press('down');
    await terminal.waitFor(/ 2\/\d+ ━━┓/);
  });
});

describe('telling pastes apart', () => {
  test('ends where the terminal is given back', async () => {
    const terminal = await open();
    await terminal.press('q');
    await terminal.exited;
    expect(terminal.bytes().lastIndexOf(off)).toBeGreaterThan(terminal.bytes().lastIndexOf(on));
  });

  test('ends for a signal too', async () => {
    const terminal = await open();
    terminal.kill('SIGTERM');
    await terminal.exited;
    expect(terminal.bytes().lastIndexOf(off)).toBeGreaterThan(terminal.bytes().lastIndexOf(on));
  });

  test('ends while the editor runs, which is told when it cannot be given the line', async () => {
    const folder = await scratchFolder();
    const file = path.join(folder, 'one.yaml');
    await writeFile(file, figuresBriefing(['one', 'two']));
    const body = `process.stdout.write('MINE>'); process.stdin.once('data', () => process.exit());`;
    const EDITOR = await scratchProgram(folder, 'My-wrapper.sh', body);
    const terminal = await open({ args: [file], env: { EDITOR } });
    await terminal.press('e');
    await terminal.waitFor('MINE>');
    expect(terminal.bytes().lastIndexOf(off)).toBeGreaterThan(terminal.bytes().lastIndexOf(on));
    const mark = terminal.mark();
    await terminal.press('enter');
    await terminal.waitFor('“My-wrapper.sh” is not known here and was not told the line (6).');
    expect(terminal.bytesSince(mark)).toContain(on);
  });

  test('is done with a screen reader too', async () => {
    const terminal = openTerminal({ args: [example, '--screen-reader'], cols: 160, rows: 60 });
    await terminal.waitFor(/item 1 of 16, selected: /);
    await terminal.press('/');
    await terminal.waitFor(/^Search:$/m);
    await terminal.press(pasted('tosk\nel'));
    await terminal.waitFor(/^(?:tosk el, )?\d match(es)?\.$/m);
  });
});

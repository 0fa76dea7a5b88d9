import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { figuresBriefing, scratchFolder } from '../support/scratch.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

/** What terminals answer to those who ask; each has keys in it that would do something. */
const answers: readonly string[] = [
  '\u001bP1$r2 q\u001b\\',
  '\u001bP>|XTerm(370)\u001b\\',
  '\u001b]11;rgb:3030/3434/4646\u001b\\',
  '\u001b]52;c;cXVpdCBub3c=\u0007',
  '\u001b_Gi=31;OK\u001b\\',
  '\u001b^q\u001b\\',
  '\u001bXe\u001b\\',
  '\u009d11;rgb:3030/3434/4646\u009c',
  '\u001b[?62;22;28c',
  '\u001b[0n',
  '\u001b[12;40R',
  '\u001b[?1u',
  '\u001b[?2026;2$y',
  '\u001b[8;24;80t',
  '\u001b[I',
  '\u001b[O',
];

async function briefing(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = await scratchFolder();
  const file = path.join(folder, 'one.yaml');
  const ids = Array.from({ length: 60 }, (_, at) => `n${at}`);
  await writeFile(file, figuresBriefing(ids));
  return { folder, file };
}

/** The dashboard on sixty figures; an editor would say so. */
async function open(options: Parameters<typeof openTerminal>[0] = {}) {
  const { file } = await briefing();
  const env = { EDITOR: 'echo THE EDITOR', ...options?.env };
  const terminal = openTerminal({ args: [file], cols: 120, rows: 40, ...options, env });
  await terminal.waitFor(/ 1\/60 /);
  return terminal;
}

/** Press ↓, and see that nothing else has happened before. */
async function isStill(terminal: Terminal, item: number) {
  await terminal.press('down');
  const screen = await terminal.waitFor(new RegExp(` ${item}/60 `));
  expect(screen.at(-1)).toMatch(/^ .* q quit/);
  expect(terminal.bytes()).not.toContain('THE EDITOR');
}

/**
 * Send byte by byte, as a slow line does.
 *
 * @returns whether no byte was held up longer than on such a line
 */
async function wasSlowLine(terminal: Terminal, sent: readonly string[]): Promise<boolean> {
  for (const byte of sent.join('')) {
    const sent_ms = performance.now();
    await terminal.press(byte);
    await setTimeout(40);
    if (performance.now() - sent_ms > 90) return false;
  }
  return true;
}

describe('an answer of the terminal', () => {
  test('is no key, whichever it is', async () => {
    const terminal = await open();
    const before = await terminal.waitUntilStill();
    await terminal.press(...answers);
    await isStill(terminal, 2);
    await terminal.press('up');
    await terminal.waitFor(screen => screen.join('\n') === before.join('\n'));
  });

  test('is none in pieces either', async () => {
    const terminal = await open();
    for (const answer of answers.slice(0, 5)) {
      for (const piece of answer.split(/(?<=\u001b[\]P_])|(?=[\u001b\u0007]\\?$)/)) {
        await terminal.press(piece);
        // Each is read by itself.
        await terminal.waitUntilStill({ still_ms: 60 });
      }
    }
    await isStill(terminal, 2);
  });

  test('is none byte by byte on a slow line either', async ({ skip }) => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const terminal = await open();
      await terminal.waitUntilStill();
      if (await wasSlowLine(terminal, answers.slice(1, 5))) return isStill(terminal, 2);
    }
    skip('The machine is too busy to send anything in time.');
  });

  test('is none where a search is typed, nor in the filter of the help', async () => {
    const terminal = await open();
    await terminal.press('/', 'Fi', ...answers, 'gure n7');
    await terminal.waitFor(/^ \/Figure n7▏ /m);
    await terminal.press('esc', '?');
    await terminal.waitFor('On this screen');
    await terminal.press('/', 'qu', ...answers, 'it');
    await terminal.waitFor('Filter: quit▏');
  });

  test('is none in the list of briefings, nor with a screen reader', async () => {
    const { folder } = await briefing();
    await writeFile(path.join(folder, 'two.yaml'), figuresBriefing(['a'], 'Second'));
    const terminal = openTerminal({ args: [folder], cols: 120, rows: 40 });
    await terminal.waitFor('Second');
    await terminal.press(...answers, 'down');
    await terminal.waitFor(/▸ .*Second/);
    const aloud = openTerminal({ args: ['--screen-reader', folder], cols: 120, rows: 40 });
    await aloud.waitFor(/item 1 of 2, selected: T/);
    await aloud.press(...answers, 'down');
    await aloud.waitFor(/item 2 of 2/);
  });

  test('is none before the program listens', async () => {
    const { file } = await briefing();
    const terminal = openTerminal({ args: [file], cols: 120, rows: 40 });
    for (const answer of answers) await terminal.press(answer);
    await terminal.waitFor(/ 1\/60 /);
    await isStill(terminal, 2);
  });

  test('is none behind an editor that has asked and not waited', async () => {
    const { folder, file } = await briefing();
    const EDITOR = path.join(folder, 'asking-editor');
    // The emulator answers the first; the others are what vim and helix ask.
    const asks = String.raw`printf '\033[c\033]11;?\033\\\033[>q\033P$q q\033\\'`;
    await writeFile(EDITOR, `#!/bin/sh\n${asks}\n`);
    await chmod(EDITOR, 0o755);
    const terminal = openTerminal({ args: [file], cols: 120, rows: 40, env: { EDITOR } });
    await terminal.waitFor(/ 1\/60 /);
    await terminal.press('e');
    for (const answer of answers) await terminal.press(answer);
    await terminal.waitFor('The file was read again.');
    await terminal.press(...answers);
    await isStill(terminal, 2);
  });

  test('without an end costs half a second, after which every key works', async () => {
    const terminal = await open();
    await terminal.press('\u001b]11;rgb:30', 'q');
    await terminal.waitUntilStill({ still_ms: 700 });
    await isStill(terminal, 2);
    await terminal.press('\u001bP1$r');
    await terminal.waitUntilStill({ still_ms: 700 });
    await terminal.press('ctrl-c');
    expect((await terminal.exited).exitCode).toBe(130);
  });
});

describe('a key', () => {
  test('is what it is in modifyOtherKeys and in the kitty protocol', async () => {
    const terminal = await open();
    await terminal.press('\u001b[27;2;71~');
    await terminal.waitFor(/ 60\/60 /);
    await terminal.press('\u001b[103u');
    await terminal.waitFor(/ 1\/60 /);
    await terminal.press('\u001b[106;1:1u', '\u001b[106;1:3u', '\u001b[1;1:1B', '\u001b[1;1:3B');
    await terminal.waitFor(/ 3\/60 /);
    await terminal.press('\u001b[106;1:2u');
    await terminal.waitFor(/ 4\/60 /);
    await terminal.press('\u001b[27;5;99~');
    expect((await terminal.exited).exitCode).toBe(130);
  });

  test('is none where the mouse was clicked, in whatever form that is told', async () => {
    const terminal = await open();
    const clicks = [
      '\u001b[M %%',
      '\u001b[M#qe',
      '\u001b[M \u0101\u0102',
      '\u001b[32;10;10M',
      '\u001b[<0;10;10M',
      '\u001b[<0;10;10m',
    ];
    await terminal.press(...clicks);
    // A wheel that was not asked for moves nothing.
    await terminal.press('\u001b[<65;10;10M');
    await isStill(terminal, 2);
  });
});

describe('a paste without its end', () => {
  test('is taken as far as it has come, and then keys work', async () => {
    const terminal = await open();
    await terminal.press('/', '\u001b[200~n4');
    await terminal.waitFor(/^ \/n4▏ /m);
    await terminal.press('2', 'enter');
    await terminal.waitFor(/ 43\/60 /);
    await terminal.press('q');
    expect((await terminal.exited).exitCode).toBe(0);
  });

  test('is left by Ctrl-C at once', async () => {
    const terminal = await open();
    await isStill(terminal, 2);
    await terminal.press('\u001b[200~text');
    await terminal.waitUntilStill({ still_ms: 100 });
    await terminal.press('ctrl-c');
    expect((await terminal.exited).exitCode).toBe(130);
  });

  test('is whole where it comes in pieces', async () => {
    const terminal = await open();
    await terminal.press('/');
    await terminal.waitFor(/^ \/▏/m);
    for (const piece of ['\u001b[20', '0~Figure', ' n1', '7 q\u001b[2', '01~']) {
      await terminal.press(piece);
      // Read, and not much later: what has begun a sequence is not waited for for ever.
      await terminal.waitUntilStill({ still_ms: 20 });
    }
    await terminal.waitFor(/^ \/Figure n17 q▏ /m);
  });
});

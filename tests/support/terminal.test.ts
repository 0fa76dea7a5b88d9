import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openTerminal } from './terminal.ts';

/** A program of one line, in a terminal. */
const node = (script: string, options: Parameters<typeof openTerminal>[0] = {}) =>
  openTerminal({ ...options, command: process.execPath, args: ['-e', script] });

const listen = `
  process.stdin.setRawMode(true);
  process.stdin.on('data', d => console.log(JSON.stringify(String(d)) + '\\r'));
  console.log('ready');`;

/** Keeps a processor busy for longer than anybody waits for an answer without knowing of it. */
const work = 'for (const end = performance.now() + 1500; performance.now() < end; );';

describe('the terminal that tests run programs in', () => {
  test('shows what a program writes, and how it ended', async () => {
    const terminal = node("console.log('two\\nrows'); process.exitCode = 3");
    expect(await terminal.exited).toEqual({ exitCode: 3, signal: 0 });
    expect(terminal.screen().slice(0, 3)).toEqual(['two', 'rows', '']);
    expect(terminal.screen()).toHaveLength(24);
  });

  test('tells the program its size, and tells it again when it changes', async () => {
    const terminal = node(
      `const say = () => console.log(process.stdout.columns + '×' + process.stdout.rows);
       process.stdout.on('resize', say); say(); setInterval(() => {}, 1000);`,
      { cols: 70, rows: 10 },
    );
    await terminal.waitFor('70×10');
    terminal.resize(90, 12);
    expect(await terminal.waitFor('90×12')).toHaveLength(12);
  });

  test('sends what a keyboard sends', async () => {
    const terminal = node(listen);
    await terminal.waitFor('ready');
    for (const [key, sent] of [
      ['up', '\u001b[A'],
      ['shift-tab', '\u001b[Z'],
      ['pagedown', '\u001b[6~'],
      ['ctrl-c', '\u0003'],
      ['é', 'é'],
    ] as const) {
      await terminal.press(key);
      await terminal.waitFor(JSON.stringify(sent));
    }
  });

  test('keeps Esc apart from the key after it', async () => {
    const terminal = node(listen);
    await terminal.waitFor('ready');
    await terminal.press('esc', 'j');
    const screen = await terminal.waitFor('"j"');
    expect(screen).toContain('"\\u001b"');
  });

  test('keeps Esc apart from the key after it where the program has no time to read', async () => {
    const terminal = node(`${listen} setTimeout(() => { ${work} });`);
    await terminal.waitFor('ready');
    await terminal.press('esc');
    await terminal.press('j');
    expect(await terminal.waitFor('"j"')).toContain('"\\u001b"');
  });

  test('is not still before a program has answered, however long it works on it', async () => {
    const terminal = node(
      `console.log('ready'); process.stdin.once('data', () => { ${work} console.log('done'); });
       setInterval(() => {}, 60_000);`,
    );
    await terminal.waitFor('ready');
    await terminal.press('enter');
    expect(await terminal.waitUntilStill()).toContain('done');
  });

  test('is not still before what a program has started has answered', async () => {
    const terminal = node(
      `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(`${work} console.log('done')`)}],
         { stdio: 'inherit' });
       console.log('ready');`,
    );
    await terminal.waitFor('ready');
    expect(await terminal.waitUntilStill()).toContain('done');
  });

  test('answers a program that asks where the cursor is', async () => {
    const terminal = node(`${listen} process.stdout.write('\\u001b[6n')`);
    await terminal.waitFor(String.raw`"\u001b[2;1R"`);
  });

  test('knows the colours and weights of a cell', async () => {
    const terminal = node(
      "process.stdout.write('\\u001b[1;4;31mA\\u001b[0;2;7;38;5;200mB\\u001b[0;3;48;2;1;2;3mC\\u001b[0m漢')",
    );
    await terminal.exited;
    expect(terminal.cell(0, 0)).toMatchObject({ text: 'A', bold: true, underline: true, fg: 1 });
    expect(terminal.cell(1, 0)).toMatchObject({ dim: true, inverse: true, fg: 200, bg: null });
    expect(terminal.cell(2, 0)).toMatchObject({ italic: true, bg: '#010203', bold: false });
    expect(terminal.cell(3, 0)).toMatchObject({ text: '漢', width: 2 });
    expect(terminal.cell(4, 0)).toMatchObject({ text: '', width: 0 });
    expect(() => terminal.cell(0, 24)).toThrow(RangeError);
  });

  test('shows only whole frames', async () => {
    const terminal = node(
      `process.stdout.write('old\\u001b[?2026h\\rnew');
       setInterval(() => {}, 1000);
       process.stdin.once('data', () => process.stdout.write('\\rnewer\\u001b[?2026l'));`,
    );
    await expect.poll(() => terminal.modes().synchronizedOutput).toBe(true);
    expect(terminal.bytes()).toContain('new');
    expect(terminal.screen()[0]).toBe('old');
    await terminal.press('enter');
    await terminal.waitFor('newer');
  });

  test('knows the modes a program has set', async () => {
    const terminal = node(
      `process.stdout.write('\\u001b[?1049h\\u001b[?25l\\u001b[?2004h\\u001b[?1000hhere');
       process.stdin.once('data', () => process.stdout.write('\\u001b[?1049l\\u001b[?25h\\u001b[?2004;1000lgone'));`,
    );
    await terminal.waitFor('here');
    expect(terminal.modes()).toMatchObject({
      alternateScreen: true,
      cursorVisible: false,
      bracketedPaste: true,
      mouse: 'vt200',
    });
    await terminal.press('enter');
    await terminal.waitFor('gone');
    expect(terminal.modes()).toMatchObject({
      alternateScreen: false,
      cursorVisible: true,
      bracketedPaste: false,
      mouse: 'none',
    });
  });

  test('keeps what scrolled away, and every byte', async () => {
    const terminal = node("for (let i = 1; i <= 30; i++) console.log('row ' + i)", { rows: 10 });
    const mark = terminal.mark();
    await terminal.exited;
    expect(terminal.scrollback().slice(0, 2)).toEqual(['row 1', 'row 2']);
    expect(terminal.screen()).toContain('row 30');
    expect(terminal.bytesSince(mark)).toContain('row 30\r\n');
    expect(terminal.bytes().startsWith('row 1\r\n')).toBe(true);
  });

  test('shows the screen when a wait fails, at the latest when the program ends', async () => {
    const terminal = node("console.log('what there is')");
    await expect(terminal.waitFor(/what there\nis/)).rejects.toThrow(
      /ended with code 0.*what there is/s,
    );
  });

  test('passes a failing question on at once', async () => {
    const terminal = node('setInterval(() => {}, 1000)');
    const question = () => {
      throw new Error('asked in vain');
    };
    await expect(terminal.waitFor(question)).rejects.toThrow('asked in vain');
  });

  test('can send a signal', async () => {
    const terminal = node("console.log('up'); setInterval(() => {}, 1000)");
    await terminal.waitFor('up');
    terminal.kill('SIGTERM');
    expect(await terminal.exited).toMatchObject({ signal: 15 });
  });

  test('gives the program an empty home and no more of the outer environment than it needs', async () => {
    const terminal = node(
      'console.log(JSON.stringify([Object.keys(process.env).sort().join(" "), process.env.HOME]))',
      { cols: 300, env: { TZ: undefined, EXTRA: 'yes' } },
    );
    await terminal.exited;
    const [names, home] = JSON.parse(terminal.screen()[0] ?? '') as [string, string];
    expect(names.split(' ')).toEqual(
      expect.arrayContaining(['EXTRA', 'HOME', 'LANG', 'PATH', 'TERM', 'XDG_STATE_HOME']),
    );
    expect(names).not.toMatch(/\b(?:CI|NO_COLOR|TZ)\b|npm_|VITEST/);
    expect(existsSync(home)).toBe(true);
    await terminal.dispose();
    expect(existsSync(home)).toBe(false);
  });
});

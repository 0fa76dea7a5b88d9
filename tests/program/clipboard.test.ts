import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder, scratchProgram } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

/** Writes down what it was given, as a program of the clipboard does, and ends. */
const taker = `
import { appendFileSync, readFileSync } from 'node:fs';
const name = process.argv[1].split('/').at(-1).replace('.mjs', '');
const text = readFileSync(0, 'utf8');
appendFileSync(process.env.COPIES, JSON.stringify({ name, args: process.argv.slice(2), text }) + '\\n');
`;
/** Leaves something behind that keeps its pipes open, as xclip does. */
const stayer = `${taker}
import { spawn } from 'node:child_process';
spawn(process.execPath, ['-e', 'setTimeout(() => {}, 3000)'], { stdio: 'inherit' }).unref();
process.exit(0);`;
const fails = `${taker} process.exit(1);`;
const killed = `${taker} process.kill(process.pid, 'SIGKILL');`;
const hangs = `${taker} setTimeout(() => {}, 60_000);`;
const olderTmux = `if (process.argv.includes('-w')) process.exit(1); ${taker}`;

interface Copy {
  readonly name: string;
  readonly args: readonly string[];
  readonly text: string;
}

/** The dashboard with programs of the clipboard beside it. */
async function open(programs: Record<string, string>, env: Record<string, string>) {
  const folder = await scratchFolder();
  const log = path.join(folder, 'copies.txt');
  for (const [name, body] of Object.entries(programs)) await scratchProgram(folder, name, body);
  // Nothing of the machine's own: what it has depends on the machine.
  const terminal = openTerminal({
    args: [example],
    cols: 160,
    rows: 40,
    env: { PATH: folder, COPIES: log, ...env },
  });
  await terminal.waitFor('4 Source provenance');
  const copies = async (): Promise<Copy[]> => {
    const text = await readFile(log, 'utf8').catch(() => '');
    return text
      .split('\n')
      .slice(0, -1)
      .map(line => JSON.parse(line));
  };
  const mark = terminal.mark();
  const sent = () => {
    const found = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(terminal.bytesSince(mark))?.[1] ?? '';
    return Buffer.from(found, 'base64').toString('utf8');
  };
  return { terminal, copies, sent, log };
}

const x11 = { DISPLAY: ':0' };

describe('y', () => {
  test('says “Copied” where a program has taken the text', async () => {
    const { terminal, copies, sent } = await open({ xclip: stayer }, x11);
    await terminal.press('y');
    await terminal.waitFor(/^ Copied: Width of/m);
    const [copy] = await copies();
    expect(copy).toMatchObject({ name: 'xclip', args: ['-in', '-selection', 'clipboard'] });
    expect(copy?.text).toMatch(/^Width of .*\)$/);
    expect(sent()).toBe(copy?.text);
  });

  test.each([
    ['fails', fails],
    ['is killed', killed],
    ['hangs', hangs],
    ['ends without reading', 'process.exit(1);'],
  ])('asks the next program where one %s', async (_, body) => {
    const { terminal, copies } = await open(
      { 'wl-copy': body, xclip: taker },
      {
        ...x11,
        WAYLAND_DISPLAY: 'wayland-0',
      },
    );
    await terminal.press('y');
    await terminal.waitFor(/^ Copied: Width of/m);
    expect((await copies()).at(-1)?.name).toBe('xclip');
  });

  test('says that the text was sent to the terminal where every program fails', async () => {
    const { terminal } = await open({ xclip: fails, xsel: killed }, x11);
    await terminal.press('y');
    await terminal.waitFor(/^ Sent to the terminal’s clipboard: Width of/m);
  });

  test('answers at once and goes on with other keys while a program hangs', async () => {
    const { terminal } = await open({ xclip: hangs }, x11);
    await terminal.press('y');
    await terminal.waitFor(/^ Copying…/m);
    await terminal.press('down');
    await terminal.waitFor(/┏━ 1 .* 2\/16 /);
    await terminal.press('q');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  });

  test('leaves what was copied last, whichever program is slow', async () => {
    const slow = `
      const { argv, env, pid } = process;
      const { existsSync, writeFileSync } = await import('node:fs');
      const isFirst = !existsSync(env.COPIES + '.first');
      if (isFirst) { writeFileSync(env.COPIES + '.first', ''); setTimeout(() => {}, 60_000); }
      else { await import('data:text/javascript,' + encodeURIComponent(${JSON.stringify(taker)})); }`;
    const { terminal, copies, log } = await open({ xclip: slow }, x11);
    await terminal.press('y');
    await terminal.waitFor(/^ Copying…/m);
    // The second has to know that it is one.
    await expect.poll(() => existsSync(`${log}.first`)).toBe(true);
    await terminal.press('Y');
    await terminal.waitFor(/^ Copied: /m);
    expect(await copies()).toHaveLength(1);
    expect((await terminal.waitUntilStill()).at(-1)).toMatch(/^ Copied: (?!Width of)/);
  });

  test('over SSH asks no program but the terminal', async () => {
    const { terminal, copies, sent } = await open(
      { xclip: taker, 'wl-copy': taker },
      {
        ...x11,
        WAYLAND_DISPLAY: 'wayland-0',
        SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22',
      },
    );
    await terminal.press('y');
    await terminal.waitFor(/^ Sent to the terminal’s clipboard: Width of/m);
    expect(sent()).toMatch(/^Width of/);
    expect(await copies()).toEqual([]);
  });

  test.each([
    ['hands the text to tmux, which hands it on', taker, ['load-buffer', '-w', '-']],
    ['has an older tmux keep the text', olderTmux, ['load-buffer', '-']],
  ])('%s', async (_, body, args) => {
    const { terminal, copies, sent } = await open(
      { tmux: body },
      {
        TMUX: '/tmp/tmux-1000/default,1,0',
      },
    );
    await terminal.press('y');
    await terminal.waitFor(/^ Copied in tmux, sent to the terminal’s clipboard: Width of/m);
    expect(await copies()).toMatchObject([{ name: 'tmux', args, text: sent() }]);
  });

  test('takes no program from the folder one stands in', async () => {
    const folder = await scratchFolder();
    await scratchProgram(folder, 'xclip', taker);
    const log = path.join(folder, 'copies.txt');
    const terminal = openTerminal({
      args: [example],
      cols: 160,
      rows: 40,
      cwd: folder,
      env: { PATH: `.${path.delimiter}`, COPIES: log, ...x11 },
    });
    await terminal.waitFor('4 Source provenance');
    await terminal.press('y');
    await terminal.waitFor(/^ Sent to the terminal’s clipboard: Width of/m);
    await expect(readFile(log, 'utf8')).rejects.toThrow('ENOENT');
  });
});

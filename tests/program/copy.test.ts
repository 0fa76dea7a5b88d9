import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

async function open(env: Record<string, string> = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, env });
  await terminal.waitFor('4 Source provenance');
  return terminal;
}

/** The texts that were put on the clipboard since a place in the output. */
function clipboard(terminal: Terminal, mark: number): string[] {
  const found = terminal.bytesSince(mark).matchAll(/(?<!\u001b)\u001b\]52;c;([^\u0007]*)\u0007/g);
  return Array.from(found, match => Buffer.from(match[1] ?? '', 'base64').toString('utf8'));
}

describe('y and Y', () => {
  test('put the selected claim and its sources’ citations on the clipboard, and say so', async () => {
    const terminal = await open();
    const before = await terminal.waitUntilStill();
    const mark = terminal.mark();
    await terminal.press('y');
    await terminal.waitFor(/^ Sent to the terminal’s clipboard: .*…$/m);
    const [paragraph = ''] = clipboard(terminal, mark);
    expect(paragraph).toMatch(
      /: \[[A-J]\] .*Sources: \[[A-J]\] .*\(ombrelune-dam\.yaml, [a-z-]+\)$/,
    );
    await terminal.press('Y');
    await terminal.waitFor(/^ Sent to the terminal’s clipboard: (?!.*: \[).*$/m);
    expect(clipboard(terminal, mark)).toHaveLength(2);
    expect(terminal.screen().slice(0, -1)).toEqual(before.slice(0, -1));
  });

  test('copy the chosen source’s report in Compare and the passage in a source', async () => {
    const terminal = await open();
    await terminal.press('2', 'enter');
    await terminal.waitFor(/┏━ [A-J] ━/);
    const mark = terminal.mark();
    await terminal.press('y');
    await terminal.waitFor('Sent to the terminal’s clipboard: ');
    await terminal.press('enter');
    await terminal.waitFor(/┏━ Article ━/);
    await terminal.press('y');
    await terminal.waitFor('Sent to the terminal’s clipboard: ');
    const [inCompare, inSource] = clipboard(terminal, mark);
    expect(inCompare).toMatch(/\. Source: .* \(ombrelune-dam\.yaml, [a-z-]+\)$/);
    expect(inSource).toBe(inCompare);
  });

  test('have nothing to copy of a source that says nothing, and say why', async () => {
    const terminal = await open();
    await terminal.press('enter');
    await terminal.waitFor(/┏━ [A-J] ━/);
    for (let source = 0; source < 10; source++) await terminal.press('right');
    await terminal.waitFor(/┏━ J ━/);
    const mark = terminal.mark();
    await terminal.press('y');
    await terminal.waitFor('copy: this source says nothing about it');
    expect(clipboard(terminal, mark)).toEqual([]);
  });

  test('reach the terminal through tmux, and leave the screen as it was', async () => {
    const terminal = await open({ TMUX: '/tmp/tmux,1,0' });
    const mark = terminal.mark();
    await terminal.press('y');
    await terminal.waitFor('Sent to the terminal’s clipboard: ');
    const wrapped = /\u001bPtmux;\u001b\u001b\]52;c;([^\u0007]*)\u0007\u001b\\/;
    const text = wrapped.exec(terminal.bytesSince(mark))?.[1] ?? '';
    expect([Buffer.from(text, 'base64').toString('utf8')]).toEqual(clipboard(terminal, mark));
    await terminal.press('down');
    await terminal.waitFor(/ 2\/\d+/);
    expect(terminal.screen().join('')).not.toContain(text.slice(0, 12));
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const sizes = [
  { cols: 40, rows: 12 },
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
];

async function openExample(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  return terminal;
}

describe.each(sizes)('filtering at $cols×$rows', size => {
  test('leaves what is chosen, says how much that is, and is cleared by Esc', async () => {
    const terminal = await openExample(size);
    await terminal.press('f');
    await terminal.waitFor(/▸ \[ \] source +A/);
    await terminal.press('down', 'enter');
    await terminal.waitFor(/▸ \[x\] source +B/);
    await terminal.press('esc');
    await terminal.waitFor(/┏━ 1 (?:Key f|F)ig.*4 of 16/);
    await terminal.waitFor(/^ source: B ✕/m);
    await terminal.waitFor('Esc clear');
    expect(terminal.screen()).toHaveLength(size.rows);
    await terminal.press('esc');
    await terminal.waitFor(/^ The filter is cleared/m);
    await terminal.waitFor(screen => !screen.join('').includes('4 of 16'));
  });
});

describe('a filter', () => {
  test('reaches the matrix, the timeline and the origins', async () => {
    const terminal = await openExample();
    await terminal.press('f', 'end', ' ', 'f');
    await terminal.waitFor(/^ finding: ! to verify ✕/m);
    await terminal.press('m');
    await terminal.waitFor(/┏━ Matrix ━+ 1\/10 /);
    await terminal.press('t');
    await terminal.waitFor(/┏━ Timeline · .* 1\/1\d /);
    await terminal.press('w');
    await terminal.waitFor(/┏━ Who says it · /);
    await terminal.waitFor(/^ finding: ! to verify ✕/m);
  });

  test('that leaves nothing says how to clear it', async () => {
    const terminal = await openExample();
    const toLastSource = Array.from({ length: 9 }, () => 'down');
    await terminal.press('f', ...toLastSource, 'enter', 'end', 'enter', 'f');
    await terminal.waitFor(/^ source: J ✕ {2}finding: ! to verify ✕/m);
    await terminal.waitFor(/1 Key figures and dates [━─]+ 0 of 16/);
    await terminal.waitFor('Esc on');
  });

  test('speaks French and ASCII', async () => {
    const terminal = openTerminal({
      args: [example, '--lang', 'fr', '--ascii'],
      ...{ cols: 120, rows: 40 },
    });
    await terminal.waitFor(/4 d.saccords/);
    await terminal.press('f', 'enter', 'f');
    await terminal.waitFor(/^ source.: A x/m);
    await terminal.waitFor(/ \d+ sur 16/);
  });
});

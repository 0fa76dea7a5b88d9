import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../support/terminal.ts';

const downs = (count: number) => Array.from({ length: count }, () => 'down');
/** Before the sources the list has the findings. */
const findings = 13;
const example = path.resolve('examples/ombrelune-dam.yaml');
const sizes = [
  { cols: 40, rows: 12 },
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
];

async function openExample(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  // That something is to verify is a row of its own, once the words have been looked up.
  await terminal.waitUntilStill();
  return terminal;
}

describe.each(sizes)('filtering at $cols×$rows', size => {
  test('leaves what is chosen, says how much that is, and is cleared by Esc', async () => {
    const terminal = await openExample(size);
    await terminal.press('f');
    await terminal.waitFor(/Findings +claims left/);
    await terminal.press(...downs(findings));
    await terminal.waitFor(/Sources +claims left/);
    await terminal.waitFor(/▸ \[ \] A /);
    await terminal.press('down', 'enter');
    await terminal.waitFor(/▸ \[x\] B .* 10 ?$/m);
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
    await terminal.press('f', ...downs(findings - 1), ' ', 'f');
    await terminal.waitFor(/^ finding: ! to verify ✕/m);
    await terminal.press('m');
    await terminal.waitFor(/┏━ Matrix ━+ 1\/10 /);
    await terminal.press('t');
    await terminal.waitFor(/┏━ Timeline · .* 1\/1\d /);
    await terminal.press('w');
    await terminal.waitFor(/┏━ Who says it · /);
    await terminal.waitFor(/^ finding: ! to verify ✕/m);
  });

  test('by a party has what goes back to those it controls, and counts what is left', async () => {
    const terminal = await openExample();
    await terminal.press('f', ...downs(findings + 10));
    await terminal.waitFor(/▸ \[ \] Talveria +13 ?$/m);
    await terminal.waitFor(/^ {3}\[ \] {3}Talverian civil protection +5 ?$/m);
    await terminal.press('enter', 'home', 'down');
    await terminal.waitFor(/▸ \[ \] ≠ {2}differ +1 ?$/m);
  });

  test('that leaves nothing says how to clear it', async () => {
    const terminal = await openExample();
    await terminal.press('f', 'enter', ...downs(findings + 9), 'enter');
    await terminal.waitFor(/▸ \[x\] J .* 0 ?$/m);
    await terminal.press('f');
    await terminal.waitFor(/^ finding: ⊄ impossible ✕ {2}source: J ✕/m);
    await terminal.waitFor(/1 Key figures and dates [━─]+ 0 of 16/);
    await terminal.waitFor('Esc on');
  });

  test('speaks French and ASCII', async () => {
    const terminal = openTerminal({
      args: [example, '--lang', 'fr', '--ascii'],
      ...{ cols: 120, rows: 40 },
    });
    await terminal.waitFor(/4 d.saccords/);
    await terminal.waitUntilStill();
    await terminal.press('f', ...downs(findings), 'enter', 'f');
    await terminal.waitFor(/^ source.: A x/m);
    await terminal.waitFor(/ \d+ sur 16/);
  });
});

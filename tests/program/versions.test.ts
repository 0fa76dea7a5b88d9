import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');

async function openStatement(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  await terminal.press('2', 'home', 'enter');
  await terminal.waitFor('who let the water loose');
  await terminal.waitFor(/┏━ A ━|\+= A =/);
  return terminal;
}

describe('the versions of a statement in Compare', () => {
  test('are set side by side by one key, and the other way round from the other source', async () => {
    const terminal = await openStatement();
    await terminal.press('d');
    await terminal.waitFor(/A → B.*: Cette eau est une arme\[, et → que\]/);
    await terminal.press('right', 'd');
    await terminal.waitFor(/B → A.*: Cette eau est une arme.*\[que → , et\]/);
  });

  test('come into sight in a small window, one above the other', async () => {
    const terminal = await openStatement({ cols: 60, rows: 24 });
    await terminal.press('d');
    await terminal.waitFor(/A {2}Cette eau est une arme ?\[−, et\]/);
    await terminal.waitFor(/B {2}Cette eau est une arme ?\[\+que\]/);
    expect(terminal.screen()).toHaveLength(24);
  });

  test('are not offered where no other source has them in that language', async () => {
    const terminal = await openStatement();
    await terminal.press('down', 'd');
    await terminal.waitFor('no other source has these words in this language');
  });

  test('are told apart in ASCII and without colour', async () => {
    const terminal = await openStatement({
      args: [example, '--ascii'],
      env: { NO_COLOR: '1' },
      cols: 60,
    });
    await terminal.press('d');
    await terminal.waitFor(/A {2}Cette eau est une arme ?\[-, et\]/);
    await terminal.waitFor(/B {2}Cette eau est une arme ?\[\+que\]/);
  });
});

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';
import { openTerminal } from '../support/terminal.ts';

const shipped = path.resolve('briefings/2025-09-03-poutine-kim-pekin.yaml');

async function openWith(config: string) {
  const folder = await scratchFolder();
  const file = path.join(folder, 'config.yaml');
  await writeFile(file, config);
  const terminal = openTerminal({
    args: [shipped],
    cols: 120,
    rows: 40,
    env: { BRIEFING_CONFIG: file },
  });
  await terminal.waitFor(/┏━ 1 Key figures and dates ━+ 1\/23/);
  return terminal;
}

describe('the mouse wheel', () => {
  test('moves where the configuration asks for it, and is given back', async () => {
    const terminal = await openWith('wheel: true\n');
    await expect.poll(() => terminal.modes().mouse).toBe('vt200');
    await terminal.press('\u001b[<65;10;10M');
    await terminal.waitFor(/┏━ 1 Key figures and dates ━+ 4\/23/);
    await terminal.press('\u001b[<64;10;10M');
    await terminal.waitFor(/┏━ 1 Key figures and dates ━+ 1\/23/);
    await terminal.press('q');
    await terminal.exited;
    await expect.poll(() => terminal.modes().mouse).toBe('none');
  });

  test('moves the panel that the pointer is on', async () => {
    const terminal = await openWith('wheel: true\n');
    await terminal.press('\u001b[<65;100;5M');
    await terminal.waitFor(/┏━ 2 Actor statements ━+ 4\//);
    // The statements begin right under the header; the last row of the screen is no panel's.
    await terminal.press('\u001b[<65;100;39M');
    await terminal.waitFor(/┏━ 2 Actor statements ━+ 7\//);
    await terminal.press('\u001b[<65;100;30M');
    await terminal.waitFor(/┏━ 4 Source provenance/);
  });

  test('is left to the terminal otherwise, so that text can be selected', async () => {
    const terminal = await openWith('wheel: false\n');
    expect(terminal.modes().mouse).toBe('none');
  });
});

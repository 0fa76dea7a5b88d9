import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const sizes = [
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
  { cols: 200, rows: 60 },
];

async function openPanel(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  await terminal.press('3', 'home');
  await terminal.waitFor(/[▸>] Osmerian soldiers killed/);
  return terminal;
}

const text = (terminal: Terminal) => terminal.screen().join('\n');

describe.each(sizes)('the picture at $cols×$rows', size => {
  test('shows the voices, their interest, the judgement and the whole on one axis', async () => {
    const terminal = await openPanel(size);
    await terminal.press('c');
    await terminal.waitFor(/▸ ╰ Osmerian soldiers killed/);
    await terminal.waitFor(/Assessment: The author of this example · 15 Mar 2031/);
    const screen = text(terminal);
    expect(screen).toMatch(/Osmeria {2}belligerent +1 report/);
    expect(screen).toMatch(/E +about 2,000 +·+├─*●─*┤·+/);
    expect(screen).toMatch(/600 to 2,200 +·+╞═+╡·+/);
    expect(screen).toMatch(/─┴─+┴/);
    expect(screen).toContain('“about” counts as ±\u00a010%');
    expect(screen).toMatch(/┏━ Picture ━.* 15\/23 ━/);
    expect(terminal.screen()).toHaveLength(size.rows);
    expect(terminal.scrollback()).toEqual([]);
  });

  test('goes on to the next claim, opens Compare there, and leads back', async () => {
    const terminal = await openPanel(size);
    await terminal.press('c');
    await terminal.waitFor(/▸ ╰ Osmerian soldiers killed/);
    await terminal.press('up');
    await terminal.waitFor(/▸ Osmerian losses since the autumn/);
    await terminal.press('enter');
    await terminal.waitFor(/┏━ D ━/);
    await terminal.press('esc');
    await terminal.waitFor(/▸ Osmerian losses since the autumn/);
    await terminal.press('esc');
    await terminal.waitFor(/┏━ 3 Casualty estimates/);
    await terminal.waitFor(/▸ Osmerian losses since the autumn/);
  });
});

test('is opened from Compare and from the matrix, and not for a statement', async () => {
  const terminal = await openPanel();
  await terminal.press('enter');
  await terminal.waitFor(/┏━ D ━/);
  await terminal.press('c');
  await terminal.waitFor(/▸ ╰ Osmerian soldiers killed/);
  await terminal.press('esc');
  await terminal.waitFor(/┏━ D ━/);
  await terminal.press('m');
  await terminal.waitFor(/┏━ Matrix ━/);
  await terminal.press('c');
  await terminal.waitFor(/▸ ╰ Osmerian soldiers killed/);
  await terminal.press('esc');
  await terminal.waitFor(/┏━ Matrix ━/);
  await terminal.press('end');
  await terminal.waitFor(/▸ Last full inspection/);
  await terminal.press('c');
  await terminal.waitFor('this is no figure and no casualty estimate');
});

test('dates stand before the numbers, in the order of time', async () => {
  const terminal = await openPanel();
  await terminal.press('c');
  for (let step = 0; step < 40; step++) {
    if (text(terminal).includes('▸ Civilians killed by the flood')) break;
    await terminal.press('down');
    await terminal.waitUntilStill();
  }
  await terminal.waitFor('▸ Civilians killed by the flood');
  const dated = terminal.screen().filter(row => /^┃ +[A-J] .+1\d Mar 2031/.test(row));
  expect(dated.map(row => /1\d Mar 2031 +(.*?) {2}/.exec(row)?.[1])).toEqual([
    'at least 240',
    '278',
    '312',
  ]);
});

test('has each bar on a row of its own in a window of 40 columns', async () => {
  const terminal = await openPanel({ cols: 40, rows: 24 });
  await terminal.press('c');
  await terminal.waitFor(/▸ ╰ Osmerian soldiers kille/);
  await terminal.waitFor(/^┃ {5}E +about 2,000 +[┃█]$/m);
  await terminal.waitFor(/^┃ {5}·+├?●┤?·+/m);
  // What the signs stand for scrolls with the bars, and the last of these can be seen.
  await terminal.waitFor(/^┃ {5}·+╞═*╡·+/m);
  expect(text(terminal)).not.toContain('low, best, high');
  await terminal.press('pagedown');
  await terminal.waitFor('low, best, high');
  await terminal.waitFor(/┴─+┴/);
});

test('with --ascii and NO_COLOR tells judgement, report and open end apart', async () => {
  const terminal = await openPanel({ args: [example, '--ascii'], env: { NO_COLOR: '1' } });
  await terminal.press('c');
  await terminal.waitFor(/\{=+\}/);
  await terminal.waitFor(/\[-+\*-+\]/);
  expect(terminal.screen().join('')).not.toMatch(/[^\x20-\x7e\u00c0-\u017f]/);
  const coloured = terminal
    .cells()
    .flat()
    .filter(cell => cell.fg !== null || cell.bg !== null);
  expect(coloured).toEqual([]);
});

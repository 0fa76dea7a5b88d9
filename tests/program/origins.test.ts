import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const sizes = [
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
];

async function openOrigins(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  await terminal.press('w');
  await terminal.waitFor('Who says it');
  return terminal;
}

const text = (terminal: Terminal) => terminal.screen().join('\n');

describe.each(sizes)('the list of origins at $cols×$rows', size => {
  test('begins with the origin on which most claims rest, and who has an interest', async () => {
    const terminal = await openOrigins(size);
    expect(terminal.screen()).toHaveLength(size.rows);
    expect(text(terminal)).toMatch(/Who says it · 3 distinct origins/);
    expect(text(terminal)).toMatch(/▸ Talveria {2}belligerent +13 claims · 21 reports/);
    expect(text(terminal)).toMatch(
      /← Talpress ← Talverian civil protection \(Talveria\) +2 reports/,
    );
    expect(text(terminal)).not.toMatch(/confirmed|independent/);
    expect(terminal.scrollback()).toEqual([]);
  });

  test('marks the claims of a chain, and the chain of the claim that Enter goes to', async () => {
    const terminal = await openOrigins(size);
    await terminal.press('down');
    await terminal.waitFor(/▸ +← Talverian civil protection/);
    await terminal.waitFor(/● +Houses destroyed/);
    await terminal.waitFor('● its claims');
    await terminal.press('enter');
    await terminal.waitFor(/▸ +Houses destroyed/);
    await terminal.waitFor(/● +← Talverian civil protection/);
  });

  test('marks chains that go round in a circle', async () => {
    const terminal = await openOrigins(size);
    for (let step = 0; step < 25; step++) await terminal.press('down');
    await terminal.waitFor(/▸ +← Osmag ← L’Écho de Fon.+ circular chain/);
  });

  test('has what has no recorded lineage at its end, and counts it as no origin', async () => {
    const terminal = await openOrigins(size);
    await terminal.press('end');
    await terminal.waitFor(/ 62\/62 /);
    for (let step = 0; step < 15; step++) await terminal.press('up');
    await terminal.waitFor(/lineage not recorded {2}not counted as an origin/);
  });

  test('goes from an origin to its first claim, opens Compare for it, and comes back', async () => {
    const terminal = await openOrigins(size);
    await terminal.press('enter');
    await terminal.waitFor(/▸ +People evacuated/);
    await terminal.press('enter');
    await terminal.waitFor(/┏━ A ━/);
    await terminal.press('esc');
    await terminal.waitFor(/▸ +People evacuated/);
    await terminal.press('esc');
    await terminal.waitFor(/[┏╭][━─] 1 Key figures/);
  });
});

test('in a window of 40 columns still tells origins, chains and claims apart', async () => {
  const terminal = await openOrigins({ cols: 40, rows: 20 });
  await terminal.waitFor(/▸ Talveria {2}belligerent +13 claims/);
  await terminal.waitFor(/ {4}← Talverian civil/);
});

test('with --ascii and NO_COLOR shows the same', async () => {
  const terminal = await openOrigins({ args: [example, '--ascii'], env: { NO_COLOR: '1' } });
  expect(terminal.screen().join('')).not.toMatch(/[^\x20-\x7e\u00c0-\u017f]/);
  await terminal.waitFor(/> Talveria {2}belligerent/);
  await terminal.waitFor(/< Talpress < Talverian civil/);
});

test('goes from one of the three views to the next with one key each', async () => {
  const terminal = await openOrigins();
  await terminal.press('t');
  await terminal.waitFor(/┏━ Timeline/);
  await terminal.press('m');
  await terminal.waitFor(/┏━ Matrix/);
  await terminal.press('esc');
  await terminal.waitFor(/┏━ Timeline/);
  await terminal.press('esc');
  await terminal.waitFor(/┏━ Who says it/);
});

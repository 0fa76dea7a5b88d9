import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const folder = path.resolve('briefings');
const sizes = [
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
];

async function openTimeline(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [folder], cols: 120, rows: 40, ...options });
  await terminal.waitFor('1 disagreement');
  await terminal.press('t');
  await terminal.waitFor('Timeline');
  await terminal.press('home');
  await terminal.waitFor(/ 1\/47 /);
  return terminal;
}

const text = (terminal: Terminal) => terminal.screen().join('\n');

describe.each(sizes)('the timeline at $cols×$rows', size => {
  test('has years and months as headings, and each date as precise as it is given', async () => {
    const terminal = await openTimeline(size);
    expect(terminal.screen()).toHaveLength(size.rows);
    expect(text(terminal)).toMatch(/┃ 2019 ─+/);
    expect(text(terminal)).toMatch(/▸ 2019 +○ · Premier sommet entre Poutine et Kim/);
    expect(text(terminal)).toMatch(/August 2024 +○ · Offensive/);
    expect(terminal.scrollback()).toEqual([]);
  });

  test('shows an event at each of its dates, and at each what the others say', async () => {
    const terminal = await openTimeline(size);
    await terminal.waitFor(/ 2024 +○ ≠ Signature du pacte.+··C/);
    await terminal.press('down', 'down');
    await terminal.waitFor('A and B: June 2025 · C: 2024');
    await terminal.press('down', 'down', 'down', 'down', 'down');
    await terminal.waitFor(/▸ June 2025 +○ ≠ Signature du pacte.+AB·/);
  });

  test('lists at its end what has no date', async () => {
    const terminal = await openTimeline(size);
    await terminal.press('end');
    await terminal.waitFor(/ 47\/47 /);
    expect(text(terminal)).toMatch(/▸ +\S \S/);
    for (let step = 0; step < 17; step++) await terminal.press('up');
    await terminal.waitFor(/No date given ─/);
  });

  test('opens Compare at a source that gives the date, and Esc leads back to it', async () => {
    const terminal = await openTimeline(size);
    await terminal.press('down', 'down', 'enter');
    await terminal.waitFor(/┏━ C ━/);
    await terminal.waitFor(/≠ differ/);
    await terminal.press('esc');
    await terminal.waitFor(/ 3\/47 /);
    await terminal.press('esc');
    await terminal.waitFor(/[┏╭][━─] 1 Key figures/);
  });
});

test('in a window of 40 columns puts the date over what it is the date of', async () => {
  const terminal = await openTimeline({ cols: 40, rows: 20 });
  await terminal.waitFor(/▸ ○ 2019 /);
  await terminal.waitFor(/ {4}· Premier sommet entre/);
});

test('with --ascii has no other signs than ASCII', async () => {
  const terminal = await openTimeline({ args: [folder, '--ascii'], env: { NO_COLOR: '1' } });
  expect(terminal.screen().join('')).not.toMatch(/[^\x20-\x7e\u00c0-\u017f\u0153]/);
  await terminal.waitFor(/> 2019 +o \. Premier/);
});

test('speaks French', async () => {
  const terminal = openTerminal({ args: [folder, '--lang', 'fr'], cols: 120, rows: 40 });
  await terminal.waitFor('1 désaccord');
  await terminal.press('t', 'home');
  await terminal.waitFor(/Chronologie · 29 datées, 18 sans date/);
  await terminal.waitFor(/août 2024 +○/);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const sizes = [
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
];

async function openMatrix(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  await terminal.press('m');
  await terminal.waitFor(/[┏+][━=] Matri/);
  return terminal;
}

/** The text of the cells in inverse video: the cursor's cell. */
function inverse(terminal: Terminal): string {
  const cells = terminal.cells().flat();
  return cells
    .filter(cell => cell.inverse)
    .map(cell => cell.text)
    .join('')
    .trim();
}

describe.each(sizes)('the matrix at $cols×$rows', size => {
  test('is one key from the dashboard and fits the terminal', async () => {
    const terminal = await openMatrix(size);
    const screen = terminal.screen();
    expect(screen).toHaveLength(size.rows);
    expect(screen.join('\n')).toMatch(/▸ Width of the breach +≠/);
    // All sources at once, a sign for each answer, which is told below.
    expect(screen.join('\n')).toMatch(/ A +B +C +▸D +E +F +G +H +I +J /);
    expect(screen[1]).toMatch(/━ 1\/36 ━/);
    expect(inverse(terminal)).toBe('●');
    expect(screen.join('\n')).toMatch(/^ D {2}200 /m);
    expect(terminal.scrollback()).toEqual([]);
  });

  test('moves its cursor both ways, and brings the columns with it', async () => {
    const terminal = await openMatrix(size);
    await terminal.press('down');
    await terminal.waitFor(/▸ Houses destroyed/);
    await terminal.waitFor(/D {2}– says nothing about it/);
    await terminal.press('left');
    await terminal.waitFor(() => inverse(terminal) === '?');
    await terminal.press('z');
    await terminal.waitFor(() => /^near(?:ly)? 1,000\?$/.test(inverse(terminal)));
    await terminal.waitFor(/2\/36 · [A-C]–[C-G] \/ 10/);
    for (let step = 0; step < 7; step++) await terminal.press('right');
    await terminal.waitFor(/[A-H]–J \/ 10/);
    await terminal.waitFor(/▸ J/);
    await terminal.press('end');
    await terminal.waitFor(/36\/36 · [A-H]–J \/ 10/);
  });

  test('opens Compare for the cell, and Esc leads back to it', async () => {
    const terminal = await openMatrix(size);
    await terminal.press('z', 'down', 'left', 'enter');
    await terminal.waitFor(/┏━ C ━/);
    await terminal.waitFor('Houses destroyed');
    await terminal.press('esc');
    await terminal.waitFor(/▸ Houses destroyed/);
    expect(inverse(terminal)).toMatch(/^near(?:ly)? 1,000\?$/);
    await terminal.press('esc');
    await terminal.waitFor(/[┏╭][━─] 1 Key figures/);
  });
});

test('is open from Compare and from a source too', async () => {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
  await terminal.waitFor('4 disagreements');
  await terminal.press('enter', 'm');
  await terminal.waitFor(/┏━ Matrix ━/);
  await terminal.press('esc');
  await terminal.waitFor(/┏━ D ━/);
  await terminal.press('enter');
  await terminal.waitFor(/┏━ Article ━/);
  await terminal.press('m');
  await terminal.waitFor(/┏━ Matrix ━/);
});

test('in a window of 40 columns shows one source at a time', async () => {
  const terminal = await openMatrix({ cols: 40, rows: 12 });
  await terminal.waitFor(/1\/36 · D \/ 10/);
  await terminal.press('right');
  await terminal.waitFor(/1\/36 · E \/ 10/);
  expect(inverse(terminal)).toBe('120');
});

test('with --ascii and NO_COLOR shows its cursor in other ways', async () => {
  const terminal = await openMatrix({ args: [example, '--ascii'], env: { NO_COLOR: '1' } });
  expect(terminal.screen().join('')).not.toMatch(/[^\x20-\x7e\u00c0-\u017f]/);
  await terminal.waitFor(/> Width of the breach +#/);
  await terminal.waitFor(/ >D /);
  const coloured = terminal.cells().flat();
  expect(coloured.filter(cell => cell.fg !== null || cell.bg !== null)).toEqual([]);
});

test('holds five thousand claims of thirty sources', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'briefing-matrix-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'large.yaml');
  const sources = Array.from({ length: 30 }, (_, at) => `  s${at}: {lang: en}\n`).join('');
  const figures = Array.from({ length: 5000 }, (_, at) => {
    const report = `{source: s${at % 30}, value: ${at}, passage: "${at}"}`;
    return `  - {id: f${at}, label: Figure ${at}, reports: [${report}]}\n`;
  }).join('');
  await writeFile(
    file,
    `briefing: 1\ntitle: Large\nlang: en\nsources:\n${sources}figures:\n${figures}`,
  );
  const terminal = openTerminal({ args: [file], cols: 80, rows: 24 });
  await terminal.waitFor('Figure 0');
  await terminal.press('m', 'end');
  await terminal.waitFor(/5000\/5000 · A–[A-Z]+ \/ 30/);
  await terminal.press('enter');
  await terminal.waitFor('Figure 4999');
});

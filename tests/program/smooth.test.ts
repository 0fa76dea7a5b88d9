import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { scratchFolder } from '../support/scratch.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
/** How often a key repeats in a second. */
const repeats = 30;
/** Ink clears everything when a frame is taller than the terminal. */
const clearAll = '\u001b[3J';

/** What each screen is reached by from the dashboard, and what its first row after the header has. */
const screens: readonly [name: string, keys: readonly string[], shows: RegExp][] = [
  ['the dashboard', [], /┏━ 1 |1 Key figures|Figures/],
  ['a zoomed panel', ['2', 'z'], /┏━ 2 /],
  ['Compare', ['enter'], /┏━ [A-D] ━|as a fact/],
  ['the article', ['4', 'enter'], /┏━ Article ━/],
  ['the passages', ['4', 'enter', 'v'], /┏━ Passages of 11 reports ━/],
  ['the matrix', ['m'], /┏━ Matrix ━/],
  ['the timeline', ['t'], /┏━ Timeline /],
  ['who says it', ['w'], /┏━ Who says it /],
  ['the problems', ['!'], /Problems in the file/],
  ['the help', ['?'], /Help/],
];
const sizes = [
  [200, 60],
  [100, 24],
  [99, 33],
  [60, 13],
  [59, 20],
  [40, 12],
] as const;

/** A briefing with so many figures, and an article of so many lines. */
async function longBriefing(): Promise<string> {
  const folder = await scratchFolder();
  const lines = Array.from({ length: 200 }, (_, at) => `Line ${at} has ${at} in it.`);
  await writeFile(path.join(folder, 'a.txt'), lines.join('\n'));
  const figures = lines.map(
    (_, at) =>
      `  - id: f${at}\n    label: Figure ${at}\n    reports:\n` +
      `      - {source: a, value: ${at}, passage: "${at} in", as_of: "${1800 + at}"}\n`,
  );
  const file = path.join(folder, 'long.yaml');
  const sources = 'sources: {a: {lang: en, text: {file: a.txt}}, b: {lang: en}}';
  await writeFile(
    file,
    `briefing: 1\ntitle: Long\nlang: en\n${sources}\nfigures:\n${figures.join('')}`,
  );
  return file;
}

/** Wait until a screen is there, with nothing over or under it. */
async function fits(terminal: Terminal, rows: number, shows: RegExp, header: string) {
  await terminal.waitFor(
    screen =>
      screen.length === rows &&
      (screen[0] ?? '').includes(header) &&
      / q |\? help/.test(screen.at(-1) ?? '') &&
      shows.test(screen.join('\n')),
  );
}

describe('a key that is held', () => {
  test.each([
    ['on the dashboard', [], /┏━ 1 .* 31\/200 /, 3500],
    ['in the matrix', ['m', 'home'], /Matrix ━.* 31\/200 /, 4500],
    ['on the timeline', ['t', 'home'], /Timeline .* 31\/200 /, 4500],
    ['in an article', ['4', 'enter', 'home'], /Line 30 /, 5500],
  ] as const)(
    '%s ends where it should, and writes no more than what has changed',
    async (_, keys, shows, bytes_max) => {
      const terminal = openTerminal({ args: [await longBriefing()], cols: 120, rows: 40 });
      await terminal.waitFor(/ 1\/200 /);
      await terminal.press(...keys);
      await terminal.waitUntilStill();
      const mark = terminal.mark();
      for (let step = 0; step < repeats; step++) await terminal.press('down');
      await terminal.waitFor(shows);
      const held = await terminal.waitUntilStill();
      expect(terminal.bytesSince(mark).length / repeats).toBeLessThan(bytes_max);
      expect(terminal.bytesSince(mark)).not.toContain(clearAll);
      // Keys that come in one piece lead to the same place.
      await terminal.press('home');
      await terminal.waitUntilStill();
      await terminal.press('j'.repeat(repeats));
      await terminal.waitFor(screen => screen.join('\n') === held.join('\n'));
    },
  );
});

describe('a key that is pressed', () => {
  test.each([
    ['on the dashboard', [], /┏━ 1 .* 1\/200 /],
    ['in the matrix', ['m', 'home'], /┏━ Matrix ━.* 1\/200 /],
    ['on the timeline', ['t', 'home'], /┏━ Timeline .* 1\/200 /],
  ] as const)('%s rewrites a few rows and not the screen', async (_, keys, shows) => {
    const terminal = openTerminal({ args: [await longBriefing()], cols: 120, rows: 40 });
    await terminal.waitFor(/ 1\/200 /);
    await terminal.press(...keys);
    await terminal.waitFor(shows);
    await terminal.waitUntilStill();
    for (let item = 2; item <= 8; item++) {
      const mark = terminal.mark();
      await terminal.press('down');
      await terminal.waitFor(new RegExp(` ${item}/200 `));
      expect(terminal.bytesSince(mark).length).toBeLessThan(2500);
    }
  });
});

describe('a frame', () => {
  test.each(screens)(
    'of %s is as tall as the terminal, whatever its size',
    async (_, keys, shows) => {
      const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
      await terminal.waitFor('4 Source provenance');
      await terminal.press(...keys);
      for (const [cols, rows] of sizes) {
        terminal.resize(cols, rows);
        await fits(terminal, rows, shows, 'The Omb');
        await terminal.waitUntilStill({ still_ms: 60 });
        // What a key changes is drawn over what was there.
        const mark = terminal.mark();
        await terminal.press('down');
        await terminal.waitUntilStill({ still_ms: 60 });
        await fits(terminal, rows, /./, 'The Omb');
        expect(terminal.bytesSince(mark)).not.toContain(clearAll);
        await terminal.press('up');
      }
      expect(terminal.scrollback()).toEqual([]);
    },
  );
});

describe('ten resizes in a row', () => {
  test.each(screens)(
    'of %s end in the frame that a terminal of that size begins with',
    async (name, keys, shows) => {
      const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
      await terminal.waitFor('4 Source provenance');
      await terminal.press(...keys);
      await fits(terminal, 40, shows, 'The Omb');
      for (let turn = 0; turn < 10; turn++) {
        terminal.resize(41 + ((turn * 37) % 150), 13 + ((turn * 13) % 45));
      }
      terminal.resize(110, 36);
      await fits(terminal, 36, shows, 'The Omb');
      const resized = await terminal.waitUntilStill();
      const fresh = openTerminal({ args: [example], cols: 110, rows: 36 });
      await fresh.waitFor('4 Source provenance');
      await fresh.press(...keys);
      await fits(fresh, 36, shows, 'The Omb');
      expect(resized).toEqual(await fresh.waitUntilStill());
      await terminal.press('q');
      await terminal.exited;
      expect(terminal.modes().alternateScreen, name).toBe(false);
      const left = [...terminal.scrollback(), ...terminal.screen()].filter(row => row !== '');
      expect(left).toEqual([]);
    },
  );
});

test('the list of briefings is as tall as the terminal, whatever its size', async () => {
  const folder = await scratchFolder();
  const names = Array.from({ length: 70 }, (_, at) => `b${String(at).padStart(2, '0')}`);
  const text = (name: string) =>
    `briefing: 1\ntitle: The ${name}\nlang: en\nsources: {a: {lang: en}}\n`;
  await Promise.all(names.map(name => writeFile(path.join(folder, `${name}.yaml`), text(name))));
  const terminal = openTerminal({ args: [folder], cols: 120, rows: 40 });
  await terminal.waitFor('The b00');
  for (const [cols, rows] of sizes) {
    terminal.resize(cols, rows);
    await fits(terminal, rows, /Which briefing\?/, 'briefing');
  }
  expect(terminal.scrollback()).toEqual([]);
});

test('sizes that come and go faster than they are heard of leave the frame whole', async () => {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40 });
  await terminal.waitFor('4 Source provenance');
  const before = await terminal.waitUntilStill();
  for (let turn = 0; turn < 3; turn++) {
    for (const [cols, rows] of sizes) terminal.resize(cols, rows);
    terminal.resize(120, 40);
    await terminal.waitFor(screen => screen.join('\n') === before.join('\n'));
  }
  await terminal.press('q');
  expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
  expect([...terminal.scrollback(), ...terminal.screen()].filter(row => row !== '')).toEqual([]);
});

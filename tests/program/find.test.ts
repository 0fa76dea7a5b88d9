import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const example = path.resolve('examples/ombrelune-dam.yaml');
const sizes = [
  { cols: 40, rows: 12 },
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
];

async function openExample(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [example], cols: 120, rows: 40, ...options });
  await terminal.waitFor('4 disagreements');
  // Passages are found in an article's text once they have been looked up in it.
  await terminal.waitUntilStill();
  return terminal;
}

/** What is underlined in inverse video, piece by piece: the words that are looked for. */
function matches(terminal: Terminal): string[] {
  const rows = terminal
    .cells()
    .map(row => row.map(cell => (cell.inverse && cell.underline ? cell.text : '\n')).join(''));
  return rows.flatMap(row => row.split('\n')).filter(Boolean);
}

describe.each(sizes)('finding at $cols×$rows', size => {
  test('goes to the first match while it is typed, counts, and goes on with n', async () => {
    const terminal = await openExample(size);
    await terminal.press('/', 'b', 'r', 'e', 'a', 'c', 'h');
    await terminal.waitFor(/^ \/breach▏ {2}1\/3/m);
    await terminal.press('enter');
    await terminal.waitFor(/^ \/breach {2}1\/3/m);
    expect(matches(terminal)).toContain('breach');
    await terminal.press('n');
    await terminal.waitFor(/^ \/breach {2}2\/3/m);
    await terminal.press('n', 'n');
    await terminal.waitFor(/^ \/breach {2}1\/3 +past the last/m);
    await terminal.press('esc');
    await terminal.waitFor(screen => !screen.join('').includes('/breach'));
    expect(matches(terminal)).toEqual([]);
    expect(terminal.screen()).toHaveLength(size.rows);
  });
});

describe('finding', () => {
  test('marks and counts the matches of every panel', async () => {
    const terminal = await openExample();
    await terminal.press(...'/toskel', 'enter');
    await terminal.waitFor(/2 Actor statements ━+ 1\/10 · 2 found/);
    await terminal.waitFor(/4 Source provenance ─+ \d\/10 · \d found/);
    await terminal.waitFor(/┃•▸ Maren Toskel/);
  });

  test('is seen without colour', async () => {
    const terminal = await openExample({ env: { NO_COLOR: '1' } });
    await terminal.press(...'/houses', 'enter');
    await terminal.waitFor(() => matches(terminal).includes('Houses'));
  });

  test('finds the words in the text of an article, and n goes to them', async () => {
    const terminal = await openExample();
    await terminal.press('4', 'enter');
    await terminal.waitFor(/┏━ Article ━/);
    await terminal.waitFor(/n\/N passage/);
    await terminal.press(...'/quarante minutes', 'enter');
    await terminal.waitFor(/^ \/quarante minutes {2}1\/4/m);
    await terminal.waitFor(/n\/N match/);
    await terminal.press('n', 'n');
    await terminal.waitFor(/^ \/quarante minutes {2}3\/4/m);
    await terminal.press('esc');
    await terminal.waitFor(/n\/N passage/);
  });

  test('sets words off in Compare, in the matrix, the timeline and the origins', async () => {
    const terminal = await openExample();
    await terminal.press(...'/hydrological', 'enter', 'enter');
    await terminal.waitFor('Luserian Hydrological Institute');
    await terminal.waitFor(() => matches(terminal).includes('Hydrological'));
    for (const [key, title] of [
      ['m', /┏━ Matrix/],
      ['t', /┏━ Timeline/],
      ['w', /┏━ Who says it/],
    ] as const) {
      await terminal.press(key);
      await terminal.waitFor(title);
      await terminal.press('n');
      await terminal.waitFor(/^ \/hydrological {2}\d\/\d/m);
    }
    // The first match there is a claim whose words are in the reading of another row.
    await terminal.press('N');
    await terminal.waitFor(() => matches(terminal).includes('Hydrological'));
  });

  test('works in the picture, in the list of problems and in the filter', async () => {
    const terminal = await openExample();
    await terminal.press('c');
    await terminal.waitFor(/┏━ Picture ━/);
    await terminal.press(...'/houses', 'enter');
    await terminal.waitFor(/^ \/houses {2}1\/\d/m);
    await terminal.waitFor(/▸ Houses destroyed/);
    expect(matches(terminal)).toContain('Houses');
    await terminal.press('esc', 'esc', '!');
    await terminal.waitFor('Structure: no problem. Words: 10 to verify.');
    await terminal.press(...'/altered', 'enter');
    await terminal.waitFor(/^▸\d+:\d+ error altered/m);
    await terminal.waitFor(/^ \/altered {2}1\/\d/m);
    expect(matches(terminal)).toContain('altered');
    await terminal.press('esc', 'esc', 'f');
    await terminal.waitFor('Show only claims');
    await terminal.press(...'/to verify', 'enter');
    await terminal.waitFor(/^ ▸ \[ \] ! +to verify/m);
    expect(matches(terminal)).toContain('verify');
  });

  test('keeps so many matches of an article that is full of them, and answers every key', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'briefing-find-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = path.join(folder, 'b.yaml');
    writeFileSync(path.join(folder, 'a.txt'), `first ${'a '.repeat(1_000_000)}last`);
    writeFileSync(
      file,
      [
        'briefing: 1',
        'title: T',
        'lang: en',
        'sources: {s: {title: S, lang: en, text: {file: a.txt}}}',
        'figures: [{id: f, label: F, unit: people, reports: [{source: s, value: 1, passage: first}]}]',
      ].join('\n'),
    );
    const args = [file, '--articles', folder];
    const terminal = openTerminal({ args, cols: 120, rows: 40 });
    await terminal.waitFor('1 figure');
    await terminal.press('4', 'enter');
    await terminal.waitFor(/┏━ Article ━/);
    await terminal.press('/', 'a');
    await terminal.waitFor(/^ \/a▏ {2}1\/more than 10,000/m);
    await terminal.press('enter', 'n');
    await terminal.waitFor(/^ \/a {2}2\/more than 10,000/m);
    await terminal.press('/', ...'last');
    await terminal.waitFor(/^ \/last▏ {2}1\/1 /m);
    await terminal.waitFor(/ a a last +│/);
  });

  test('speaks French', async () => {
    const terminal = openTerminal({ args: [example, '--lang', 'fr'], cols: 120, rows: 40 });
    await terminal.waitFor('4 désaccords');
    await terminal.press(...'/xyzzy');
    await terminal.waitFor('rien trouvé');
  });
});

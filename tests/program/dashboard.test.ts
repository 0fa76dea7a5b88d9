import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../scripts/terminal/terminal.ts';
import type { ActionId } from '../../src/lang/action-text.ts';
import { actions } from '../../src/tui/actions.ts';
import { openTerminal, type Terminal } from '../support/terminal.ts';

const folder = path.resolve('briefings');
const sizes = [
  { cols: 80, rows: 24 },
  { cols: 120, rows: 40 },
  { cols: 200, rows: 60 },
];

async function openDashboard(options: Parameters<typeof openTerminal>[0] = {}) {
  const terminal = openTerminal({ args: [folder], cols: 120, rows: 40, ...options });
  await terminal.waitFor('Key figures and dates');
  return terminal;
}

/** The row that the focused panel's selection stands on: the one with the inverse marker. */
function selectedRow(terminal: Terminal): string {
  const screen = terminal.screen();
  for (const [y, row] of screen.entries()) {
    const x = row.indexOf('▸');
    if (x >= 0 && row.includes('▸ ') && isInverse(terminal, row, y)) return row;
  }
  return '';
}

function isInverse(terminal: Terminal, row: string, y: number): boolean {
  return Array.from(row).some((sign, x) => sign === '▸' && terminal.cell(x, y).inverse);
}

/** What must be on the screen after a key, from the start; keys to press before it. */
const effects: Readonly<
  Record<ActionId, { before?: string[]; ready?: string | RegExp; shows: Condition | null }>
> = {
  'panel-left': { before: ['right'], ready: /┏━ 2 /, shows: /┏━ 1 Key figures/ },
  'panel-right': { shows: /┏━ 2 Actor statements/ },
  'panel-next': { shows: /┏━ 2 Actor statements/ },
  'panel-previous': { shows: /┏━ 4 Source provenance/ },
  'panel-1': { before: ['3'], ready: /┏━ 3 /, shows: /┏━ 1 Key figures/ },
  'panel-2': { shows: /┏━ 2 Actor statements/ },
  'panel-3': { shows: /┏━ 3 Casualty estimates/ },
  'panel-4': { shows: /┏━ 4 Source provenance/ },
  up: { before: ['down', 'down'], ready: / 3\/23/, shows: /Key figures and dates ━+ 2\/23/ },
  down: { shows: /Key figures and dates ━+ 2\/23/ },
  'page-up': {
    before: ['end'],
    ready: / 23\/23/,
    shows: /Key figures and dates ━+ (?!23\/|1\/)\d+\/23/,
  },
  'page-down': { shows: /Key figures and dates ━+ (?!1\/)\d+\/23/ },
  first: { before: ['end'], ready: / 23\/23/, shows: /Key figures and dates ━+ 1\/23/ },
  last: { shows: /Key figures and dates ━+ 23\/23/ },
  open: { shows: 'as a fact' },
  back: { before: ['enter'], ready: 'as a fact', shows: /┏━ 1 Key figures/ },
  zoom: { shows: screen => screen.filter(row => /[┏╭][━─] [1-4] /.test(row)).length === 1 },
  'source-left': { before: ['enter', 'right'], ready: /┏━ B ━/, shows: /┏━ A ━/ },
  'source-right': { before: ['enter'], ready: /┏━ A ━/, shows: /┏━ B ━/ },
  'next-passage': { before: ['4', 'enter'], ready: /reports ━+ 1\//, shows: /reports ━+ 2\// },
  'previous-passage': {
    before: ['4', 'enter', 'down', 'down'],
    ready: /reports ━+ 3\//,
    shows: /reports ━+ 2\//,
  },
  'article-list': { before: ['4', 'enter'], ready: /reports ━+ 1\//, shows: 'is not at hand' },
  find: { shows: /\/▏ / },
  'next-match': {
    before: ['/', 's', 'o', 'l', 'd', 'a', 't', 's', 'enter'],
    ready: /\/soldats {2}1\/\d/,
    shows: /\/soldats {2}2\/\d/,
  },
  'previous-match': {
    before: ['/', 's', 'o', 'l', 'd', 'a', 't', 's', 'enter'],
    ready: /\/soldats {2}1\/\d/,
    shows: /on from the last/,
  },
  'filter-items': { shows: 'Show only claims' },
  toggle: { before: ['f'], ready: 'Show only claims', shows: /▸ \[x\] [^ ] {2}/ },
  filter: { before: ['?'], ready: 'Go to the panel on the left.', shows: 'Filter:' },
  matrix: { shows: /┏━ Matrix ━/ },
  timeline: { shows: /┏━ Timeline · / },
  origins: { shows: /┏━ Who says it · / },
  picture: { before: ['3', 'home'], ready: /┏━ 3 /, shows: 'low, best, high' },
  'compare-with': {
    before: ['2', 'down', 'enter'],
    ready: /┏━ A ━/,
    shows: /^ {3}A → C:/m,
  },
  copy: { shows: 'clipboard: Signature du pacte' },
  'copy-citation': { shows: 'clipboard: “Vladimir Poutine remercie' },
  'open-address': { before: ['4'], ready: /┏━ 4 /, shows: 'no address of the source is recorded' },
  briefings: { shows: 'there is no other briefing in the folder' },
  problems: { shows: 'nothing is wrong or to verify' },
  reload: { shows: 'Read again.' },
  help: { shows: 'Go to the panel on the left.' },
  // These leave the dashboard, or reach outside, and have tests of their own.
  print: { shows: null },
  edit: { shows: null },
  suspend: { shows: null },
  quit: { shows: null },
};

describe.each(sizes)('the dashboard at $cols×$rows', size => {
  test('fits the terminal, row for row', async () => {
    const terminal = await openDashboard(size);
    const screen = terminal.screen();
    expect(screen[0]).toContain('Poutine et Kim à Pékin');
    expect(screen.at(-1)).toMatch(/\? help/);
    expect(screen).toHaveLength(size.rows);
    expect(terminal.scrollback()).toEqual([]);
  });

  test('shows within its first frame where the sources disagree', async () => {
    const terminal = await openDashboard(size);
    expect(terminal.screen().join('\n')).toContain(
      'A and B give June 2025, C 2024: they do not overlap.',
    );
    expect(terminal.screen()[0]).toContain('1 disagreement');
  });

  test('every key of the table does there what the table says', async () => {
    const terminal = await openDashboard(size);
    for (const { id, keys } of actions) {
      const { before = [], ready, shows } = effects[id];
      if (shows === null) continue;
      for (const key of keys) {
        await atTheStart(terminal);
        await terminal.press(...before);
        if (ready) await terminal.waitFor(ready);
        await terminal.press(key);
        await terminal.waitFor(shows);
        if (id === 'zoom') await terminal.press(key);
      }
    }
  });

  test('p leaves and prints the summary where the shell goes on', async () => {
    const terminal = await openDashboard(size);
    await terminal.press('p');
    await terminal.waitFor('Intervals: “about”');
    expect(await terminal.exited).toEqual({ exitCode: 0, signal: 0 });
    expect(terminal.modes().alternateScreen).toBe(false);
  });
});

/** Back to the first item of the first panel, whatever is open. */
async function atTheStart(terminal: Terminal) {
  for (let tries = 0; tries < 5 && !(isDashboard(terminal) && !isSearched(terminal)); tries++) {
    await terminal.press('esc');
    await terminal.waitUntilStill();
  }
  await terminal.press('1', 'home');
  await terminal.waitFor(/┏━ 1 Key figures and dates ━+ 1\/23/);
}

function isDashboard(terminal: Terminal): boolean {
  return terminal.screen().some(row => /[┏╭][━─] [1-4] /.test(row));
}

function isSearched(terminal: Terminal): boolean {
  return (
    terminal
      .screen()
      .at(-1)
      ?.match(/^ \/|Esc clear/) != null
  );
}

describe('the selection', () => {
  test('is seen without colour: a marker in inverse video', async () => {
    const terminal = await openDashboard();
    expect(selectedRow(terminal)).toContain('Signature du pacte');
    await terminal.press('down');
    await terminal.waitFor(/2\/23/);
    expect(selectedRow(terminal)).toContain('Soldats nord-coréens envoyés');
  });

  test('is kept through resizes, also through one that leaves no room', async () => {
    const terminal = await openDashboard();
    await terminal.press('down', 'down');
    await terminal.waitFor(/3\/23/);
    terminal.resize(30, 8);
    await terminal.waitFor('This needs a terminal');
    terminal.resize(80, 24);
    await terminal.waitFor(/3\/23/);
    // After a resize everything is drawn once more.
    await expect.poll(() => selectedRow(terminal)).toContain('Rencontre entre Poutine et Kim');
    terminal.resize(200, 60);
    await terminal.waitFor('4 Source provenance');
    expect(terminal.screen().join('\n')).toMatch(/3\/23/);
  });

  test('walks past the edge of a panel into the next, and back', async () => {
    const terminal = await openDashboard();
    await terminal.press('end', 'down');
    await terminal.waitFor(/┏━ 3 Casualty estimates/);
    await terminal.press('up');
    await terminal.waitFor(/┏━ 1 Key figures and dates ━+ 23\/23/);
  });

  test('takes letters that arrive together one by one', async () => {
    const terminal = await openDashboard();
    await terminal.press('jjjj');
    await terminal.waitFor(/5\/23/);
  });
});

describe('from a figure to its words and its chain', () => {
  test('Compare shows every source, the silent one too, and Enter the passages', async () => {
    const terminal = await openDashboard();
    await terminal.press('right', 'down', 'enter');
    await terminal.waitFor(/– says( nothing)?/);
    const screen = terminal.screen().join('\n');
    expect(screen).toContain('“soutien total” … “devoir fraternel”');
    expect(screen).toMatch(/↓ KCNA/);
    await terminal.press('right', 'right', 'enter');
    await terminal.waitFor('Recorded passages only');
    await terminal.waitFor('004_78d056f4cc424ed7.txt');
    await terminal.press('esc');
    await terminal.waitFor(/– says( nothing)?/);
  });

  test('Compare stacks the sources where there is no room for two columns', async () => {
    const terminal = await openDashboard({ cols: 45, rows: 30 });
    await terminal.press('enter');
    await terminal.waitFor(/┏━ A ━/);
    await terminal.press('right');
    await terminal.waitFor(/┏━ B ━/);
  });
});

describe('whether the words are the article’s', () => {
  test('is shown from the panel over Compare to the passages', async () => {
    const example = path.resolve('examples/ombrelune-dam.yaml');
    const terminal = openTerminal({ args: [example], ...{ cols: 120, rows: 40 } });
    await terminal.waitFor('10 to verify');
    await terminal.waitFor(/✗ 10\/11/);
    await terminal.press('2', 'down', 'down', 'down', 'down', 'enter');
    await terminal.waitFor('✗ altered');
    await terminal.waitFor(/\[\+n’\]avons \[\+pas\]/);
    await terminal.press('enter');
    await terminal.waitFor('✗ 10 of 11 reports in the article');
  });
});

describe('interface', () => {
  test('speaks French where the locale is French', async () => {
    const terminal = openTerminal({
      args: [folder],
      cols: 120,
      rows: 40,
      env: { LANG: 'fr_FR.UTF-8' },
    });
    await terminal.waitFor('Chiffres clés et dates');
    await terminal.waitFor('1 désaccord');
    await terminal.press('?');
    await terminal.waitFor('Sur cet écran');
    await terminal.waitFor('Aller au panneau de gauche');
  });

  test('--lang decides against the locale', async () => {
    const terminal = openTerminal({ args: [folder, '--lang', 'fr'], cols: 120, rows: 40 });
    await terminal.waitFor('Provenance des sources');
  });

  test('with NO_COLOR no cell has a colour, and the selection is still seen', async () => {
    const terminal = await openDashboard({ env: { NO_COLOR: '1' } });
    const coloured = terminal
      .cells()
      .flat()
      .filter(cell => cell.fg !== null || cell.bg !== null);
    expect(coloured).toEqual([]);
    expect(selectedRow(terminal)).toContain('Signature du pacte');
  });

  test('with --ascii nothing is drawn with other signs than ASCII', async () => {
    const terminal = openTerminal({ args: [folder, '--ascii'], cols: 120, rows: 40 });
    await terminal.waitFor('Key figures and dates');
    expect(terminal.screen().join('')).not.toMatch(/[^\x20-\x7e\u00c0-\u017f]/);
    await terminal.waitFor(/\+= 1 Key figures/);
  });

  test('the help can be filtered', async () => {
    const terminal = await openDashboard();
    await terminal.press('?');
    await terminal.waitFor('Go to the panel on the left.');
    await terminal.press('/', 'z', 'o', 'o', 'm', 'enter');
    await terminal.waitFor('Filter: zoom');
    expect(terminal.screen().join('\n')).not.toContain('Go one page up.');
  });
});

import { stripVTControlCharacters } from 'node:util';
import { render } from 'ink-testing-library';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import type { Loaded } from '../../../src/load/loaded.ts';
import { cells } from '../../../src/text/cells.ts';
import { App } from '../../../src/tui/app.tsx';
import { Lines } from '../../../src/tui/components/lines.tsx';
import { LookProvider } from '../../../src/tui/components/look.tsx';
import type { PanelId } from '../../../src/tui/draw/arrange.ts';
import type { Line } from '../../../src/tui/draw/span.ts';
import { nothingSought } from '../../../src/tui/find/sought.ts';
import { listRows } from '../../../src/tui/panels/list-rows.ts';
import { type PanelLook, panelList } from '../../../src/tui/panels/panel-list.ts';
import { makePen, type Pen } from '../../../src/tui/pen.ts';
import { drawBriefings } from '../../../src/tui/screens/briefings/draw-briefings.ts';
import { drawCompare } from '../../../src/tui/screens/compare/draw-compare.ts';
import { drawDashboard } from '../../../src/tui/screens/dashboard/draw-dashboard.ts';
import { drawSource } from '../../../src/tui/screens/source/draw-source.ts';
import { startState } from '../../../src/tui/state/state.ts';
import { neutralTheme } from '../../../src/tui/themes/neutral.ts';
import { makeBriefing } from '../../support/briefing.ts';
import { roomOf } from '../../support/scene.ts';
import { asLoaded, shownOf, smallBriefing } from '../../support/shown.ts';

const english = languageOf('en');
const pen = makePen(shownOf(smallBriefing), english);

function drawn(lines: readonly Line[], ascii = false): string {
  const look = { theme: neutralTheme, ascii };
  const { lastFrame, unmount } = render(
    <LookProvider value={look}>
      <Lines lines={lines} />
    </LookProvider>,
  );
  const frame = stripVTControlCharacters(lastFrame() ?? '');
  unmount();
  return frame;
}

function panelRows(of: Pen, id: PanelId, look: Partial<PanelLook>): readonly Line[] {
  const usual = { width: 60, height: 12, focused: true, selected: null, ...nothingSought };
  return listRows(panelList(of, id, { ...usual, ...look }), 0, nothingSought).lines;
}

function panel(id: PanelId, focused = true) {
  return drawn(panelRows(pen, id, { focused }));
}

describe('a panel', () => {
  test('lists what differs first, each source behind its mark', () => {
    const rows = panel('figures').split('\n');
    expect(rows[1]).toMatch(/^┃ ▸ Pacte de défense +≠ differ {2}AB ┃$/);
    expect(rows[2]).toMatch(/^┃ {5}A {3}June 2025 +“en juin dernier”/);
    expect(rows[3]).toMatch(/^┃ {5}B {3}2024 +“L’année dernière”/);
    expect(rows[4]).toMatch(/Soldats envoyés +≈ compatible {2}AB ┃$/);
  });

  test('says where a figure comes from', () => {
    expect(panel('figures')).toContain('← Renseignement (Corée du Sud)');
  });

  test('draws the intervals of casualty estimates on one axis', () => {
    const rows = panel('casualties').split('\n');
    const bars = rows.filter(row => /[├●┤]/.test(row));
    expect(bars).toHaveLength(2);
    expect(new Set(bars.map(row => row.indexOf('├'))).size).toBe(1);
    expect(rows.join('\n')).toMatch(/ 0 .*2,\d00/);
  });

  test('has a heavy border when it is focused and a light one when not', () => {
    expect(panel('statements')).toMatch(/^┏━ 2/);
    expect(panel('statements', false)).toMatch(/^╭─ 2/);
  });

  test('shows the chains a source rests on', () => {
    expect(panel('sources')).toMatch(/A {2}First article/);
    expect(panel('sources')).toMatch(/← Renseignement \(Corée du Sud\) +1 figure/);
  });

  test('says so when nothing is recorded', () => {
    const empty = makePen(shownOf(makeBriefing({ sources: { a: {} } })), english);
    const frame = drawn(panelRows(empty, 'statements', { width: 50, height: 6 }));
    expect(frame).toContain('No statement is recorded.');
  });

  test('has a scrollbar and a position when not everything fits', () => {
    const frame = drawn(panelRows(pen, 'figures', { height: 6, selected: 'planned' }));
    expect(frame).toContain(' 3/3 ');
    expect(frame).toContain('█');
    expect(frame).toContain('▸ Renforts prévus');
  });
});

describe('the dashboard', () => {
  test.each([
    [120, 40],
    [80, 24],
    [50, 20],
    [40, 12],
  ])(
    'at %i×%i every row has exactly the screen’s width, and the rows are its height',
    (columns, rows) => {
      const room = roomOf(Math.min(columns, 100), rows - 2);
      const frame = drawn(drawDashboard(pen, startState, room).lines);
      const lines = frame.split('\n');
      expect(lines.length).toBeLessThanOrEqual(rows - 2);
      for (const line of lines.filter(row => /[┃│]$/.test(row))) {
        expect(cells(line)).toBe(Math.min(columns, 100));
      }
    },
  );

  test('in ASCII uses no other signs, but letters with their accents', () => {
    const frame = drawn(drawDashboard(pen, startState, roomOf(100, 28)).lines, true);
    expect(frame).not.toMatch(/[^\n\x20-\x7e\u00c0-\u017f]/);
    expect(frame).toContain('> Pacte de défense');
  });
});

describe('Compare', () => {
  const compare = (claim: string, source: string, width = 100) => {
    const view = { screen: 'compare', claim, source, scroll: null } as const;
    return drawn(drawCompare(pen, view, roomOf(width, 40)).lines);
  };

  test('has a column for every source, the silent one too, and frames the chosen one', () => {
    const frame = compare('planned', 'two');
    expect(frame).toContain('– says nothing about it');
    expect(frame).toMatch(/╭─ A ─+╮┏━ B ━+┓/);
  });

  test('gives the verdict in a sentence and counts the origins', () => {
    const frame = compare('sent', 'one');
    expect(frame).toContain('A says about 15,000, B only thousands: compatible, B is vaguer.');
    expect(frame).toContain('2 reports · 1 distinct origin (at most 2)');
    expect(frame).toContain('“about” counts as ±\u00a010%');
  });

  test('shows mood, chain and who controls the origin', () => {
    const frame = compare('killed', 'two');
    expect(frame).toContain('in the conditional');
    expect(frame).toContain('controlled by Corée du Sud');
  });

  test('stacks the columns where two of them do not fit', () => {
    const rows = compare('sent', 'one', 45).split('\n');
    expect(rows.findIndex(row => row.startsWith('┏━ A'))).toBeGreaterThan(0);
    expect(rows.some(row => row.startsWith('╭─ B'))).toBe(true);
  });
});

test('a source’s passages are listed word for word under the question they serve', () => {
  const view = { screen: 'source', source: 'two', claim: 'duty' } as const;
  const frame = drawn(drawSource(pen, view, roomOf(90, 40)).lines);
  expect(frame).toContain('“soutien total” … “devoir fraternel”');
  expect(frame).toMatch(/Passages of 6 reports/);
  expect(frame).toMatch(/▸ Kim · soutien/);
});

test('the list of briefings says title, date and number of sources, and what cannot be opened', () => {
  const entry = { date: '3 Sep 2025', sources: 3, problems: 0, unreadable: false };
  const entries = [
    { path: 'a.yaml', title: 'A meeting', ...entry },
    { path: 'b.yaml', title: null, date: null, sources: null, problems: 1, unreadable: true },
  ];
  const view = { screen: 'briefings', at: 1 } as const;
  const frame = drawn(drawBriefings(view, entries, english.strings, roomOf(90, 10)).lines);
  expect(frame).toMatch(/A meeting +a\.yaml +3 Sep 2025 +3 sources/);
  expect(frame).toMatch(/▸ b\.yaml +cannot be opened/);
});

describe('hostile text in a briefing', () => {
  const hostile = '\u001b]52;c;aGFjaw==\u0007\u001b[31mred\u202e\u200b\r';
  const briefing = makeBriefing({
    title: hostile,
    parties: { p: { name: hostile } },
    sources: { a: { title: hostile }, b: {} },
    figures: [
      {
        label: hostile,
        unit: hostile,
        reports: [{ source: 'a', value: 1, passage: hostile, chain: ['p'] }],
      },
    ],
    statements: [
      {
        speaker: 'p',
        topic: hostile,
        reports: [{ source: 'a', form: 'direct', quote: hostile, cue: hostile }],
      },
    ],
  });
  const loaded: Loaded = asLoaded(briefing, hostile);
  /** The styles that the theme uses and those that end them. */
  const ours = ['1', '2', '7', '22', '27', '34', '39'];

  test.each([
    ['the dashboard', [], 'Source provenance'],
    ['Compare', ['2', '\r'], 'says nothing'],
    ['the passages', ['4', '\r'], 'Recorded passages'],
    ['the help', ['?'], 'Go to the panel'],
    ['the matrix', ['m'], 'silent on'],
    ['the timeline', ['t'], 'No date given'],
    ['the origins', ['w'], 'distinct origin'],
    ['the picture', ['c'], '┴──'],
  ])('reaches %s only as harmless signs', async (_, keys, sign) => {
    const app = render(
      <App
        paths={[hostile]}
        first={loaded}
        fromStdin={false}
        load={async () => loaded}
        peek={async () => loaded}
        language={english}
        look={{ theme: neutralTheme, ascii: false }}
      />,
    );
    const seen = async (text: string) => {
      await expect.poll(() => app.lastFrame() ?? '', { interval: 5 }).toContain(text);
      return app.lastFrame() ?? '';
    };
    await seen('Key figures');
    for (const key of keys) app.stdin.write(key);
    const frame = await seen(sign);
    app.unmount();
    if (sign !== 'Go to the panel')
      expect(frame).toContain('␛]52;c;aGFjaw==␇␛[31mred<U+202E><U+200B>');
    for (const found of frame.matchAll(/\u001b\[([0-9;]*)m/g)) expect(ours).toContain(found[1]);
    expect(frame.replace(/\u001b\[[0-9;]*m/g, '')).not.toMatch(/[\u001b\u0007\u202e\u200b\r]/);
  });
});

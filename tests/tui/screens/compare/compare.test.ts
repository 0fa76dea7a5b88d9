import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/lang/language.ts';
import { type Line, lineCells } from '../../../../src/tui/draw/span.ts';
import { makePen } from '../../../../src/tui/pen.ts';
import { compareLines, lettersOver } from '../../../../src/tui/screens/compare/compare-lines.ts';
import { claimOf, makeBriefing } from '../../../support/briefing.ts';
import { shownOf } from '../../../support/shown.ts';

const briefing = makeBriefing({
  parties: { kr: { name: 'Corée du Sud' } },
  sources: { a: {}, b: {}, c: {}, d: {} },
  statements: [
    {
      id: 'two',
      speaker: 'kim',
      reports: [
        { source: 'a', quote: 'cette eau est une arme, et l’Osmérie l’a lâchée sur nous' },
        { source: 'b', quote: 'cette eau est une arme que l’Osmérie a lâchée sur nous tous' },
      ],
    },
    {
      id: 'four',
      speaker: 'kim',
      reports: [
        { source: 'a', quote: 'nous viendrons bientôt tous ensemble' },
        { source: 'b', quote: 'nous viendrons demain tous ensemble' },
        { source: 'c', quote: 'nous viendrons hier tous ensemble' },
        { source: 'd', quote: 'nous viendrons hier tous ensemble' },
      ],
    },
  ],
  casualties: [
    {
      id: 'killed',
      label: 'Civilians killed',
      reports: [
        { source: 'a', value: 240, chain: ['kr'] },
        { source: 'b', value: 278, chain: ['kr'], revises: { claim: 'killed', source: null } },
        { source: 'c', value: 312, chain: ['kr'], revises: { claim: 'killed', source: 'b' } },
        { source: 'd', value: 9, chain: ['kr'], revises: { claim: 'wounded', source: 'a' } },
      ],
    },
    { id: 'wounded', label: 'Civilians hurt', reports: [{ source: 'a', value: 8, chain: ['kr'] }] },
  ],
});
const pen = makePen(shownOf(briefing), languageOf('en'));
const textOf = (line: Line) => line.map(part => part.text).join('');
const compare = (claim: string, source: string, width: number, other: string | null = null) =>
  compareLines(
    pen,
    claimOf(briefing, claim),
    { source },
    width,
    other === null ? null : `${claim}/${other}`,
  );
const rowsOf = (...args: Parameters<typeof compare>) => compare(...args).lines.map(textOf);
const count = (rows: readonly string[], words: string) =>
  rows.filter(row => row.includes(words)).length;

describe('two versions word by word', () => {
  test('are broken into rows once: no word falls back to the margin', () => {
    for (let width = 30; width <= 60; width++) {
      for (const other of ['b', null]) {
        const { lines } = compare('two', 'a', width, other);
        const rows = lines.map(textOf);
        const start = rows.findIndex(row => /^ +A → B/.test(row));
        expect(rows[start]).toMatch(/^ {3}A → B(?: \(a modifier\))?:$/);
        const end = rows.findIndex((row, at) => at > start && /^ \d report/.test(row));
        for (const row of rows.slice(start + 1, end)) {
          expect(row).toMatch(/^ {5}[AB] {2}\S|^ {8}\S/);
        }
      }
    }
  });

  test('are shown once, with no sentence that says what the head has said', () => {
    for (const other of ['b', null]) {
      const rows = rowsOf('two', 'a', 120, other);
      expect(count(rows, 'A and B quote different words')).toBe(1);
      expect(count(rows, 'A → B')).toBe(1);
    }
  });

  test('are shown once where others are listed below them', () => {
    for (const [a, b] of [
      ['a', 'b'],
      ['a', 'c'],
      ['d', 'b'],
    ] as const) {
      const rows = rowsOf('four', a, 120, b);
      const [first, second] = [a, b].map(source => source.toUpperCase());
      const between = [`${first} → ${second}`, `${second} → ${first}`];
      expect(between.map(arrow => count(rows, arrow)).sort()).toEqual([0, 1]);
      const names = [first, second].sort().join(' and ');
      expect(count(rows, `${names} quote different words.`)).toBe(1);
    }
    // Every pair is there, the chosen one apart.
    const listed = rowsOf('four', 'a', 120, 'c').filter(row => /^ +[∆=] [A-D] and [A-D]/.test(row));
    expect(listed).toHaveLength(5);
  });
});

describe('what a report says it revises', () => {
  const rows = rowsOf('killed', 'a', 200).join('\n');

  test('is told by the letters of the sources', () => {
    expect(rows).toMatch(/revises B(?! \()/);
    expect(rows).toMatch(/revises A/);
  });

  test('is told with the label where it is another claim, and never by an id', () => {
    expect(rows).toContain('revises A (“Civilians hurt”)');
    expect(rows).not.toMatch(/revises (?:killed|wounded)/);
  });
});

describe('the letters of the sources', () => {
  test('stay over their columns when the upper edge has scrolled away', () => {
    const lines = compare('killed', 'a', 160);
    const [first, last] = lines.frames[0] ?? [0, 0];
    expect(lines.frames).toHaveLength(1);
    expect(lettersOver(lines, first)).toBeNull();
    expect(textOf(lettersOver(lines, first + 1) ?? [])).toMatch(/━ A ━.*─ B ─.*─ C ─.*─ D ─/);
    expect(lettersOver(lines, last - 1)).toBeNull();
    expect(lettersOver(lines, last + 1)).toBeNull();
  });

  test('are those of the source whose rows are at the top, where sources stand below each other', () => {
    const lines = compare('killed', 'b', 40);
    expect(lines.frames).toHaveLength(4);
    const at = (source: number) => {
      const [first = 0] = lines.frames[source] ?? [];
      return textOf(lettersOver(lines, first + 2) ?? []);
    };
    expect([0, 1, 2, 3].map(at)).toEqual([
      expect.stringMatching(/^╭─ A ─/),
      expect.stringMatching(/^┏━ B ━/),
      expect.stringMatching(/^╭─ C ─/),
      expect.stringMatching(/^╭─ D ─/),
    ]);
  });

  test('are in sight at every row of a frame that has others of it below, at any width', () => {
    const places = fc.record({
      width: fc.integer({ min: 39, max: 200 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(places, ({ width, part }) => {
        const lines = compare('killed', 'c', width);
        const top = Math.floor(part * (lines.lines.length - 1));
        const inside = lines.frames.some(([first, last]) => first < top && top < last - 1);
        const head = lettersOver(lines, top);
        expect(head !== null).toBe(inside);
        expect(lineCells(head ?? [])).toBeLessThanOrEqual(width);
        expect(textOf(lines.lines[lines.frames[0]?.[0] ?? 0] ?? [])).toMatch(/^[╭┏]/);
      }),
    );
  });
});

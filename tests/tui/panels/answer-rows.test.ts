import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { type Line, lineCells, span } from '../../../src/tui/draw/span.ts';
import { panelContent } from '../../../src/tui/panels/content.ts';
import { limitRows } from '../../../src/tui/panels/report-rows.ts';
import { makePen } from '../../../src/tui/pen.ts';
import { readingLines } from '../../../src/tui/screens/shared/reading-lines.ts';
import { arbitraryBriefing } from '../../support/arbitrary-briefing.ts';
import { makeBriefing } from '../../support/briefing.ts';
import { shownOf } from '../../support/shown.ts';

const english = languageOf('en');
const textOf = (line: Line) => line.map(part => part.text).join('');
const passage = 'Nearly a thousand homes were reportedly destroyed';
const briefing = makeBriefing({
  parties: { civ: { name: 'Talverian civil protection' } },
  sources: { a: { lang: 'en' }, b: { lang: 'en' }, c: { lang: 'en' } },
  figures: [
    {
      id: 'houses',
      label: 'Houses',
      reports: [
        { source: 'a', value: 'nearly 1000', passage, chain: ['civ'] },
        { source: 'b', value: 'nearly 1000', passage, chain: ['civ'], mood: 'conditional' },
        { source: 'c', value: 900, passage: '900 homes' },
      ],
    },
  ],
  casualties: [
    {
      id: 'captured',
      label: 'Captured',
      reports: [
        { source: 'a', value: 40, chain: ['civ'], mood: 'denied' },
        { source: 'b', value: 9000, chain: ['civ'] },
      ],
    },
    {
      id: 'lost',
      label: 'Lost',
      reports: [{ source: 'c', value: 'nearly 1000', chain: ['civ'], mood: 'conditional' }],
    },
  ],
  statements: [
    {
      id: 'said',
      speaker: 'civ',
      reports: [{ source: 'a', passage: `${passage}, and ${passage}`, mood: 'conditional' }],
    },
  ],
});
const pen = makePen(shownOf(briefing), english);
const rowsOf = (panel: 'figures' | 'casualties' | 'statements', width: number, at = 0) =>
  panelContent(pen, panel, width).rowsOf(at, 'none').map(textOf);

describe('an answer in a narrow panel', () => {
  test('has its words in rows of their own, all of them, and the chain beside the value', () => {
    expect(rowsOf('figures', 56).slice(1)).toEqual([
      '    A ! nearly 1,000  ← Talverian civil protection',
      '        “Nearly a thousand homes were reportedly',
      '        destroyed”',
      '    B   nearly 1,000  ← Talverian civil protection',
      '        in the conditional  “Nearly a thousand homes',
      '        were reportedly destroyed”',
      '    C   900  “900 homes”',
    ]);
  });

  test('without a chain has the gist of its words beside the value, and below where none would fit', () => {
    const of = (width: number) => {
      const words = 'three of the boats that had left in the morning came back';
      const reports = [{ source: 'a', value: 3, passage: words }];
      const one = makeBriefing({ sources: { a: {} }, figures: [{ id: 'f', reports }] });
      const other = makePen(shownOf(one), english);
      return panelContent(other, 'figures', width).rowsOf(0, 'none').slice(1).map(textOf);
    };
    expect(of(54)).toEqual([expect.stringMatching(/^ {4}A . 3 {2}“three of .*…$/)]);
    expect(of(36)[0]).not.toContain('three');
    expect(of(36)[1]).toMatch(/^ {8}“three of the boats/);
  });

  test('has the mood before its words, and never a part of it', () => {
    for (let width = 30; width <= 59; width++) {
      const rows = rowsOf('figures', width).join('\n');
      expect(rows).toMatch(/ in the conditional\s+“Nearly/);
      expect(rowsOf('statements', width).join('\n')).toMatch(/ in the conditional\s+Nearly/);
    }
  });

  test('has in a wide panel its words beside the value, in two rows where they need them', () => {
    const rows = rowsOf('figures', 76).slice(3);
    expect(rows[0]).toMatch(/^ {4}B {3}nearly 1,000 {2}in the conditional {2}“Nearly/);
    expect(rows[1]).toMatch(/^ {22}reportedly destroyed”$/);
    expect(rows[2]).toMatch(/^ {22}← Talverian civil protection$/);
  });

  test('has the tone of words in its words, and of what is beside them in the chain', () => {
    for (const width of [56, 100]) {
      const spans = panelContent(pen, 'figures', width).rowsOf(0, 'none').flat();
      const tones = (text: string) =>
        spans.filter(part => part.text.includes(text)).map(part => part.tone);
      expect(new Set(tones('Nearly'))).toEqual(new Set(['quote']));
      expect(new Set(tones('← Talverian'))).toEqual(new Set(['dim']));
    }
  });
});

describe('a casualty estimate in its panel', () => {
  test('has a denied number in the sign of the picture', () => {
    for (const width of [36, 56, 90]) {
      const rows = rowsOf('casualties', width);
      const signs = rows.join('').replace(/[^×●]/g, '');
      expect(signs).toBe('×●');
    }
  });

  test('says of the axis that it is no ordinary one, at any width', () => {
    for (let width = 30; width <= 100; width++) {
      const foot = panelContent(pen, 'casualties', width).foot.map(textOf);
      expect(foot.join('\n')).toContain('log scale');
      expect(foot.length).toBe(width < 40 ? 2 : foot.length);
    }
  });

  test('never has a part of its mood only', () => {
    for (let width = 30; width <= 100; width++) {
      expect(rowsOf('casualties', width, 1).join('\n')).toContain('in the conditional');
    }
  });
});

test('No row of a panel is wider than the panel, at any width and in both languages.', () => {
  fc.assert(
    fc.property(
      arbitraryBriefing,
      fc.integer({ min: 30, max: 130 }),
      fc.constantFrom('en' as const, 'fr' as const),
      (any, width, code) => {
        const its = makePen(shownOf(any), languageOf(code));
        for (const panel of ['figures', 'casualties', 'statements'] as const) {
          const content = panelContent(its, panel, width);
          const rows = content.items.flatMap((_, at) => content.rowsOf(at, 'none'));
          for (const row of [...rows, ...content.foot]) {
            expect({ row: textOf(row), fits: lineCells(row) <= width }).toMatchObject({
              fits: true,
            });
          }
        }
      },
    ),
  );
});

test('Rows that are left out leave an ellipsis, however full the last row is.', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20 }), fc.nat({ max: 20 }), (width, size) => {
      const last = [span('x'.repeat(Math.min(size, width)))];
      const rows = limitRows([[span('first')], last, [span('more')]], 2, width);
      expect(rows).toHaveLength(2);
      expect(textOf(rows[1] ?? [])).toMatch(/…$/);
      expect(lineCells(rows[1] ?? [])).toBeLessThanOrEqual(width);
    }),
  );
});

test('The reading under the panels has all of the sentence before any words.', () => {
  const sentence = 'A and B say nearly 1,000, C 900: C overlaps neither A nor B.';
  for (const width of [40, 60, 80, 120]) {
    const told = readingLines(pen, 'figures', 'houses', width, 3)
      .map(row => textOf(row).trim())
      .join(' ')
      .replace(/ {2,}/g, ' ');
    expect(told).toContain(pen.sentence(pen.claim('houses') as never));
    expect(told.length).toBeGreaterThan(sentence.length - 20);
  }
});

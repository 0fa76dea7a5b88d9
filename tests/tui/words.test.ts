import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { type Line, lineCells } from '../../src/tui/draw/span.ts';
import { headerLine } from '../../src/tui/frame/header-line.ts';
import { panelContent } from '../../src/tui/panels/content.ts';
import { makePen } from '../../src/tui/pen.ts';
import { compareLines } from '../../src/tui/screens/compare/compare-lines.ts';
import { sourceContent } from '../../src/tui/screens/source/source-content.ts';
import { answersOfSource } from '../../src/tui/state/answers-of-source.ts';
import { articleOf } from '../support/article.ts';
import { makeBriefing } from '../support/briefing.ts';
import { shownOf } from '../support/shown.ts';

const text = (file: string) => ({ text: { file } });
const briefing = makeBriefing({
  sources: {
    a: { title: 'First', ...text('a.txt') },
    b: { title: 'Second', ...text('b.txt') },
    c: { title: 'Third' },
  },
  figures: [
    {
      id: 'sent',
      label: 'Soldats envoyés',
      reports: [
        { source: 'a', value: 'about 600', passage: 'environ 600 soldats' },
        { source: 'b', value: 600, passage: '600 soldats' },
        { source: 'c', value: 700, passage: '600 soldats' },
      ],
    },
  ],
  statements: [
    {
      id: 'will',
      speaker: 'kim',
      topic: 'volonté',
      reports: [
        { source: 'a', quote: 'nous viendrons tous' },
        { source: 'b', quote: 'nous viendrons bientôt tous' },
      ],
    },
  ],
});
const articles = new Map([
  ['a', articleOf('Ils ont envoyé environ 900 soldats. « Nous ne viendrons pas tous », dit-il.')],
  ['b', articleOf('On compte 600 soldats. Il dit : "nous viendrons bientôt tous".')],
]);
const pen = makePen(shownOf(briefing, articles), languageOf('en'));
const unchecked = makePen(shownOf(briefing), languageOf('en'));

const plain = (lines: readonly Line[]) =>
  lines
    .map(line =>
      line
        .map(part => part.text)
        .join('')
        .trimEnd(),
    )
    .join('\n');
const claim = (id: string) => {
  const found = pen.claim(id);
  if (!found) throw new Error(id);
  return found;
};

describe('where words are not the article’s', () => {
  test('the panel sets a sign beside the source', () => {
    const rows = plain(panelContent(pen, 'figures', 80).rowsOf(0, 'none'));
    expect(rows).toMatch(/A ✗ about 600/);
    expect(rows).toMatch(/B {3}600/);
    expect(rows).toMatch(/C ! 700/);
    const spoken = plain(panelContent(pen, 'statements', 80).rowsOf(0, 'none'));
    expect(spoken).toMatch(/A ✗ “nous viendrons tous”/);
  });

  test('the head of the screen counts them', () => {
    expect(plain([headerLine(pen, { problems: 0, looksForChanges: false }, 120)])).toContain(
      '3 to verify',
    );
    expect(plain([headerLine(unchecked, { problems: 0, looksForChanges: false }, 120)])).toContain(
      '1 to verify',
    );
  });

  test('Compare shows what stands there instead, and why it matters', () => {
    const rows = plain(compareLines(pen, claim('sent'), { source: 'a' }, 160).lines);
    expect(rows).toMatch(/✗ altered/);
    expect(rows).toMatch(/passage → article \(a digit\): environ \[600 → 900\]/);
    expect(rows).toMatch(/✓ word for word/);
    expect(rows).toMatch(/C is filed as 700, but its passage says/);
  });

  test('the passages of a source show it too', () => {
    const answers = answersOfSource(pen.shown, 'a').filter(answer => answer.claim.id === 'will');
    const rows = plain(sourceContent(pen, answers, 80).rowsOf(0, 'none'));
    expect(rows).toContain('✗ altered');
    expect(rows).toContain('quote → article (a negation)');
  });
});

test('Two wordings of one statement stand word by word under the columns.', () => {
  const rows = plain(compareLines(pen, claim('will'), { source: 'a' }, 120).lines);
  expect(rows).toContain('A → B: nous viendrons [+bientôt] tous');
});

test('A source says how many of its reports are in its article, or why none can be.', () => {
  const sources = panelContent(pen, 'sources', 60);
  expect(plain(sources.rowsOf(0, 'none'))).toMatch(/✗ 0\/2/);
  expect(plain(sources.rowsOf(1, 'none'))).toMatch(/✓ 2\/2/);
  expect(plain(sources.rowsOf(2, 'none'))).toMatch(/· text not at hand/);
});

test.each([40, 60, 80, 100, 160])('the head keeps a title at %i columns', width => {
  const line = headerLine(pen, { problems: 3, looksForChanges: false }, width);
  expect(lineCells(line)).toBe(width);
  expect(plain([line])).toMatch(/^ Test .*! 3 problems/);
});

test.each([60, 80, 100, 160])('the head says at %i columns that changes are looked for', width => {
  const standing = { problems: 0, looksForChanges: true };
  for (const code of ['en', 'fr'] as const) {
    const line = headerLine(makePen(shownOf(briefing), languageOf(code)), standing, width);
    expect(lineCells(line)).toBe(width);
    expect(plain([line])).toMatch(/^ Test .*(?:looks for changes|cherche les changements)/);
  }
});

test('No row is wider than its column.', () => {
  for (const width of [30, 45, 60, 90]) {
    for (const id of ['sent', 'will']) {
      for (const row of compareLines(pen, claim(id), { source: 'a' }, width).lines) {
        expect(lineCells(row)).toBeLessThanOrEqual(width);
      }
    }
  }
});

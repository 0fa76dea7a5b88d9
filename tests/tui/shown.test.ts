import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';
import { panelContent } from '../../src/tui/panels/content.ts';
import { makePen } from '../../src/tui/pen.ts';
import { answersOfSource } from '../../src/tui/state/answers-of-source.ts';
import { makeBriefing } from '../support/briefing.ts';
import { asLoaded, shownOf } from '../support/shown.ts';

const english = languageOf('en');
const killed = (id: string, review: 'accepted' | 'proposed' | 'rejected', values: number[]) => ({
  id,
  label: `Claim ${id}`,
  measure: 'killed' as const,
  review,
  reports: values.map((value, at) => ({ source: ['one', 'two'][at] ?? '', value })),
});
const briefing = makeBriefing({
  sources: { one: {}, two: {} },
  casualties: [
    killed('proposed', 'proposed', [10, 20]),
    killed('rejected', 'rejected', [5_000_000, 6_000_000]),
    killed('accepted', 'accepted', [30, 30]),
  ],
  assessments: [
    { claim: 'rejected', by: 'B. Reviewer', date: '2025', best: 4_000_000, reason: 'none' },
  ],
});
const shown = shownOf(briefing);
const pen = makePen(shown, english);
const rows = panelContent(pen, 'casualties', 70);
const text = (index: number) =>
  rows
    .rowsOf(index, 'none')
    .map(line => line.map(part => part.text).join(''))
    .join('\n');

describe('a claim that nobody has reviewed', () => {
  test('comes last, whatever it would say, and is marked', () => {
    expect(shown.items.casualties).toEqual(['accepted', 'proposed']);
    expect(text(1)).toMatch(/Claim proposed +proposed/);
    expect(text(1)).not.toContain('differ');
  });

  test('is not counted as a disagreement', () => {
    expect(shown.analysis.counts).toMatchObject({ disagreeing: 0, proposed: 1 });
  });

  test('stands in the summary under a heading of its own and after what is accepted', () => {
    const page = summaryText(asLoaded(briefing), english, { width: 80, ascii: false });
    expect(page).toContain('Proposed, not yet reviewed:\n  ≠ Claim proposed');
    expect(page.lastIndexOf('Claim proposed')).toBeGreaterThan(page.indexOf('Claim accepted'));
  });
});

describe('a claim that was rejected on review', () => {
  test('is nowhere: not in its panel, among its source’s passages or on the axis', () => {
    expect(answersOfSource(shown, 'one').map(({ claim }) => claim.id)).toEqual([
      'accepted',
      'proposed',
    ]);
    expect(
      rows.foot
        .flat()
        .map(part => part.text)
        .join(''),
    ).not.toMatch(/\d{3,}/);
  });

  test('is not in the summary, nor is a judgement of it', () => {
    const page = summaryText(asLoaded(briefing), english, { width: 80, ascii: false });
    expect(page).not.toContain('Claim rejected');
    expect(page).not.toContain('B. Reviewer');
  });
});

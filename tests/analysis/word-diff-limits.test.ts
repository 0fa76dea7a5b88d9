import { describe, expect, test } from 'vitest';
import { statementDiff } from '../../src/analysis/statement-diff.ts';
import { diffWords } from '../../src/analysis/word-diff.ts';
import { languageOf } from '../../src/lang/language.ts';
import { limits } from '../../src/model/limits.ts';
import { summaryText } from '../../src/told/summary/summary-text.ts';
import { toldOf } from '../../src/tui/frame/told-of.ts';
import { makePen } from '../../src/tui/pen.ts';
import { compareLines } from '../../src/tui/screens/compare/compare-lines.ts';
import { startState } from '../../src/tui/state/state.ts';
import { claimOf, makeBriefing } from '../support/briefing.ts';
import { scene } from '../support/scene.ts';
import { shownOf } from '../support/shown.ts';

/** What two hostile wordings can be, each for some number of characters. */
const families: Readonly<Record<string, readonly [first: string, second: string]>> = {
  'other short words': ['a b ', 'b c '],
  'the same words in another order': ['a b c d ', 'd c b a '],
  'one word that is another here and there': [`${'a '.repeat(60)}b `, `${'a '.repeat(60)}c `],
  'nothing in common': ['a ', 'b '],
  signs: ['-', '.'],
  'words and signs': ['a.', 'a;'],
  digits: ['1 ', '2 '],
  'letters that are folded': ['É ', 'È '],
};

const filled = (pattern: string, characters: number) =>
  pattern
    .repeat(Math.ceil(characters / pattern.length))
    .slice(0, characters)
    .trim();

describe('the work of a comparison word by word', () => {
  test.each(Object.entries(families))('is bounded for %s', (_, [first, second]) => {
    const steps = [12_500, 25_000, 50_000].map(characters => {
      const tally = { steps: 0 };
      diffWords(filled(first, characters), filled(second, characters), 'en', tally);
      return tally.steps;
    });
    for (const count of steps) expect(count).toBeLessThanOrEqual(limits.diff_steps_max + 1);
  });

  test('is spared texts of more words than a long speech, and done for those of as many', () => {
    const long = 'b '.repeat(limits.diff_words_max).trim();
    expect(diffWords(long, `${long} b`, 'en')).toMatchObject({ isTooUnlike: true, weights: [] });
    const other = `${long.slice(0, -1)}c`;
    expect(diffWords(long, other, 'en')).toMatchObject({ isTooUnlike: false });
  });

  test('is not needed where two long texts are the same', () => {
    const long = 'a b '.repeat(12_000).trim();
    const { parts, isTooUnlike } = diffWords(long, long, 'en');
    expect(parts).toEqual([{ in: 'both', text: long, spaced: false }]);
    expect(isTooUnlike).toBe(false);
  });
});

const [first, second] = ['a b '.repeat(12_000).trim(), `b c ${'d e '.repeat(12_000).trim()}`];
const briefing = makeBriefing({
  sources: { one: { lang: 'en' }, two: { lang: 'en' } },
  statements: [
    {
      id: 'said',
      speaker: 'kim',
      reports: [
        { source: 'one', quote: first },
        { source: 'two', quote: second },
      ],
    },
  ],
});
const shown = shownOf(briefing);
const claim = claimOf(shown.briefing, 'said');
const sentences = {
  en: 'the two are too long, or differ too much, to be set side by side word by word.',
  fr: 'les deux textes sont trop longs, ou diffèrent trop, pour être mis côte à côte mot à mot.',
} as const;

describe.each(['en', 'fr'] as const)('two wordings that are too unlike, told in %s', code => {
  const language = languageOf(code);
  const pen = makePen(shown, language);

  test('are said to be so in Compare, and each is shown whole', () => {
    const { lines, versions } = compareLines(pen, claim, { source: 'one' }, 120, `${claim.id}/two`);
    const rows = lines.slice(...(versions ?? [])).map(row => row.map(({ text }) => text).join(''));
    expect(rows[0]).toContain(sentences[code]);
    const told = rows.slice(1).join(' ').replace(/\s+/g, ' ');
    const whole = shown.briefing.claims[0]?.reports.map(
      report => 'quote' in report && report.quote,
    );
    for (const quote of whole ?? []) expect(told).toContain(String(quote));
  });

  test('are said to be so in the summary and aloud', () => {
    const loaded = shown.loaded;
    const summary = summaryText(loaded, language, { width: 400, ascii: false });
    expect(summary.replace(/\s+/g, ' ')).toContain(sentences[code].replace(/\s+/g, ' '));
    const view = { screen: 'compare', claim: 'said', source: 'one', scroll: null } as const;
    const state = { ...startState, views: [view] };
    const { reading } = toldOf(scene(shown, state, language));
    const told = reading?.current.map(({ text }) => text).join(' ');
    expect(told).toContain(sentences[code].slice(0, -1));
  });
});

test('Of many long wordings no two are set side by side unasked, and none is left out unsaid', () => {
  const quote = (at: number) => `word${at} ${'some words of a speech '.repeat(1200)}`.trim();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const many = makeBriefing({
    sources: Object.fromEntries(names.map(name => [name, { lang: 'en' }])),
    statements: [
      {
        id: 'said',
        speaker: 'kim',
        reports: names.map((source, at) => ({ source, quote: quote(at) })),
      },
    ],
  });
  const { analysis } = shownOf(many);
  const diffs = (analysis.verdicts.get('said')?.pairs ?? []).map(pair =>
    statementDiff(claimOf(many, 'said'), pair, many),
  );
  expect(diffs).toHaveLength(15);
  expect(diffs.every(diff => diff?.isTooUnlike)).toBe(true);
});

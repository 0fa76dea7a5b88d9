import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableVersions, versionDiff } from '../../../../src/analysis/statement-diff.ts';
import { diffWords } from '../../../../src/analysis/word-diff.ts';
import { languageOf } from '../../../../src/lang/language.ts';
import { versionRuns } from '../../../../src/text/version-runs.ts';
import { actions } from '../../../../src/tui/actions.ts';
import { type Line, lineCells } from '../../../../src/tui/draw/span.ts';
import { makePen } from '../../../../src/tui/pen.ts';
import { compareLines } from '../../../../src/tui/screens/compare/compare-lines.ts';
import { comparedWith } from '../../../../src/tui/screens/compare/compare-with.ts';
import { currentView, type State, startState } from '../../../../src/tui/state/state.ts';
import { update } from '../../../../src/tui/update/update.ts';
import { whyUnavailable } from '../../../../src/tui/update/why-unavailable.ts';
import { claimOf, makeBriefing } from '../../../support/briefing.ts';
import { contextOf, shownOf } from '../../../support/shown.ts';

const long = 'nous rebâtirons chaque maison de la vallée avant que l’hiver ne vienne';
const briefing = makeBriefing({
  sources: {
    a: { lang: 'fr' },
    b: { lang: 'en' },
    c: { lang: 'fr-CA' },
    d: { lang: 'fr' },
    e: { lang: 'fr' },
  },
  statements: [
    {
      id: 'said',
      speaker: 'kim',
      reports: [
        { source: 'a', quote: long },
        { source: 'b', quote: 'we will rebuild every house' },
        { source: 'c', quote: long.replace('chaque maison', 'toutes les maisons') },
        { source: 'd', form: 'indirect', passage: 'tout autre chose' },
      ],
    },
    { id: 'alone', speaker: 'kim', reports: [{ source: 'b', quote: 'no comment' }] },
  ],
  figures: [{ id: 'sent', reports: [{ source: 'a', value: 3 }] }],
});
const shown = shownOf(briefing);
const pen = makePen(shown, languageOf('en'));
const said = claimOf(briefing, 'said');
const textOf = (line: Line) => line.map(part => part.text).join('');
const compare = (claim: string, source: string, other?: string): State => ({
  ...startState,
  views: [
    {
      screen: 'compare',
      claim,
      source,
      scroll: null,
      ...(other !== undefined && { with: { source: other, report: `${claim}/${other}` } }),
    },
  ],
});
const next = (state: State) => update(state, 'compare-with', contextOf(shown));
const reason = (state: State) => {
  const action = actions.find(({ id }) => id === 'compare-with');
  return action && whyUnavailable(action, state, contextOf(shown));
};
const chosen = (state: State) => {
  const view = currentView(state);
  return view?.screen === 'compare' ? (comparedWith(shown, view)?.source ?? null) : null;
};

describe('the version that a source’s words are compared with', () => {
  test('goes through all others in the same language, and begins again after the last', () => {
    const first = next(compare('said', 'a'));
    const second = next(first);
    expect([first, second, next(second)].map(chosen)).toEqual(['c', 'd', 'c']);
  });

  test('stays when another source is looked at, and goes with another claim', () => {
    const moved = update(next(compare('said', 'a')), 'source-right', contextOf(shown));
    expect(currentView(moved)).toMatchObject({ source: 'b', with: { source: 'c' } });
    const other = update(moved, 'down', contextOf(shown));
    expect(currentView(other)).toEqual({
      screen: 'compare',
      claim: 'alone',
      source: 'b',
      scroll: 0,
    });
  });

  test.each([
    ['sent', 'a', 'no-statement'],
    ['said', 'e', 'says-nothing'],
    ['alone', 'b', 'no-other-version'],
    ['said', 'b', 'no-other-version'],
    ['said', 'a', null],
  ])('of %s in %s is unavailable for the reason %s', (claim, source, why) => {
    expect(reason(compare(claim, source))).toBe(why);
  });

  test('is nobody’s own, and nobody’s who says nothing', () => {
    expect(chosen(compare('said', 'c', 'c'))).toBeNull();
    expect(chosen(compare('said', 'e', 'c'))).toBeNull();
    expect(chosen(compare('said', 'a', 'gone'))).toBeNull();
  });
});

describe('two chosen versions', () => {
  const rows = (a: string, b: string, width: number) => {
    const { lines, versions } = compareLines(pen, said, { source: a }, width, `said/${b}`);
    return versions ? lines.slice(...versions).map(textOf) : [];
  };

  test('are told word by word in one line where it fits', () => {
    expect(rows('a', 'c', 160)[0]).toContain(
      'A → C (a modifier): nous rebâtirons [chaque maison → toutes les maisons] de la vallée avant que l’hiver …',
    );
  });

  test('stand one above the other where it does not, each with its own words set off', () => {
    const text = rows('a', 'c', 60).join('\n');
    expect(text).toMatch(/A → C \(a modifier\):\n +A {2}nous rebâtirons \[−chaque maison\]/);
    expect(text).toMatch(/\n +C {2}nous rebâtirons \[\+toutes les maisons\]/);
  });

  test('are shown also where they have nothing in common, with how they stand', () => {
    const text = rows('a', 'd', 60).join('\n');
    expect(text).toMatch(/D {2}\[\+tout autre chose\]/);
    expect(text).toContain('A quotes it, D reports it without quoting');
  });

  test('are never compared across languages: that is said instead', () => {
    expect(versionDiff(said, 'said/a', 'said/b', briefing)).toBe('languages');
    expect(rows('a', 'b', 120)).toEqual([
      '   A → B: the articles are in different languages, so their words are not compared.',
    ]);
    expect(comparableVersions(said, 'said/a', briefing)).toEqual(['said/c', 'said/d']);
  });

  test('never make a row wider than the screen', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a', 'b', 'c', 'd'),
        fc.constantFrom('a', 'b', 'c', 'd', null),
        fc.integer({ min: 39, max: 200 }),
        (a, b, width) => {
          const other = b === null || b === a ? null : (`said/${b}` as const);
          for (const line of compareLines(pen, said, { source: a }, width, other).lines) {
            expect(lineCells(line)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});

test('A version can be read back from its runs where nothing of it is cut.', () => {
  const text = fc
    .array(fc.constantFrom('oui', 'non', '600', 'ne', 'Kim', ','), { maxLength: 6 })
    .map(words => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const diff = diffWords(a, b, 'fr');
      const read = (side: 'first' | 'second') =>
        versionRuns(diff, side)
          .map(({ text: run, own }) => (own ? run.slice(2, -1) : run))
          .join('')
          .replace(/\s/g, '');
      expect(read('first')).toBe(a.replace(/\s/g, ''));
      expect(read('second')).toBe(b.replace(/\s/g, ''));
    }),
  );
});

test('Of two versions that are the same it is said that they are, and the words are shown once.', () => {
  const words = 'we will rebuild every house';
  const same = makeBriefing({
    sources: { a: { lang: 'en' }, b: { lang: 'en' } },
    statements: [
      {
        id: 'said',
        speaker: 'kim',
        reports: [
          { source: 'a', quote: words },
          { source: 'b', quote: words },
        ],
      },
    ],
  });
  const lines = (code: 'en' | 'fr', width: number) => {
    const { versions, lines: all } = compareLines(
      makePen(shownOf(same), languageOf(code)),
      claimOf(same, 'said'),
      { source: 'a' },
      width,
      'said/b',
    );
    return all.slice(...(versions ?? [0, 0])).map(line => textOf(line).trim());
  };
  expect(lines('en', 100)).toEqual([`A → B (the same words): ${words}`]);
  expect(lines('fr', 100)).toEqual([`A → B (les mêmes mots)\u00a0: ${words}`]);
  expect(lines('en', 40)).toEqual(['A → B (the same words): we will', 'rebuild every house']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimFamilies } from '../../../../src/analysis/claim-family.ts';
import { claimPicture } from '../../../../src/analysis/claim-picture.ts';
import type { Interval } from '../../../../src/analysis/interval.ts';
import { languageOf } from '../../../../src/lang/language.ts';
import type { Claim, CountedClaim } from '../../../../src/model/briefing.ts';
import { cells } from '../../../../src/text/cells.ts';
import { axisCell, axisLabels, axisRuler, type Scale } from '../../../../src/tui/draw/axis.ts';
import { type Line, lineCells } from '../../../../src/tui/draw/span.ts';
import { pictureBar } from '../../../../src/tui/panels/picture-bar.ts';
import { makePen } from '../../../../src/tui/pen.ts';
import { pictureLines, pictureScale } from '../../../../src/tui/screens/picture/picture-lines.ts';
import { pictureOrder } from '../../../../src/tui/screens/picture/update-picture.ts';
import { currentView, type State, startState } from '../../../../src/tui/state/state.ts';
import { update } from '../../../../src/tui/update/update.ts';
import { arbitraryBriefing } from '../../../support/arbitrary-briefing.ts';
import { claimOf, makeBriefing } from '../../../support/briefing.ts';
import { contextOf, shownOf } from '../../../support/shown.ts';

const english = languageOf('en');
const textOf = (line: Line) => line.map(part => part.text).join('');
const isCounted = (claim: Claim): claim is CountedClaim =>
  claim.kind === 'figure' || claim.kind === 'casualty';
const counted = (claim: Claim): CountedClaim => {
  if (!isCounted(claim)) throw new Error('The test asks for a claim that counts.');
  return claim;
};

const briefing = makeBriefing({
  sources: { a: {}, b: {}, c: {}, d: {}, e: {} },
  parties: {
    tal: { name: 'Talveria', interest: 'belligerent' },
    civ: { name: 'The rescuers', controlled_by: 'tal' },
    osm: { name: 'Osmeria' },
  },
  casualties: [
    {
      id: 'hurt',
      label: 'Hurt',
      reports: [
        { source: 'a', value: 'up to 100', chain: ['civ'], as_of: '2031-03-14' },
        { source: 'b', value: 'at least 40', chain: ['osm'] },
        { source: 'c', value: 80, chain: ['tal'], as_of: '2031-03-12' },
        { source: 'd', value: 'many' },
        { source: 'e', value: 60, chain: ['osm'], mood: 'denied' },
      ],
    },
    {
      id: 'killed',
      label: 'Killed',
      within: 'hurt',
      reports: [{ source: 'a', value: '10 to 20' }],
    },
    { id: 'other', label: 'Other', reports: [{ source: 'b', value: 5 }] },
    {
      id: 'children',
      label: 'Children killed',
      within: 'killed',
      reports: [{ source: 'a', value: 'about 10' }],
    },
  ],
  statements: [{ id: 'said', speaker: 'osm', reports: [{ source: 'a', quote: 'no' }] }],
  assessments: [
    {
      claim: 'hurt',
      by: 'A. Reader',
      date: '2031-03-20',
      low: 50,
      best: 70,
      high: 90,
      confidence: 'moderate',
      reason: 'Both sides are known to round.',
    },
    {
      claim: 'hurt',
      by: 'B. Reader',
      date: '2031-03-18',
      low: 30,
      reason: 'Nothing more can be said yet.',
    },
    { claim: 'killed', by: 'A. Reader', date: '2031-03-20', high: 20, reason: 'At most these.' },
  ],
});
const shown = shownOf(briefing);
const pen = makePen(shown, english);
const hurt = counted(claimOf(briefing, 'hurt'));
const drawn = (width: number, claim = hurt, height = 60) => pictureLines(pen, claim, width, height);
const rowsOf = (width: number) => drawn(width).lines.map(textOf);
const below = (rows: readonly string[], text: string | RegExp) =>
  rows.findIndex(row => (typeof text === 'string' ? row.includes(text) : text.test(row)));

describe('the picture of a claim', () => {
  test('has the reports of one voice under its name, the latest last, and who has an interest', () => {
    const rows = rowsOf(80);
    const places = [
      /^ {2}Talveria {2}belligerent +2 reports$/,
      /^ {4}C .+12 Mar 2031 +80 .*●/,
      /^ {4}A .+14 Mar 2031 +up to 100 +◀─+┤/,
      /← The rescuers/,
      /^ {2}Osmeria +2 reports$/,
      /^ {4}B .+at least 40 +·+├─+▶/,
      /^ {4}E .+60 +·+×·+/,
      /^ {2}lineage not recorded +1 report$/,
      /^ {4}D .+many +·+$/,
    ].map(row => below(rows, row));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('draws a signed judgement in another sign, with its name, how sure it is, and why', () => {
    const rows = rowsOf(100);
    const at = below(rows, 'Assessment: A. Reader · 20 Mar 2031 · moderate confidence');
    expect(rows[at + 1]).toMatch(/70 .* ·+╞═+◆═+╡·+$/);
    expect(rows[at + 2]).toContain('Both sides are known to round.');
    const none = below(rows, 'Assessment: B. Reader');
    expect(none).toBeLessThan(at);
    expect(rows[none + 1]).toMatch(/at least 30 +·+╞═+▶$/);
    expect(rows[below(rows, /^ +up to 20 .*╡/)]).toMatch(/◀═+╡/);
  });

  test('says beside a denied number that it is denied', () => {
    const rows = rowsOf(80);
    expect(rows[below(rows, /^ {4}E .+60/) + 1]).toContain('denied');
  });

  test('shows a part under its whole, on the same axis', () => {
    const rows = drawn(100, counted(claimOf(briefing, 'children'))).lines.map(textOf);
    const places = [/^ {2}Hurt/, /^ {2}╰ Killed/, /^▸ {3}╰ Children killed/].map(row =>
      below(rows, row),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(below(rows, 'Other')).toBe(-1);
  });

  test('puts a bar on a row of its own where there is no room beside its number', () => {
    const rows = rowsOf(38);
    const at = below(rows, /^ {4}B .+at least 40$/);
    expect(at).toBeGreaterThan(0);
    expect(rows[at + 1]).toMatch(/^ {4}·+├─+▶$/);
  });

  test('says how wordings become intervals and what the signs stand for, below the axis', () => {
    const under = drawn(100).under.map(textOf).join('\n');
    expect(under).toContain('“about” counts as ±\u00a010%');
    for (const sign of ['┴', '▶', '×──×', '╞═◆═╡']) expect(under).toContain(sign);
  });

  test('says nothing of “about” where nothing is about', () => {
    const exact = makeBriefing({
      casualties: [{ id: 'hurt', reports: [{ source: 'a', value: 'at least 40' }] }],
      sources: { a: {} },
    });
    const claim = counted(claimOf(exact, 'hurt'));
    const rows = pictureLines(makePen(shownOf(exact), english), claim, 100, 60).under.map(textOf);
    expect(rows.join('\n')).not.toContain('counts as');
    expect(rows.join('\n')).toContain('▶ end not stated');
  });

  test('names another policy than the default one where a vague word rests on it', () => {
    const acled = makeBriefing({
      policy: { vague: 'acled', about: 0.1 },
      casualties: [{ id: 'hurt', reports: [{ source: 'a', value: 'dozens' }] }],
      sources: { a: {} },
    });
    const claim = counted(claimOf(acled, 'hurt'));
    const rows = pictureLines(makePen(shownOf(acled), english), claim, 100, 60).under.map(textOf);
    expect(rows.join('\n')).toContain('vague words as ACLED has them');
  });

  test('keeps only the axis in sight where rows are few: the rest scrolls with the bars', () => {
    for (const [width, height] of [
      [36, 20],
      [76, 12],
      [100, 12],
    ] as const) {
      const { lines, under, chosen } = drawn(width, hurt, height);
      expect(under.map(textOf).join('\n')).toMatch(/^ +[─┴]+\n +0 .*\d$/);
      const end = lines.map(textOf).slice(chosen[1]).join('\n');
      expect(end).toContain('“about” counts as');
      expect(end).toContain('╞═◆═╡');
    }
  });

  test('tells the way of a number beside it where the bars keep enough room', () => {
    const row = (width: number) => rowsOf(width)[below(rowsOf(width), /^ {4}A .+up to 100/)] ?? '';
    expect(row(120)).toMatch(/up to 100 {4}← The rescuers +◀─+┤/);
    expect(row(80)).toMatch(/up to 100 {4}◀─+┤/);
    expect(rowsOf(80).join('\n')).toMatch(/\n +← The rescuers\n/);
    expect(rowsOf(120).join('\n')).toMatch(/E .+60 +denied +·+×·+/);
  });

  test('says what a sign beside a letter means, where there is one', () => {
    const doubtful = makeBriefing({
      casualties: [{ id: 'hurt', reports: [{ source: 'a', value: 40, passage: 'environ 50' }] }],
      sources: { a: {} },
    });
    const legend = (of: typeof briefing) =>
      pictureLines(makePen(shownOf(of), english), counted(claimOf(of, 'hurt')), 100, 60)
        .under.map(textOf)
        .join('\n');
    expect(legend(doubtful)).toContain('! look at the words');
    const sound = makeBriefing({
      casualties: [{ id: 'hurt', reports: [{ source: 'a', value: 40, passage: '40 morts' }] }],
      sources: { a: {} },
    });
    expect(legend(sound)).not.toContain('look at the words');
  });
});

/** Every number that a picture of the claim's family draws. */
function drawnOf(claim: CountedClaim, of: ReturnType<typeof makePen>) {
  const family = claimFamilies(of.briefing).get(claim.id) ?? [];
  const pictures = family.map(member =>
    claimPicture(member.claim, of.analysis.origins.get(member.claim.id), of.briefing),
  );
  const all = pictures.flatMap(({ groups, assessments }) => [
    ...groups.flatMap(group => group.reports),
    ...assessments,
  ]);
  return { all, scale: pictureScale(pictures) };
}

/** A bar begins and ends where the axis says; ends in neighbouring cells are one point. */
function liesOn(bar: readonly string[], interval: Interval | null, scale: Scale | null) {
  if (!interval || !scale) return;
  const width = bar.length;
  const isEndless = interval.high === Number.POSITIVE_INFINITY;
  const low = axisCell(scale, interval.low, width);
  const high = isEndless ? width - 1 : axisCell(scale, interval.high, width);
  const first = bar.findIndex(sign => sign !== '·');
  const last = bar.findLastIndex(sign => !'·╌'.includes(sign));
  expect(low).toBeLessThanOrEqual(high);
  expect([low, Math.min(high, low + 1)]).toContain(first);
  expect([high, Math.max(low, high - 1)]).toContain(last);
  if (isEndless) expect(bar[high]).toBe('▶');
  const best = interval.best === null ? null : axisCell(scale, interval.best, width);
  if (best === null) return;
  expect(best).toBeGreaterThanOrEqual(low);
  expect(best).toBeLessThanOrEqual(high);
  // Where the arrow stands no number is shown.
  if (best < high || !isEndless) expect(bar[best]).toBe('●');
}

describe('for any briefing', () => {
  test('every report of a claim is drawn once, and every bar lies where the axis says', () => {
    fc.assert(
      fc.property(arbitraryBriefing, fc.integer({ min: 12, max: 120 }), (any, width) => {
        const its = makePen(shownOf(any), english);
        for (const claim of its.briefing.claims.filter(isCounted)) {
          const { groups } = claimPicture(claim, its.analysis.origins.get(claim.id), its.briefing);
          const sources = groups.flatMap(group => group.reports.map(({ report }) => report.source));
          expect(sources.toSorted()).toEqual(claim.reports.map(({ source }) => source).toSorted());
          const { all, scale } = drawnOf(claim, its);
          for (const number of all) {
            const bar = Array.from(pictureBar(number, 'report', scale, width).text);
            expect(bar).toHaveLength(width);
            liesOn(bar, number.interval, scale);
          }
        }
      }),
    );
  });

  test('no row of a picture is wider than the screen, in both languages', () => {
    fc.assert(
      fc.property(
        arbitraryBriefing,
        fc.integer({ min: 38, max: 200 }),
        fc.constantFrom('en' as const, 'fr' as const),
        (any, width, code) => {
          const its = makePen(shownOf(any), languageOf(code));
          for (const claim of its.briefing.claims.filter(isCounted)) {
            const { lines, under, chosen } = pictureLines(its, claim, width, 30);
            for (const line of [...lines, ...under]) {
              expect({ row: textOf(line), fits: lineCells(line) <= width }).toMatchObject({
                fits: true,
              });
            }
            expect(textOf(lines[chosen[0]] ?? [])).toMatch(/^▸/);
            expect(chosen[1]).toBeLessThanOrEqual(lines.length);
          }
        },
      ),
    );
  });

  test('the marks of an axis stand over its numbers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e15, noNaN: true }),
        fc.boolean(),
        fc.integer({ min: 4, max: 120 }),
        (max, log, width) => {
          const scale = { max, log };
          const labels = axisLabels(scale, width, String);
          const ruler = axisRuler(scale, width, String);
          expect(cells(labels)).toBe(width);
          expect(cells(ruler)).toBe(width);
          const marks = Array.from(ruler).filter(sign => sign === '┴').length;
          expect(labels.trim().split(/ {2,}/)).toHaveLength(Math.max(1, marks));
        },
      ),
    );
  });

  test('every claim that counts is in one family and comes once in the order of the pictures', () => {
    fc.assert(
      fc.property(arbitraryBriefing, any => {
        const its = shownOf(any);
        const ids = its.briefing.claims.filter(isCounted).map(({ id }) => id);
        expect(pictureOrder(its).toSorted()).toEqual(ids.toSorted());
        for (const family of new Set(claimFamilies(its.briefing).values())) {
          family.forEach(({ claim, depth }, at) => {
            const whole = family.findIndex(member => member.claim.id === claim.within);
            if (at === 0) expect(depth).toBe(0);
            else expect(family[whole]?.depth).toBe(depth - 1);
            expect(whole).toBeLessThan(at);
          });
        }
      }),
    );
  });
});

describe('the keys of the picture', () => {
  const start: State = {
    ...startState,
    dashboard: { ...startState.dashboard, focus: 'casualties' },
  };
  const then = (state: State, ...keys: Parameters<typeof update>[1][]) =>
    keys.reduce((next, key) => update(next, key, contextOf(shown)), state);

  test('go through the claims in the order they are drawn, and the dashboard follows', () => {
    const ids = ['hurt', 'killed', 'children', 'other'];
    const order = pictureOrder(shown);
    expect([...order].toSorted()).toEqual(ids.toSorted());
    const from = order.indexOf('hurt');
    expect(order.slice(from, from + 3)).toEqual(['hurt', 'killed', 'children']);
    const opened = then(start, 'picture', 'first');
    expect(currentView(opened)).toMatchObject({ screen: 'picture', claim: order[0] });
    const next = then(opened, 'down');
    expect(currentView(next)).toMatchObject({ claim: order[1] });
    expect(next.dashboard.selected.casualties).toBe(order[1]);
    expect(currentView(then(opened, 'up'))).toMatchObject({ claim: order[0] });
  });

  test('open Compare there, and lead back', () => {
    const opened = then(start, 'picture', 'first', 'open');
    expect(currentView(opened)).toMatchObject({ screen: 'compare', claim: pictureOrder(shown)[0] });
    expect(currentView(then(opened, 'back'))).toMatchObject({ screen: 'picture' });
    expect(then(opened, 'back', 'back').views).toEqual([]);
  });

  test('go from Compare to the picture of its claim', () => {
    const compare: State = {
      ...start,
      views: [{ screen: 'compare', claim: 'killed', source: 'a', scroll: 0 }],
    };
    expect(currentView(then(compare, 'picture'))).toEqual({
      screen: 'picture',
      claim: 'killed',
      scroll: null,
    });
    const spoken: State = {
      ...start,
      views: [{ screen: 'compare', claim: 'said', source: 'a', scroll: 0 }],
    };
    expect(currentView(then(spoken, 'picture'))).toMatchObject({ screen: 'compare' });
  });
});

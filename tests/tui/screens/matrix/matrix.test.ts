import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../../src/lang/action-text.ts';
import { languageOf } from '../../../../src/lang/language.ts';
import type { Briefing } from '../../../../src/model/briefing.ts';
import { type Line, lineCells } from '../../../../src/tui/draw/span.ts';
import { makePen, type Pen } from '../../../../src/tui/pen.ts';
import { matrixCell, silenceSign } from '../../../../src/tui/screens/matrix/matrix-cell.ts';
import {
  columnCells,
  grownColumns,
  type MatrixColumns,
  matrixColumns,
  shownColumns,
} from '../../../../src/tui/screens/matrix/matrix-columns.ts';
import { matrixGroups } from '../../../../src/tui/screens/matrix/matrix-groups.ts';
import { matrixLegend } from '../../../../src/tui/screens/matrix/matrix-legend.ts';
import { matrixLines } from '../../../../src/tui/screens/matrix/matrix-lines.ts';
import { currentView, type State, startState } from '../../../../src/tui/state/state.ts';
import { update } from '../../../../src/tui/update/update.ts';
import { arbitraryBriefing } from '../../../support/arbitrary-briefing.ts';
import { makeBriefing } from '../../../support/briefing.ts';
import { contextOf, shownOf, smallBriefing } from '../../../support/shown.ts';

const english = languageOf('en');
const penOf = (briefing: Briefing, language = english): Pen => makePen(shownOf(briefing), language);
const corner = { top: 0, left: 0 };
const textOf = (line: Line) => line.map(part => part.text).join('');
const claimsIn = (pen: Pen) => matrixGroups(pen.shown).flatMap(group => group.claims);

/** Thirty sources, of which each answers a few of many claims. */
const wide = makeBriefing({
  sources: Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`s${at}`, {}])),
  figures: Array.from({ length: 100 }, (_, at) => ({
    id: `f${at}`,
    label: `Figure ${at}`,
    reports: [0, 7, 11].map(step => ({ source: `s${(at + step) % 30}`, value: 1000 + at })),
  })),
});

const reviewed = makeBriefing({
  sources: { a: {}, b: {} },
  figures: [
    { id: 'kept', label: 'Kept', reports: [{ source: 'a', value: 40 }] },
    {
      id: 'new',
      label: 'New and with a longer name',
      review: 'proposed',
      reports: [{ source: 'a', value: 7 }],
    },
  ],
});

describe('the matrix', () => {
  const pen = penOf(smallBriefing);
  const drawn = (claim: string, source: string, width = 100, height = 30) =>
    matrixLines(pen, { claim, source }, width, height, corner).lines.map(textOf);

  test('has claims down by kind, sources across, and a sign for silence', () => {
    const rows = drawn('sent', 'one');
    const row = (start: string) => rows.find(found => found.includes(start)) ?? '';
    expect(rows[1]).toMatch(/▸ A First article +B Second/);
    expect(row('Soldats envoyés')).toMatch(/▸ Soldats envoyés +≈ +~15,000 +thousands/);
    expect(row('Renforts prévus')).toMatch(/Renforts prévus +· +– +6,000/);
    expect(row('Soldats tués')).toMatch(/Soldats tués +\S ! ~2,000\? +! ~2,000\?/);
    expect(row('Kim · soutien')).toMatch(/“” +“…”/);
    expect(row('Pacte de défense')).toMatch(/≠ +Jun 2025 +2024/);
    const order = ['Key figures', 'Casualty estimates', 'Actor statements', 'Dates'];
    const places = order.map(title => rows.findIndex(found => found.includes(`┃ ${title}`)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(2);
  });

  test('stands every answer of a source under its mark', () => {
    const rows = drawn('sent', 'two');
    const column = rows[1]?.indexOf('B Second') ?? -1;
    expect(column).toBeGreaterThan(0);
    for (const answer of ['thousands', '6,000', '“…”', '2024']) {
      expect(rows.some(row => row.indexOf(answer, column) === column)).toBe(true);
    }
  });

  test('counts at its foot what each source answers, and on how much it is silent', () => {
    const rows = drawn('sent', 'one');
    expect(rows.find(row => row.includes('answers'))).toMatch(/answers +4 +6 /);
    expect(rows.find(row => row.includes('silent on'))).toMatch(/silent on – +2 +0 /);
  });

  test('tells under it what the cell under the cursor says in full', () => {
    const rows = drawn('sent', 'two');
    expect(rows.at(-2)).toContain('A says about 15,000, B only thousands');
    expect(rows.at(-1)).toContain('B  thousands  “des milliers de soldats”  ← lineage not');
    expect(drawn('planned', 'one').at(-1)).toContain('A  – says nothing about it');
    expect(drawn('killed', 'one').at(-1)).toContain('about 2,000 in the conditional');
    expect(drawn('killed', 'one', 100, 40).at(-4)).toContain('Soldats tués · killed');
  });

  test('lists what is proposed, says so, and does not count it', () => {
    const rows = matrixLines(
      penOf(reviewed),
      { claim: 'new', source: 'a' },
      100,
      24,
      corner,
    ).lines.map(textOf);
    expect(rows.find(row => row.includes('New and'))).toMatch(
      /▸ New and with a longer name · proposed +· ! 7/,
    );
    expect(rows.find(row => row.includes('answers'))).toMatch(
      /answers \(without proposed\) +1 +0 /,
    );
  });

  test('has a legend of whole entries, as many as there is room for', () => {
    const legend = (width: number) => matrixLegend(pen, width, 1).map(textOf).join('');
    expect(legend(76)).toBe('! ✗ ? 40 look at the words   40? in the conditional   not 40 denied');
    expect(legend(140)).toContain('– silent   “” quoted   “…” partly quoted');
    expect(legend(36)).toBe('! ✗ ? 40 look at the words');
    expect(matrixLegend(pen, 36, 0)).toEqual([]);
    expect(matrixLegend(pen, 60, 2)).toHaveLength(2);
  });

  test('has a legend of the signs alone where its cells are signs', () => {
    const legend = matrixLegend(pen, 76, 1, 'compact').map(textOf).join('');
    expect(legend).toBe('● an answer   ! ✗ look at the words   ? in the conditional   ○ denied');
  });

  test('says so when there is no claim', () => {
    const empty = penOf(makeBriefing({ sources: { a: {} } }));
    const at = { claim: null, source: null };
    const rows = matrixLines(empty, at, 60, 20, corner).lines.map(textOf);
    expect(rows.join('\n')).toContain('No claim is recorded.');
  });

  test('with more sources than fit shows a part of them, and which', () => {
    const { lines } = matrixLines(penOf(wide), { claim: 'f0', source: 's0' }, 80, 24, corner);
    expect(textOf(lines[0] ?? [])).toMatch(/ 1\/100 · A–[D-H] \/ 30 /);
    const last = matrixLines(penOf(wide), { claim: 'f99', source: 's29' }, 80, 24, corner);
    expect(textOf(last.lines[0] ?? [])).toMatch(/ 100\/100 · [A-Z]+–AD \/ 30 /);
  });

  test('keeps the kind of the claims in sight, however far down it is', () => {
    const { lines } = matrixLines(penOf(wide), { claim: 'f70', source: 's0' }, 80, 24, corner);
    expect(textOf(lines[2] ?? [])).toContain('Key figures  100');
  });

  test('makes no more rows than it shows', () => {
    const many = makeBriefing({
      figures: Array.from({ length: 5000 }, (_, at) => ({
        reports: [{ source: 'a', value: at }],
      })),
    });
    const { lines } = matrixLines(penOf(many), { claim: null, source: null }, 80, 24, corner);
    expect(lines).toHaveLength(24);
  });
});

describe('whatever the briefing', () => {
  test('every report is one cell of the matrix, and every other cell is silence', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const pen = penOf(briefing);
        const claims = claimsIn(pen);
        const { sources } = pen.briefing;
        expect(claims.map(claim => claim.id).toSorted()).toEqual(
          pen.briefing.claims.map(claim => claim.id).toSorted(),
        );
        let answered = 0;
        for (const claim of claims) {
          for (const { id } of sources) {
            const isSilent = textOf(matrixCell(pen, claim, id, 20, false)).trim() === silenceSign;
            expect(isSilent).toBe(!claim.reports.some(report => report.source === id));
            if (!isSilent) answered += 1;
          }
        }
        expect(answered).toBe(claims.reduce((sum, claim) => sum + claim.reports.length, 0));
      }),
    );
  });

  test('the counts at the foot are those of the cells of accepted claims', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const pen = penOf(briefing);
        const accepted = claimsIn(pen).filter(claim => claim.review === 'accepted');
        fc.pre(claimsIn(pen).length > 0);
        const { lines } = matrixLines(pen, { claim: null, source: null }, 200, 40, corner);
        const foot = (label: string) =>
          (lines.map(textOf).find(row => row.includes(label)) ?? '')
            .replace(/^.*?(?:–|\)|answers) {2,}/, '')
            .match(/\d+/g)
            ?.map(Number);
        const answered = pen.briefing.sources.map(
          ({ id }) =>
            accepted.filter(claim => claim.reports.some(report => report.source === id)).length,
        );
        expect(foot('answers')).toEqual(answered);
        expect(foot('silent on')).toEqual(answered.map(count => accepted.length - count));
      }),
    );
  });

  test('and whatever the size, all rows have the width, and one cell is the cursor’s', () => {
    fc.assert(
      fc.property(
        fc.oneof(arbitraryBriefing, fc.constant(wide)),
        fc.integer({ min: 40, max: 220 }),
        fc.integer({ min: 10, max: 60 }),
        fc.nat(),
        fc.nat(),
        fc.record({ top: fc.nat(120), left: fc.nat(40) }),
        fc.constantFrom('en', 'fr'),
        fc.constantFrom({}, { cells: 'full' as const }, { cells: 'compact' as const }),
        (briefing, width, height, row, column, before, code, cells) => {
          const pen = penOf(briefing, languageOf(code as 'en' | 'fr'));
          const claims = claimsIn(pen);
          fc.pre(claims.length > 0);
          const { sources } = pen.briefing;
          const claim = claims[row % claims.length]?.id ?? null;
          const source = sources[column % sources.length];
          const at = { claim, source: source?.id ?? null };
          const { lines } = matrixLines(pen, { ...at, ...cells }, width, height, before);
          expect(lines).toHaveLength(height);
          for (const line of lines) expect(lineCells(line)).toBeLessThanOrEqual(width);
          const framed = lines.filter(line => /^[┏┃┗]/.test(textOf(line)));
          for (const line of framed) expect(lineCells(line)).toBe(width);
          const cursors = lines.flat().filter(part => part.tone === 'selected');
          expect(cursors).toHaveLength(1);
          expect(textOf(lines[1] ?? [])).toMatch(new RegExp(`▸ ?${source?.mark}`));
        },
      ),
    );
  });

  test('the columns that are shown are whole and never more than there is room for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 36, max: 220 }),
        fc.nat(29),
        fc.nat(40),
        fc.constantFrom('full' as const, 'compact' as const),
        (width, chosen, before, cells) => {
          const columns = matrixColumns(penOf(wide), width, cells);
          const part = shownColumns(columns, chosen, before);
          expect(part.left).toBeLessThanOrEqual(chosen);
          expect(part.right).toBeGreaterThan(chosen);
          const used = ({ answers, isCompact }: MatrixColumns) =>
            answers
              .slice(part.left, part.right)
              .reduce((sum, answer) => sum + columnCells(answer, isCompact), 0);
          const grown = grownColumns(columns, part);
          expect(used(columns)).toBeLessThanOrEqual(used(grown));
          expect(used(grown)).toBeLessThanOrEqual(columns.room);
        },
      ),
    );
  });
});

describe('the signs of the matrix', () => {
  /** Ten sources with answers too long to stand beside each other in 80 columns. */
  const ten = makeBriefing({
    sources: Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`s${at}`, {}])),
    figures: [
      {
        id: 'long',
        label: 'Long',
        reports: [0, 1, 2, 3, 4, 5, 6].map(at => ({
          source: `s${at}`,
          value: 1_500_000,
          passage: at === 6 ? '1 500 tentes' : '1 500 000',
          mood: at === 1 ? 'conditional' : at === 2 ? 'denied' : 'indicative',
        })),
      },
    ],
  });
  const pen = penOf(ten);
  const at = { claim: 'long', source: 's0' };
  const drawn = (width: number, height: number, cells?: 'full' | 'compact') =>
    matrixLines(pen, { ...at, ...(cells && { cells }) }, width, height, corner);

  test('stand for answers where these would hide sources, and all sources show', () => {
    const { lines, isCompact } = drawn(80, 22);
    expect(isCompact).toBe(true);
    const rows = lines.map(textOf);
    expect(rows[0]).not.toContain('/ 10');
    expect(rows[1]).toMatch(/ ▸A +B +C +D +E +F +G +H +I +J +┃$/);
    expect(rows[3]).toMatch(/ ● +\? +○ +● +● +● +! +– +– +– +┃$/);
    // What the sign stands for is told below.
    expect(rows.at(-1)).toContain('A  1,500,000');
  });

  test('stand each under its source', () => {
    const rows = drawn(80, 22).lines.map(textOf);
    const place = (row: string | undefined, sign: string) => row?.lastIndexOf(sign) ?? -1;
    expect(place(rows[3], '○')).toBe(place(rows[1], 'C'));
    expect(place(rows[3], '!')).toBe(place(rows[1], 'G'));
  });

  test('give way to the answers where there is room for these, and where nothing tells them', () => {
    expect(drawn(200, 22).isCompact).toBe(false);
    expect(drawn(80, 12).isCompact).toBe(false);
    expect(drawn(40, 22).isCompact).toBe(false);
  });

  test('are there or not as is asked for, whatever the room', () => {
    expect(drawn(200, 22, 'compact').isCompact).toBe(true);
    const full = drawn(80, 22, 'full');
    expect(full.isCompact).toBe(false);
    expect(full.lines.map(textOf)[0]).toMatch(/A–\w \/ 10/);
  });

  test('use all columns, as the answers do', () => {
    for (const cells of ['full', 'compact'] as const) {
      const head = textOf(drawn(80, 22, cells).lines[1] ?? []).replace(/┃$/, '');
      // The last column ends at the frame, but for what none of the shown ones can use.
      expect(textOf(drawn(80, 22, cells).lines[1] ?? [])).toHaveLength(80);
      expect(head.trimEnd().length).toBeGreaterThan(60);
    }
  });
});

describe('the matrix’s cursor', () => {
  const shown = shownOf(smallBriefing);
  const context = contextOf(shown);
  const pressed = (...actions: ActionId[]): State =>
    actions.reduce<State>((state, action) => update(state, action, context), startState);

  test('begins at the selected claim, at a source that answers it', () => {
    const view = currentView(pressed('last', 'matrix'));
    expect(view).toEqual({ screen: 'matrix', claim: 'planned', source: 'two' });
  });

  test('begins where Compare is, and Enter opens Compare at its cell', () => {
    expect(currentView(pressed('open', 'source-right', 'matrix'))).toEqual({
      screen: 'matrix',
      claim: 'pact',
      source: 'two',
    });
    const opened = pressed('matrix', 'first', 'source-right', 'open');
    expect(currentView(opened)).toMatchObject({ screen: 'compare', claim: 'sent', source: 'two' });
  });

  test('goes up, down, left and right and stops at the edges', () => {
    const at = (...actions: ActionId[]) => currentView(pressed('matrix', 'first', ...actions));
    expect(at()).toMatchObject({ claim: 'sent', source: 'one' });
    expect(at('up', 'source-left')).toMatchObject({ claim: 'sent', source: 'one' });
    expect(at('down', 'source-right')).toMatchObject({ claim: 'planned', source: 'two' });
    expect(at('source-right', 'source-right')).toMatchObject({ source: 'two' });
    expect(at('last', 'down')).toMatchObject({ claim: 'pact' });
    expect(at('page-down')).toMatchObject({ claim: 'duty' });
  });

  test('is back where it was when Compare is left, wherever the matrix was opened from', () => {
    const views = pressed('open', 'matrix', 'first', 'open').views.map(view => view.screen);
    expect(views).toEqual(['matrix', 'compare']);
    expect(currentView(pressed('matrix', 'first', 'open', 'back'))).toMatchObject({
      screen: 'matrix',
      claim: 'sent',
    });
  });

  test('stays where it is when z changes the cells, and z changes them back', () => {
    const zoomed = pressed('matrix', 'down', 'zoom');
    expect(currentView(zoomed)).toEqual({
      ...currentView(pressed('matrix', 'down')),
      cells: 'compact',
    });
    expect(currentView(update(zoomed, 'zoom', context))).toMatchObject({ cells: 'full' });
    const compact = contextOf(shown, { scroll: { at: 0, max: 0, isCompact: true } });
    expect(currentView(update(pressed('matrix'), 'zoom', compact))).toMatchObject({
      cells: 'full',
    });
    expect(currentView(update(zoomed, 'down', context))).toMatchObject({ cells: 'compact' });
  });

  test('never stands on a claim or a source that does not exist', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actionIds), { maxLength: 40 }), actions => {
        const view = currentView(pressed('matrix', ...actions));
        if (view?.screen !== 'matrix') return;
        expect([null, ...smallBriefing.claims.map(claim => claim.id)]).toContain(view.claim);
        expect(['one', 'two']).toContain(view.source);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../../src/lang/action-text.ts';
import { languageOf } from '../../../src/lang/language.ts';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { chipsLine } from '../../../src/tui/filter/chips-line.ts';
import { filterOptions } from '../../../src/tui/filter/filter-options.ts';
import { filterShown } from '../../../src/tui/filter/filter-shown.ts';
import { makeFinder } from '../../../src/tui/find/finder.ts';
import { makePen } from '../../../src/tui/pen.ts';
import { matrixGroups } from '../../../src/tui/state/matrix-groups.ts';
import { type State, startState } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/state/update.ts';
import { originRows } from '../../../src/tui/state/update-origins.ts';
import { timelineRows } from '../../../src/tui/state/update-timeline.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const shown = shownOf(smallBriefing);
const english = languageOf('en');
const find = makeFinder(shown, [], english);
const keys = filterOptions(shown).map(({ key }) => key);

function left(...chosen: string[]) {
  return filterShown(shown, chosen).items;
}

function pressed(...ids: ActionId[]): State {
  return ids.reduce<State>((state, id) => {
    const context = contextOf(filterShown(shown, state.filter), { find });
    return update(state, id, context);
  }, startState);
}

describe('what can be filtered by', () => {
  test('are the sources, who speaks or is an origin, and what was found', () => {
    expect(keys).toEqual(
      expect.arrayContaining(['source:one', 'source:two', 'actor:nis', 'actor:kim']),
    );
    expect(keys.filter(key => key.startsWith('finding:'))[0]).toBe('finding:value');
  });

  test('is nothing that no claim has, and of each option the claims that have it', () => {
    for (const { claims } of filterOptions(shown)) expect(claims.size).toBeGreaterThan(0);
    const nis = filterOptions(shown).find(({ key }) => key === 'actor:nis');
    expect([...(nis?.claims ?? [])].toSorted()).toEqual(['killed', 'planned', 'sent']);
  });

  test('is the same whether or not something is filtered', () => {
    expect(filterOptions(filterShown(shown, ['source:one']))).toBe(filterOptions(shown));
  });
});

describe('filtering', () => {
  test('by nothing, or by what is no more there, leaves everything as it is', () => {
    expect(filterShown(shown, [])).toBe(shown);
    expect(filterShown(shown, ['source:gone'])).toBe(shown);
  });

  test('leaves the claims of a source, and that source', () => {
    expect(left('source:one')).toEqual({
      figures: ['pact', 'sent'],
      statements: ['duty'],
      casualties: ['killed'],
      sources: ['one'],
    });
  });

  test('of several of one kind asks for any, of several kinds for each', () => {
    expect(left('source:one', 'source:two').figures).toEqual(shown.items.figures);
    expect(left('source:one', 'actor:nis').figures).toEqual(['sent']);
    expect(left('actor:kim', 'finding:value')).toMatchObject({ figures: [], statements: [] });
  });

  test('reaches the matrix, the timeline and the origins', () => {
    const filtered = filterShown(shown, ['actor:kim']);
    expect(matrixGroups(filtered).map(({ kind }) => kind)).toEqual(['statement']);
    const { entries } = timelineRows(filtered, null);
    expect(new Set(entries.map(({ claim }) => claim.kind))).toEqual(new Set(['statement']));
    const { rows } = originRows(filtered, null);
    expect(rows.filter(({ kind }) => kind === 'group')).toHaveLength(1);
  });

  test('leaves the briefing and what was found in it whole', () => {
    const filtered = filterShown(shown, ['actor:kim']);
    expect(filtered.briefing).toBe(shown.briefing);
    expect(filtered.analysis).toBe(shown.analysis);
  });

  test('by more of a kind leaves more, by more kinds less; never in another order', () => {
    const choice = fc.subarray([...keys]);
    fc.assert(
      fc.property(choice, fc.constantFrom(...keys), (chosen, more) => {
        const before = left(...chosen).figures;
        const after = left(...chosen, more).figures;
        const isNewKind = !chosen.some(key => key.split(':')[0] === more.split(':')[0]);
        const [smaller, larger] = isNewKind ? [after, before] : [before, after];
        expect(larger).toEqual(expect.arrayContaining([...smaller]));
        expect(shown.items.figures.filter(id => after.includes(id))).toEqual(after);
      }),
    );
  });
});

describe('the row of what is filtered by', () => {
  const pen = makePen(shown, english);
  const text = (chosen: readonly string[], width = 100) =>
    chipsLine(pen, chosen, width)
      ?.map(part => part.text)
      .join('') ?? null;

  test('names each with a cross', () => {
    expect(text(['finding:value', 'source:one'])).toBe(' source: A ✕  finding: ≠ differ ✕ ');
    expect(text([])).toBeNull();
  });

  test('never has more cells than its row', () => {
    for (const width of [10, 40, 80]) {
      expect(lineCells(chipsLine(pen, keys, width) ?? [])).toBeLessThanOrEqual(width);
    }
  });
});

describe('the keys of the filter', () => {
  test('choose, choose no longer, and lead back', () => {
    expect(pressed('filter-items', 'toggle').filter).toEqual(['source:one']);
    expect(pressed('filter-items', 'toggle', 'down', 'toggle').filter).toHaveLength(2);
    expect(pressed('filter-items', 'toggle', 'toggle').filter).toEqual([]);
    expect(pressed('filter-items', 'toggle', 'filter-items').views).toEqual([]);
  });

  test('focus a panel that has something left', () => {
    const at = keys.indexOf('actor:kim');
    const downs = Array.from({ length: at }, (): ActionId => 'down');
    const state = pressed('filter-items', ...downs, 'toggle');
    expect(state.filter).toEqual(['actor:kim']);
    expect(state.dashboard.focus).toBe('statements');
  });

  test('clear it with Esc on the dashboard, after the search, and say so', () => {
    const filtered = pressed('filter-items', 'toggle', 'back');
    expect(filtered.filter).toHaveLength(1);
    const cleared = update(filtered, 'back', contextOf(shown, { find }));
    expect(cleared.filter).toEqual([]);
    expect(cleared.notice).toContain('filter is cleared');
    const search = { text: 'a', typing: false, from: startState };
    const searched = update({ ...filtered, search }, 'back', contextOf(shown, { find }));
    expect(searched.search).toBeNull();
    expect(searched.filter).toHaveLength(1);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../../src/lang/action-text.ts';
import { languageOf } from '../../../src/lang/language.ts';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { chipsLine } from '../../../src/tui/filter/chips-line.ts';
import { filterOptions } from '../../../src/tui/filter/filter-options.ts';
import { claimsLeftWith, filterShown } from '../../../src/tui/filter/filter-shown.ts';
import { makeFinder } from '../../../src/tui/find/finder.ts';
import { makePen } from '../../../src/tui/pen.ts';
import { matrixGroups } from '../../../src/tui/screens/matrix/matrix-groups.ts';
import { originRows } from '../../../src/tui/screens/origins/update-origins.ts';
import { timelineRows } from '../../../src/tui/screens/timeline/update-timeline.ts';
import { type State, startState } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/update/update.ts';
import { arbitraryBriefing } from '../../support/arbitrary-briefing.ts';
import { makeBriefing } from '../../support/briefing.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const shown = shownOf(smallBriefing);
const english = languageOf('en');
const find = makeFinder(shown, [], english);
const order = ['finding', 'source', 'actor'];
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
    expect(keys[0]).toBe('finding:value');
  });

  test('are in groups: first the findings, then the sources, then the actors', () => {
    const kinds = filterOptions(shown).map(({ kind }) => kind);
    expect([...new Set(kinds)]).toEqual(['finding', 'source', 'actor']);
    expect(kinds).toEqual(kinds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test('are parties under those that control them, who have all that these have', () => {
    const actors = filterOptions(shown).filter(({ kind }) => kind === 'actor');
    expect(actors.map(({ id, depth }) => [id, depth])).toEqual([
      ['kim', 0],
      ['kr', 0],
      ['nis', 1],
    ]);
    expect(left('actor:kr')).toMatchObject({
      figures: ['sent', 'planned'],
      casualties: ['killed'],
    });
  });

  test('are controllers who say nothing themselves, as many as there are above', () => {
    const parties = {
      minister: { controlled_by: 'ministry' },
      ministry: { controlled_by: 'state' },
      other: { controlled_by: 'state' },
      state: {},
      silent: { controlled_by: 'state' },
    };
    const reports = ['minister', 'other'].map((id, at) => ({
      source: `s${at}`,
      value: 1,
      chain: [id],
    }));
    const found = shownOf(makeBriefing({ parties, figures: [{ id: 'f', reports }] }));
    const actors = filterOptions(found).filter(({ kind }) => kind === 'actor');
    expect(actors.map(({ id, depth, claims }) => `${depth} ${id} ${claims.size}`)).toEqual([
      '0 state 1',
      '1 other 1',
      '1 ministry 1',
      '2 minister 1',
    ]);
  });

  test('have every controller’s claims among them, whatever the briefing', () => {
    fc.assert(
      fc.property(arbitraryBriefing, briefing => {
        const actors = filterOptions(shownOf(briefing)).filter(({ kind }) => kind === 'actor');
        for (const [at, { id, depth, claims }] of actors.entries()) {
          const above = briefing.parties.get(id)?.controlled_by ?? null;
          expect(depth === 0).toBe(above === null);
          if (above === null) continue;
          const over = actors.slice(0, at).findLast(actor => actor.depth === depth - 1);
          expect(over?.id).toBe(above);
          expect([...claims].filter(claim => !over?.claims.has(claim))).toEqual([]);
        }
      }),
    );
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

  test('by what is to verify and by sources asks for what these sources say', () => {
    const passage = 'environ 1 000 soldats';
    const found = shownOf(
      makeBriefing({
        sources: { a: {}, b: {}, c: {} },
        figures: [
          {
            id: 'theirs',
            reports: [
              { source: 'a', value: 'about 1000', passage },
              { source: 'c', value: 2000, passage },
            ],
          },
          { id: 'own', reports: [{ source: 'a', value: 3000, passage }] },
        ],
      }),
    );
    const figures = (...chosen: string[]) => filterShown(found, chosen).items.figures;
    expect(figures('finding:to-verify')).toEqual(['theirs', 'own']);
    expect(figures('finding:to-verify', 'source:a')).toEqual(['own']);
    expect(figures('finding:to-verify', 'source:a', 'source:b')).toEqual(['own']);
    expect(figures('finding:to-verify', 'source:c')).toEqual(['theirs']);
    // The verdict is the claim's, whoever is chosen.
    expect(figures('finding:value', 'source:a')).toEqual(['theirs']);
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

describe('how many claims an option would leave', () => {
  const count = (key: string, ...chosen: string[]) => {
    const option = filterOptions(shown).find(each => each.key === key);
    return option ? claimsLeftWith(shown, option, chosen) : null;
  };

  test('follows what is chosen of other kinds, and not what is chosen of its own', () => {
    expect(count('actor:nis')).toBe(3);
    expect(count('actor:nis', 'source:one')).toBe(2);
    expect(count('actor:nis', 'source:one', 'finding:value')).toBe(0);
    expect(count('actor:nis', 'actor:kim')).toBe(3);
  });

  test('is how many there are once it is chosen, of its kind alone', () => {
    fc.assert(
      fc.property(fc.subarray([...keys]), fc.constantFrom(...keys), (chosen, key) => {
        const kind = key.split(':')[0] ?? '';
        const others = chosen.filter(each => !each.startsWith(`${kind}:`));
        const { figures, statements, casualties } = left(key, ...others);
        expect(count(key, ...chosen)).toBe([...figures, ...statements, ...casualties].length);
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
    expect(text(['finding:value', 'source:one'])).toBe(' finding: ≠ differ ✕  source: A ✕ ');
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
    expect(pressed('filter-items', 'toggle').filter).toEqual(['finding:value']);
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

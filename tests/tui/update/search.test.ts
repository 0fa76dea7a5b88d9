import { describe, expect, test } from 'vitest';
import type { ActionId } from '../../../src/lang/action-text.ts';
import { languageOf } from '../../../src/lang/language.ts';
import { loadText } from '../../../src/load/load-with-library.ts';
import { actions } from '../../../src/tui/actions.ts';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { makeFinder } from '../../../src/tui/find/finder.ts';
import { footerLine } from '../../../src/tui/frame/footer-line.ts';
import { searchSpans } from '../../../src/tui/frame/search-spans.ts';
import { typeInFilter } from '../../../src/tui/screens/help/type-in-filter.ts';
import {
  currentScreen,
  currentView,
  type State,
  selectedItem,
  startState,
} from '../../../src/tui/state/state.ts';
import { matchCount } from '../../../src/tui/update/go-to-match.ts';
import { pasteInSearch, searchedOn, typeInSearch } from '../../../src/tui/update/type-in-search.ts';
import { update } from '../../../src/tui/update/update.ts';
import { whyUnavailable } from '../../../src/tui/update/why-unavailable.ts';
import { articleOf } from '../../support/article.ts';
import { figuresBriefing } from '../../support/scratch.ts';
import { contextOf, shownOf, smallBriefing } from '../../support/shown.ts';

const english = languageOf('en');
const shown = shownOf(smallBriefing);
const entries = ['Alpha', 'Été', 'Gamma'].map(title => ({
  path: `${title}.yaml`,
  title,
  date: null,
  sources: 1,
  problems: 0,
  unreadable: false,
}));
const context = contextOf(shown, { find: makeFinder(shown, entries, english), briefings: 3 });

function pressed(state: State, ...ids: ActionId[]): State {
  return ids.reduce((before, id) => update(before, id, context), state);
}

function typed(state: State, ...keys: string[]): State {
  return keys.reduce((before, key) => typeInSearch(before, key, context) ?? before, state);
}

function searched(text: string, from: State = startState): State {
  return typed(pressed(from, 'find'), ...text, 'enter');
}

function selection(state: State) {
  const { focus } = state.dashboard;
  return `${focus}:${selectedItem(state, shown, focus)}`;
}

function footer(state: State, width = 100): string {
  return footerLine(state, context, english.strings, width)
    .map(({ text }) => text)
    .join('');
}

describe('a search on the dashboard', () => {
  test('goes to the first match of what has been typed so far', () => {
    const open = pressed(startState, 'find');
    expect(selection(typed(open, ...'ren'))).toBe('figures:sent');
    expect(selection(typed(open, ...'renf'))).toBe('figures:planned');
    expect(selection(typed(open, ...'renf', 'backspace'))).toBe('figures:sent');
  });

  test.each([
    ['devoir fraternel', 'statements:duty'],
    ['tues', 'casualties:killed'],
    ['second article', 'sources:two'],
    ['6000', 'figures:planned'],
    ['differ', 'figures:pact'],
    ['overlap', 'figures:pact'],
  ])('finds %j', (text, item) => {
    expect(selection(searched(text))).toBe(item);
  });

  test('goes on with n and back with N, across the panels, round the ends with a word on it', () => {
    const state = searched('soldats');
    const places = [state];
    for (let step = 0; step < 4; step++) places.push(pressed(places.at(-1) ?? state, 'next-match'));
    expect(places.map(selection)).toEqual([
      'figures:sent',
      'figures:planned',
      'casualties:killed',
      'figures:sent',
      'figures:planned',
    ]);
    expect(places.map(({ notice }) => notice !== null)).toEqual([false, false, false, true, false]);
    const back = pressed(state, 'previous-match');
    expect(selection(back)).toBe('casualties:killed');
    expect(back.notice).toContain('the last');
  });

  test('goes on from where one is, match or not', () => {
    const away = pressed(searched('soldats'), 'panel-2');
    expect(matchCount(away, context)).toEqual({ at: null, count: 3, reach: 'whole' });
    expect(selection(pressed(away, 'next-match'))).toBe('casualties:killed');
    expect(selection(pressed(away, 'previous-match'))).toBe('figures:planned');
  });

  test('given up while typing leads back to where it began', () => {
    const from = pressed(startState, 'panel-2');
    const state = typed(pressed(from, 'find'), ...'tues');
    expect(selection(state)).toBe('casualties:killed');
    expect(selection(typed(state, 'esc'))).toBe(selection(from));
    expect(typed(state, 'esc').search).toBeNull();
  });

  test('kept, is cleared by Esc before anything else', () => {
    const compare = pressed(searched('soldats'), 'open');
    expect(currentScreen(compare)).toBe('compare');
    const cleared = pressed(compare, 'back');
    expect(cleared.search).toBeNull();
    expect(currentScreen(cleared)).toBe('compare');
    expect(currentScreen(pressed(cleared, 'back'))).toBe('dashboard');
  });

  test('of nothing is none', () => {
    expect(typed(pressed(startState, 'find'), 'enter').search).toBeNull();
    expect(typed(pressed(startState, 'find'), 'x', 'backspace', 'backspace').search).toBeNull();
  });

  test('is a text field: the cursor moves in it, and Ctrl-U and Ctrl-W delete', () => {
    const open = typed(pressed(startState, 'find'), ...'soldas', 'left', 't');
    expect(open.search?.text).toBe('soldats');
    expect(selection(open)).toBe('figures:sent');
    expect(typed(open, 'home', 'delete', 'end', 'x').search?.text).toBe('oldatsx');
    expect(typed(open, 'end', ' ', 'a', 'ctrl-w').search?.text).toBe('soldats ');
    const empty = typed(open, 'ctrl-u');
    expect(empty.search).toMatchObject({ text: '', typing: true });
    expect(selection(empty)).toBe(selection(startState));
  });

  test('takes what is pasted as text, with spaces for the breaks of its lines', () => {
    const open = typed(pressed(startState, 'find'), 'x', 'left');
    expect(pasteInSearch(open, 'osm\neria', context)?.search).toMatchObject({
      text: 'osm eriax',
      typing: true,
    });
    expect(pasteInSearch(startState, 'q', context)).toBeNull();
    expect(pasteInSearch(searched('soldats'), 'q', context)).toBeNull();
  });

  test('takes every character, and leaves no other key to the screen but Ctrl', () => {
    const open = pressed(startState, 'find');
    expect(typed(open, 'q', ' ', '?').search?.text).toBe('q ?');
    expect(typeInSearch(open, 'tab', context)?.search?.text).toBe('');
    expect(typeInSearch(open, 'ctrl-c', context)).toBeNull();
    expect(typeInSearch(startState, 'x', context)).toBeNull();
  });
});

describe('the footer', () => {
  test('counts the matches and says which one this is', () => {
    expect(footer(searched('soldats'))).toMatch(/^ \/soldats {2}1\/3 .*n\/N match .*Esc clear/);
    expect(footer(pressed(searched('soldats'), 'panel-2'))).toContain('–/3');
  });

  test('says so when nothing is found', () => {
    expect(footer(searched('xyzzy'))).toContain('/xyzzy  nothing found');
  });

  test('names the keys that work while a search is typed, and no others', () => {
    const open = pressed(startState, 'find');
    expect(footer(open)).toBe(' /▏   Esc clear');
    expect(footer(typed(open, ...'xyzzy'))).toBe(' /xyzzy▏  nothing found   Enter keep  Esc clear');
    const several = footer(typed(open, ...'soldats'));
    expect(several).toBe(' /soldats▏  1/3   Enter keep  Esc clear  ↑↓ match');
  });

  test('names the keys that work while the help is filtered', () => {
    const open = pressed(startState, 'help', 'filter');
    expect(footer(open)).toBe('  Esc clear');
    expect(footer(typeInFilter(open, 'q') ?? open)).toBe('  Enter keep  Esc clear');
  });

  test('says in a source what n goes to', () => {
    const source = pressed(startState, 'panel-4', 'open');
    expect(footer(source)).toContain('n/N passage');
    expect(footer(searched('soldats', source))).toContain('n/N match');
  });

  test('never has more cells than its row', () => {
    const state = typed(pressed(startState, 'find'), ...'a very long search that goes on and on');
    for (const width of [40, 60, 80]) {
      for (const each of [state, searched('soldats'), pressed(searched('pact'), 'next-match')]) {
        const line = footerLine(each, context, english.strings, width);
        expect(lineCells(line)).toBeLessThanOrEqual(width);
      }
    }
    expect(lineCells(searchSpans(state, context))).toBeLessThanOrEqual(72);
  });

  test('n is impossible without a search, and where nothing is found', () => {
    const next = actions.find(({ id }) => id === 'next-match');
    if (!next) throw new Error('no such action');
    expect(whyUnavailable(next, startState, context)).toBe('no-search');
    expect(whyUnavailable(next, searched('xyzzy'), context)).toBe('nothing-found');
    expect(whyUnavailable(next, searched('soldats'), context)).toBeNull();
  });
});

describe('a search on the other screens', () => {
  test('goes through the claims of the matrix', () => {
    const state = searched('soldats', pressed(startState, 'matrix'));
    const claims = [state, pressed(state, 'next-match'), pressed(state, 'previous-match')].map(
      currentView,
    );
    expect(claims).toMatchObject([{ claim: 'sent' }, { claim: 'planned' }, { claim: 'killed' }]);
  });

  test('goes through the timeline, by the heading of a month too', () => {
    const state = searched('june', pressed(startState, 'timeline'));
    expect(currentView(state)).toMatchObject({ screen: 'timeline' });
    expect(matchCount(state, context)).toEqual({ at: 1, count: 2, reach: 'whole' });
  });

  test('finds an origin, its chains, and what rests on it', () => {
    const state = searched('renseignement', pressed(startState, 'origins'));
    expect(matchCount(state, context)?.count).toBeGreaterThan(1);
    expect(currentView(state)).toMatchObject({ entry: 'chain kr nis +' });
  });

  test('walks from claim to claim in Compare', () => {
    const state = searched('soldats', pressed(startState, 'open'));
    expect(currentView(state)).toMatchObject({ screen: 'compare', claim: 'sent' });
    expect(currentView(pressed(state, 'next-match'))).toMatchObject({ claim: 'planned' });
  });

  test('goes through the passages of a source with the keys for passages', () => {
    const state = searched('soldats', pressed(startState, 'panel-4', 'last', 'open'));
    expect(currentView(state)).toMatchObject({ screen: 'source', claim: 'sent' });
    const next = pressed(state, 'next-passage', 'next-passage');
    expect(currentView(next)).toMatchObject({ claim: 'killed' });
  });

  test('goes through the claims of the picture in its order', () => {
    const open = pressed(startState, 'panel-1', 'down', 'picture');
    expect(currentScreen(open)).toBe('picture');
    const state = searched('soldats', open);
    const claims = [state, pressed(state, 'next-match'), pressed(state, 'previous-match')].map(
      currentView,
    );
    expect(claims).toMatchObject([{ claim: 'sent' }, { claim: 'planned' }, { claim: 'killed' }]);
  });

  test('goes through what can be filtered by, its kind included', () => {
    const open = pressed(startState, 'filter-items');
    const state = searched('finding wording', open);
    expect(matchCount(state, context)).toEqual({ at: 1, count: 1, reach: 'whole' });
    expect(currentView(state)).toEqual({ screen: 'filter', option: 'finding:wording' });
    expect(currentView(searched('source article', open))).toMatchObject({ option: 'source:one' });
  });

  test('goes through the entries of the list of problems, and on from the selected one', () => {
    const file = loadText(
      'one.yaml',
      figuresBriefing(['one', 'two', 'three']).replaceAll('value:', 'valeu:'),
    );
    const own = { find: makeFinder(null, [], english, file), shown: null };
    const at = { ...contextOf(null, own), scroll: { at: 0, max: 50, starts: [2, 4, 6, 10, 14] } };
    const open: State = { ...startState, views: [{ screen: 'problems', scroll: 0 }] };
    const started = update(open, 'find', at);
    const state = [...'valeu'].reduce(
      (before, key) => typeInSearch(before, key, at) ?? before,
      started,
    );
    const first = currentView(state);
    expect(first).toMatchObject({ screen: 'problems', scroll: null });
    const count = matchCount(state, at)?.count ?? 0;
    expect(count).toBeGreaterThan(1);
    const next = currentView(update(state, 'next-match', at)) as { entry: number };
    expect(next.entry).toBeGreaterThan((first as { entry: number }).entry);
    const last = own.find.problems() - 1;
    const atLast: State = { ...state, views: [{ screen: 'problems', scroll: 50, entry: last }] };
    expect(update(atLast, 'next-match', at).notice).toBe(english.find.toFirst);
  });

  test('chooses among briefings', () => {
    const open: State = { ...startState, views: [{ screen: 'briefings', at: 0 }] };
    expect(currentView(searched('ete', open))).toMatchObject({ screen: 'briefings', at: 1 });
  });

  test('is not at work under the help, and Esc leaves that first', () => {
    const state = pressed(searched('soldats'), 'help');
    expect(matchCount(state, context)).toBeNull();
    const back = pressed(state, 'back');
    expect(currentScreen(back)).toBe('dashboard');
    expect(back.search?.text).toBe('soldats');
  });
});

describe('a search in a long article', () => {
  const articleWith = (text: string) => shownOf(smallBriefing, new Map([['one', articleOf(text)]]));
  /** As much of an article as is searched many slices long. */
  const filling = 'x '.repeat(400_000);
  const inArticle = (text: string) => {
    const long = articleWith(text);
    const find = makeFinder(long, [], english);
    const here = contextOf(long, { find });
    const source: State = {
      ...startState,
      views: [{ screen: 'source', source: 'one', claim: 'sent' }],
    };
    const open = update(source, 'find', here);
    const searchedFor = (words: string, from: State = open) =>
      [...words].reduce((before, key) => typeInSearch(before, key, here) ?? before, from);
    const bar = (state: State) =>
      searchSpans(state, here)
        .map(span => span.text)
        .join('');
    const matchAt = (state: State) => {
      const view = currentView(state);
      return view?.screen === 'source' ? (view.text?.match?.at ?? null) : null;
    };
    const searchOn = (from: State) => {
      let state = searchedOn(from, here);
      while (find.carryOn()) state = searchedOn(state, here);
      return searchedOn(state, here);
    };
    return { here, searchedFor, bar, matchAt, searchOn };
  };

  test('tells of no more matches than are kept, and goes round to the first with a word on it', () => {
    const { here, searchedFor, bar, matchAt } = inArticle(filling);
    const state = searchedFor('x');
    expect(bar(state)).toContain('1/more than 10,000');
    const last = update(state, 'previous-match', here);
    expect(bar(last)).toContain('10000/more than 10,000');
    expect(last.notice).toContain('on from match 10,000');
    expect(matchAt(last)).toBe(2 * 9_999);
    const first = update(last, 'next-match', here);
    expect(first.notice).toContain('past match 10,000');
    expect(matchAt(first)).toBe(0);
  });

  test('goes on between the keys, and to the first match when it is found', () => {
    const { here, searchedFor, bar, matchAt, searchOn } = inArticle(`${filling}needle z needle`);
    const state = searchedFor('needle');
    expect(bar(state)).toMatch(/ …/);
    expect(matchAt(state)).toBeNull();
    const found = searchOn(state);
    expect(matchAt(found)).toBe(filling.length);
    expect(bar(found)).toContain('1/2');
    expect(found.search).not.toHaveProperty('sought');
    expect(matchAt(update(found, 'next-match', here))).toBe(filling.length + 9);
  });

  test('says that it goes on where n would lead to what has not been searched yet', () => {
    const { here, searchedFor, bar, matchAt, searchOn } = inArticle(`needle ${filling}needle`);
    const state = searchedFor('needle');
    expect(bar(state)).toContain('1/1…');
    const on = update(state, 'next-match', here);
    expect(on.notice).toContain('goes on');
    expect(matchAt(on)).toBe(0);
    expect(bar(searchOn(on))).toContain('1/2');
  });

  test('leads nowhere by itself once another key was pressed', () => {
    const { here, searchedFor, matchAt, searchOn } = inArticle(`${filling}needle`);
    const kept = typeInSearch(searchedFor('needle'), 'enter', here) ?? startState;
    expect(matchAt(searchOn(update(kept, 'down', here)))).toBeNull();
    expect(matchAt(searchOn(kept))).toBe(filling.length);
  });
});

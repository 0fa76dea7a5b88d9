import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActionId, actionIds } from '../../../../src/lang/action-text.ts';
import { languageOf } from '../../../../src/lang/language.ts';
import { actions } from '../../../../src/tui/actions.ts';
import { isIn } from '../../../../src/tui/article/article-rows.ts';
import { openArticle } from '../../../../src/tui/article/open-article.ts';
import { passagesInArticle } from '../../../../src/tui/article/passages-in-article.ts';
import { makePen } from '../../../../src/tui/pen.ts';
import {
  articlePlace,
  currentPassage,
} from '../../../../src/tui/screens/article/update-article.ts';
import { currentView, type State, startState, type View } from '../../../../src/tui/state/state.ts';
import { update } from '../../../../src/tui/update/update.ts';
import { whyUnavailable } from '../../../../src/tui/update/why-unavailable.ts';
import { articleOf } from '../../../support/article.ts';
import { makeBriefing } from '../../../support/briefing.ts';
import { contextOf, shownOf } from '../../../support/shown.ts';

const filler = Array.from({ length: 60 }, (_, line) => `Ligne ${line}.`);
const text = [
  ...['environ 600 soldats sont partis', ...filler.slice(0, 20)],
  ...['environ 200 tués et 30 blessés', ...filler.slice(20, 40)],
  ...['en juin dernier', ...filler.slice(40)],
].join('\n');

const briefing = makeBriefing({
  sources: { one: { text: { file: 'one.txt' } }, two: {} },
  figures: [
    {
      id: 'sent',
      reports: [{ source: 'one', value: 'about 600', passage: 'environ 600 soldats' }],
    },
    { id: 'lost', reports: [{ source: 'one', value: 200, passage: '200 tués et 30 blessés' }] },
    { id: 'hurt', reports: [{ source: 'one', value: 30, passage: '30 blessés' }] },
    { id: 'other', reports: [{ source: 'two', value: 1, passage: 'un' }] },
  ],
  events: [
    { id: 'pact', reports: [{ source: 'one', when: '2025-06', passage: 'en juin dernier' }] },
  ],
});
const shown = shownOf(briefing, new Map([['one', articleOf(text)]]));
const pen = makePen(shown, languageOf('en'));
const height = 9;
const article = openArticle(pen, 'one', { text: 60, margin: 20 }, height);
if (!article) throw new Error('the text is at hand');
const context = contextOf(shown, { scroll: { at: 0, max: 0, article } });

const opened: State = {
  ...startState,
  views: [{ screen: 'source', source: 'one', claim: null }],
};
const pressed = (state: State, ...keys: ActionId[]) =>
  keys.reduce((before, action) => update(before, action, context), state);

function sourceView(state: State): Extract<View, { screen: 'source' }> {
  const view = currentView(state);
  if (view?.screen !== 'source') throw new Error('another screen is on top');
  return view;
}
const currentId = (state: State) => currentPassage(shown, sourceView(state))?.id;
const windowOf = (state: State) => article.window(articlePlace(shown, sourceView(state), article));
const firstRow = (state: State) =>
  windowOf(state)
    .rows[0]?.pieces.map(piece => piece.text)
    .join('');

describe('in an article’s text', () => {
  test('n and N go from passage to passage, also where two overlap, and stop at both ends', () => {
    const ids = [0, 1, 2, 3, 4].map(count =>
      currentId(pressed(opened, ...Array<ActionId>(count).fill('next-passage'))),
    );
    expect(ids).toEqual([
      'sent/passage',
      'lost/passage',
      'hurt/passage',
      'pact/passage',
      'pact/passage',
    ]);
    const back = pressed(opened, 'next-passage', 'next-passage', 'previous-passage');
    expect(currentId(back)).toBe('lost/passage');
    expect(currentId(pressed(back, 'previous-passage', 'previous-passage'))).toBe('sent/passage');
  });

  test('the passage gone to stands in the middle', () => {
    const { rows } = windowOf(pressed(opened, 'next-passage'));
    const passage = passagesInArticle(shown, 'one')[1];
    if (!passage) throw new Error('there are four');
    expect(rows.findIndex(row => isIn([row], passage))).toBe((height - 1) / 2);
  });

  test('the arrows scroll by a row and leave the passage', () => {
    const down = pressed(opened, 'down', 'down', 'down', 'up');
    expect(firstRow(down)).toBe('Ligne 1.');
    expect(currentId(down)).toBe('sent/passage');
    expect(firstRow(pressed(opened, 'up'))).toBe('environ 600 soldats sont partis');
  });

  test('pages, the first row and the last are gone to', () => {
    expect(firstRow(pressed(opened, 'page-down'))).toBe('Ligne 7.');
    expect(firstRow(pressed(opened, 'page-down', 'page-up'))).toContain('600');
    const end = pressed(opened, 'last');
    expect(windowOf(end).end).toBe(text.length);
    expect(firstRow(pressed(end, 'first'))).toContain('600');
  });

  test('n goes on from what is seen once the passage is scrolled away, and N back from there', () => {
    const away = pressed(opened, ...Array<ActionId>(4).fill('page-down'));
    expect(currentId(pressed(away, 'next-passage'))).toBe('pact/passage');
    expect(currentId(pressed(away, 'previous-passage'))).toBe('hurt/passage');
    const seen = pressed(opened, ...Array<ActionId>(16).fill('down'));
    expect(currentId(pressed(seen, 'next-passage'))).toBe('lost/passage');
    expect(currentId(pressed(seen, 'previous-passage'))).toBe('hurt/passage');
  });

  test('Enter compares the claim of the passage, and Enter there comes back to it', () => {
    const compare = pressed(opened, 'next-passage', 'next-passage', 'open');
    expect(currentView(compare)).toMatchObject({ screen: 'compare', claim: 'hurt', source: 'one' });
    const back = pressed(compare, 'open');
    expect(currentId(back)).toBe('hurt/passage');
    expect(back.views).toHaveLength(1);
  });

  test('a source that says nothing about a claim has no passage highlighted, and n goes to its first', () => {
    const silent: State = {
      ...startState,
      views: [{ screen: 'source', source: 'one', claim: 'other' }],
    };
    expect(currentId(silent)).toBeUndefined();
    expect(currentView(pressed(silent, 'open'))).toMatchObject({ claim: 'other' });
    expect(currentId(pressed(silent, 'next-passage'))).toBe('sent/passage');
  });

  test('v shows the list at the claim, and the text again at its passage', () => {
    const list = pressed(opened, 'next-passage', 'article-list');
    expect(sourceView(list)).toMatchObject({ list: true, claim: 'lost' });
    const text = pressed(list, 'down', 'article-list');
    expect(sourceView(text).list).toBe(false);
    expect(currentId(text)).toBe('hurt/passage');
  });

  test('the list that was chosen is still there after Compare', () => {
    const list = pressed(opened, 'article-list', 'open', 'open');
    expect(sourceView(list)).toMatchObject({ list: true });
  });

  test('v says why it cannot be used where there is no text', () => {
    const action = actions.find(({ id }) => id === 'article-list');
    if (!action) throw new Error('the action is in the table');
    const without: State = { ...opened, views: [{ screen: 'source', source: 'two', claim: null }] };
    expect(whyUnavailable(action, without, context)).toBe('no-article-text');
    expect(whyUnavailable(action, opened, context)).toBeNull();
  });

  test('before the first frame nothing scrolls, and n works', () => {
    const early = contextOf(shown);
    expect(update(opened, 'down', early)).toEqual(opened);
    expect(currentId(update(opened, 'next-passage', early))).toBe('lost/passage');
  });

  test('after a reload without the passage another one of the source is current', () => {
    const view = sourceView(pressed(opened, 'next-passage', 'next-passage'));
    const fewer = shownOf(
      { ...briefing, claims: briefing.claims.filter(({ id }) => id !== 'hurt') },
      new Map([['one', articleOf(text)]]),
    );
    expect(currentPassage(fewer, view)?.id).toBe('sent/passage');
  });
});

test('no run of actions leads to a passage or a place that is not in the text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...actionIds), { maxLength: 40 }), keys => {
      const state = pressed(opened, ...keys);
      const view = currentView(state);
      if (view?.screen !== 'source' || view.source !== 'one') return;
      if (view.claim !== 'other') {
        expect(passagesInArticle(shown, 'one')).toContain(currentPassage(shown, view));
      }
      const { rows } = windowOf(state);
      expect(rows).toHaveLength(height);
    }),
  );
});

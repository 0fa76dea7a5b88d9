import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';
import type { ActionId } from '../../src/lang/action-text.ts';
import { languageOf } from '../../src/lang/language.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { findingEntries } from '../../src/told/check/check-entries.ts';
import { recall, remember } from '../../src/tui/memory/remembered.ts';
import { makePen } from '../../src/tui/pen.ts';
import { compareLines } from '../../src/tui/screens/compare/compare-lines.ts';
import { matrixCell } from '../../src/tui/screens/matrix/matrix-cell.ts';
import { sourceContent } from '../../src/tui/screens/source/source-content.ts';
import { itemText } from '../../src/tui/session/copied-text.ts';
import { itemPlace } from '../../src/tui/session/edit-place.ts';
import { answersOfSource } from '../../src/tui/state/answers-of-source.ts';
import { currentView, type State, startState, type View } from '../../src/tui/state/state.ts';
import { chosenItem } from '../../src/tui/update/chosen-item.ts';
import { update } from '../../src/tui/update/update.ts';
import { claimOf } from '../support/briefing.ts';
import { asLoaded, contextOf, shownOf } from '../support/shown.ts';
import { twoAnswers, twoAnswersArticles } from '../support/two-answers.ts';

const shown = shownOf(twoAnswers, twoAnswersArticles);
const pen = makePen(shown, languageOf('en'));
const sent = claimOf(shown.briefing, 'sent');

const compare: View = { screen: 'compare', claim: 'sent', source: 'a', scroll: null };

function reached(view: View, ...actions: ActionId[]): State {
  const state: State = { ...startState, views: [view] };
  return actions.reduce((found, action) => update(found, action, contextOf(shown)), state);
}

function chosen(state: State): string | null {
  return chosenItem(state, shown)?.report ?? null;
}

describe('a source with two answers to one claim', () => {
  test('has a column for each in Compare, and the silent one has its own', () => {
    const { lines } = compareLines(pen, sent, { source: 'a', report: 'sent/a/2' }, 160);
    const rows = lines.map(line => line.map(({ text }) => text).join(''));
    const edge = rows.find(row => row.includes(' A ') && row.includes(' C '));
    expect(edge?.match(/ [A-C] /g)).toEqual([' A ', ' A ', ' B ', ' C ']);
    const words = rows.join('\n');
    expect(words).toContain('it was 600 soldiers at noon');
    expect(words).toContain('it was 900 men by night');
  });

  test('is gone through answer by answer, there and back', () => {
    const steps = [[], ['source-right'], ['source-right', 'source-right']] as const;
    expect(steps.map(actions => chosen(reached(compare, ...actions)))).toEqual([
      'sent/a',
      'sent/a/2',
      'sent/b',
    ]);
    const back = reached(compare, 'source-right', 'source-right', 'source-left');
    expect(chosen(back)).toBe('sent/a/2');
    expect(chosen(reached(compare, 'source-right', 'down'))).not.toContain('sent');
  });

  test('leads from each answer to its own passage, and from there back to it', () => {
    const open = reached(compare, 'source-right', 'open');
    expect(currentView(open)).toMatchObject({ screen: 'source', report: 'sent/a/2' });
    expect(chosen(open)).toBe('sent/a/2');
    expect(currentView(update(open, 'open', contextOf(shown)))).toMatchObject({
      screen: 'compare',
      report: 'sent/a/2',
    });
  });

  test('has each of them among its passages, with how its own words stand', () => {
    const answers = answersOfSource(shown, 'a');
    const content = sourceContent(pen, answers, 100);
    expect(new Set(content.items).size).toBe(8);
    const text = (index: number) =>
      content
        .rowsOf(index, 'none')
        .map(line => line.map(part => part.text).join(''))
        .join('\n');
    expect(text(0)).toContain('word for word');
    expect(text(1)).toContain('altered');
    const list: View = { screen: 'source', source: 'a', claim: 'sent', list: true };
    expect(chosen(reached(list, 'down'))).toBe('sent/a/2');
  });

  test('has both in its cell of the matrix, and both are copied from there', () => {
    const cell = matrixCell(pen, sent, 'a', 20, false);
    expect(cell.map(({ text }) => text).join('')).toMatch(/600 · 900/);
    const item = chosenItem(reached({ screen: 'matrix', claim: 'sent', source: 'a' }), shown);
    expect(item).toEqual({ claim: 'sent', source: 'a', report: null });
    const text = item && itemText(pen, item);
    expect(text).toContain('at noon');
    expect(text).toContain('by night');
    expect(text).not.toContain('about 700');
  });

  test('is copied one answer at a time from Compare', () => {
    const item = chosenItem(reached(compare, 'source-right'), shown);
    const text = item && itemText(pen, item);
    expect(text).toContain('by night');
    expect(text).not.toContain('at noon');
  });

  test('can have its own versions set side by side', () => {
    const duty: View = { ...compare, claim: 'duty' };
    const views = [1, 2, 3].map(count =>
      currentView(reached(duty, ...Array<ActionId>(count).fill('compare-with'))),
    );
    expect(views.map(view => view?.screen === 'compare' && view.with?.report)).toEqual([
      'duty/b',
      'duty/a/2',
      'duty/b',
    ]);
  });

  test('is edited at the answer that is chosen', () => {
    const asked: string[] = [];
    const loaded: Loaded = {
      ...asLoaded(twoAnswers),
      places: {
        at: () => null,
        ofClaim: () => null,
        ofReport: key => {
          asked.push(key);
          return null;
        },
      },
    };
    const item = chosenItem(reached(compare, 'source-right'), shown);
    if (item) itemPlace(loaded, item);
    const analysis = analyse(twoAnswers, twoAnswersArticles);
    findingEntries(loaded, twoAnswers, analysis, languageOf('en'), code => code === 'not_found');
    expect([...new Set(asked)]).toEqual(['sent/a/2', 'killed/a/2']);
  });

  test('is remembered by its id, and no key is written', () => {
    const state = reached({ ...compare, claim: 'duty' }, 'compare-with', 'source-right');
    const kept = remember(state);
    expect(JSON.stringify(kept)).not.toContain('duty/');
    expect(kept.views).toEqual([
      { screen: 'compare', claim: 'duty', source: 'a', scroll: null, with: 'b' },
    ]);
    expect(recall(kept, shown, startState).views).toMatchObject([
      { source: 'a', with: { report: 'duty/b' } },
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { actsEn } from '../../../src/lang/en/acts.ts';
import { loadText } from '../../../src/load/load-with-library.ts';
import { filterRows } from '../../../src/tui/screens/filter/update-filter.ts';
import { matrixCursor } from '../../../src/tui/screens/matrix/update-matrix.ts';
import { originRows } from '../../../src/tui/screens/origins/update-origins.ts';
import { timelineRows } from '../../../src/tui/screens/timeline/update-timeline.ts';
import { goneNotice } from '../../../src/tui/session/read-again-notice.ts';
import { toShown } from '../../../src/tui/shown.ts';
import { type State, startState, type View } from '../../../src/tui/state/state.ts';
import { withoutGone } from '../../../src/tui/update/without-gone.ts';
import { figuresBriefing } from '../../support/scratch.ts';

function shownOf(text: string) {
  const shown = toShown(loadText('one.yaml', text));
  if (!shown) throw new Error('this can be shown');
  return shown;
}

const whole = figuresBriefing(['one', 'two']);
const before = shownOf(whole);
const source = before.briefing.sources[0]?.id ?? '';
const compare: View = { screen: 'compare', claim: 'two', source, scroll: 3 };
const matrix: View = { screen: 'matrix', claim: 'two', source };

function readAgain(views: readonly View[], text: string) {
  return withoutGone({ ...startState, views }, before, shownOf(text));
}

describe('a row that comes to stand above another', () => {
  const more = figuresBriefing(['zero', 'one', 'two']).replace(
    'sources: {a: {lang: en}}',
    'sources: {z: {lang: en}, a: {lang: en}}',
  );
  const other = more.replace('{source: a,', '{source: z, value: 2, passage: y}, {source: a,');

  test('does not take its place where it was selected for being the first, on any list', () => {
    const views: View[] = [
      { screen: 'matrix', claim: null, source: null },
      { screen: 'timeline', entry: null },
      { screen: 'origins', entry: null },
      { screen: 'filter', option: null },
    ];
    const { state } = readAgain(views, other);
    expect(state.dashboard.selected).toMatchObject({ figures: 'one', sources: 'a' });
    const after = shownOf(other);
    const [on, timeline, origins, filter] = state.views;
    expect(on).toMatchObject({ claim: 'one', source: 'a' });
    expect([timeline, origins, filter]).toEqual([
      { screen: 'timeline', entry: timelineRows(before, null).entries[0]?.key },
      { screen: 'origins', entry: originRows(before, null).rows[0]?.key },
      { screen: 'filter', option: filterRows(before, null).options[0]?.key },
    ]);
    // They are other rows than the first ones now, or this would be no test.
    expect(matrixCursor(after, { claim: 'one', source: 'a' })).toMatchObject({ row: 1, column: 1 });
    expect(timelineRows(after, (timeline as { entry: string }).entry).at).toBeGreaterThan(0);
    expect(filterRows(after, (filter as { option: string }).option).at).toBeGreaterThan(0);
  });

  test('does not take its place on the way back out of a search', () => {
    const from = { dashboard: startState.dashboard, views: [{ screen: 'timeline', entry: null }] };
    const search = { text: 'x', typing: true, from } as const;
    const { state } = withoutGone(
      { ...startState, search } as unknown as State,
      before,
      shownOf(other),
    );
    expect(state.search?.from).toMatchObject({
      dashboard: { selected: { figures: 'one' } },
      views: [{ entry: timelineRows(before, null).entries[0]?.key }],
    });
  });

  test('does not take its place where a filter leaves less', () => {
    const filter = ['source:a'];
    const { state } = withoutGone({ ...startState, filter }, before, shownOf(other));
    expect(state.dashboard.selected.figures).toBe('one');
  });
});

describe('after the file was read again', () => {
  test('what is still there stays as it is', () => {
    const views = [matrix, compare, { screen: 'picture', claim: 'one', scroll: null } as const];
    const { state, gone } = readAgain(views, figuresBriefing(['one', 'two', 'three']));
    expect(state.views).toEqual(views);
    expect(gone).toBeNull();
  });

  test('Compare and the picture of a claim that has gone are closed, back to where one came from', () => {
    const { state, gone } = readAgain(
      [matrix, { screen: 'picture', claim: 'two', scroll: null }, compare],
      figuresBriefing(['one']),
    );
    expect(state.views).toEqual([matrix]);
    expect(gone).toEqual({ name: 'Figure two', isLeftOut: false });
  });

  test('a claim that is left out because of a problem is not said to be gone', () => {
    const text = whole.replace(/(id: two[\s\S]*?)value:/, '$1valeu:');
    const { state, gone } = readAgain([compare], text);
    expect(state.views).toEqual([]);
    expect(gone).toEqual({ name: 'Figure two', isLeftOut: true });
    const { loaded } = shownOf(text);
    expect(goneNotice(gone, loaded, 'Read again, with a problem.', actsEn)).toBe(
      '“Figure two” is left out now because of a problem. Read again, with a problem.',
    );
  });

  test('an article whose claim has gone stays, at no claim', () => {
    const view: View = { screen: 'source', source, claim: 'two' };
    const { state, gone } = readAgain([view], figuresBriefing(['one']));
    expect(state.views).toEqual([{ ...view, claim: null }]);
    expect(gone).toBeNull();
  });

  test('an article whose source has gone is closed, and Compare shows another source', () => {
    const other = { ...before, briefing: { ...before.briefing, sources: [] } };
    const view: View = { screen: 'source', source, claim: null };
    const { state, gone } = withoutGone({ ...startState, views: [view] }, before, other);
    expect(state.views).toEqual([]);
    expect(gone?.isLeftOut).toBe(false);
    const renamed = {
      ...before.briefing.sources[0],
      id: 'else',
    } as (typeof before.briefing.sources)[0];
    const moved = { ...before, briefing: { ...before.briefing, sources: [renamed] } };
    expect(
      withoutGone({ ...startState, views: [compare] }, before, moved).state.views,
    ).toMatchObject([{ screen: 'compare', source: 'else' }]);
  });

  test('the way back out of a search does not lead to it either', () => {
    const { dashboard } = startState;
    const search = { text: 'x', typing: true, from: { dashboard, views: [compare] } };
    const state: State = { ...startState, search };
    expect(
      withoutGone(state, before, shownOf(figuresBriefing(['one']))).state.search?.from.views,
    ).toEqual([]);
  });

  test('the notice says only what is gone where nothing is wrong', () => {
    const gone = { name: 'Figure two', isLeftOut: false };
    expect(goneNotice(gone, before.loaded, 'Read again.', actsEn)).toBe(
      '“Figure two” is no longer in the file.',
    );
    expect(goneNotice(null, before.loaded, 'Read again.', actsEn)).toBe('Read again.');
  });
});

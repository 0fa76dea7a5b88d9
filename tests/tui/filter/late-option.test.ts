import path from 'node:path';
import { expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { withArticles } from '../../../src/load/articles/with-articles.ts';
import { loadFile } from '../../../src/load/load.ts';
import { makePen } from '../../../src/tui/pen.ts';
import { filterAloud } from '../../../src/tui/screens/filter/filter-aloud.ts';
import { filterRows } from '../../../src/tui/screens/filter/update-filter.ts';
import { checkingOf, toShownSoon } from '../../../src/tui/shown.ts';
import { currentView, type Shown, startState } from '../../../src/tui/state/state.ts';
import { update } from '../../../src/tui/update/update.ts';
import { contextOf } from '../../support/shown.ts';

const file = path.resolve('examples/ombrelune-dam.yaml');
const loaded = await withArticles(await loadFile(file), [], undefined);

/** Where the list stands, as long as it is open. */
function selected(state: typeof startState, shown: Shown) {
  const view = currentView(state);
  if (view?.screen !== 'filter') throw new Error('the list is open');
  const { options, at } = filterRows(shown, view.option);
  return { key: options[at]?.key, at };
}

test('The option that is selected stays so when it is found that something is to verify.', async () => {
  // No word has been looked up yet.
  const before = await toShownSoon(loaded, 0);
  if (!before?.analysis.verification.isPending) throw new Error('all was looked up at once');
  const after = checkingOf(before)(Number.POSITIVE_INFINITY);
  if (!after) throw new Error('nothing was looked up');
  let state = update(startState, 'filter-items', contextOf(before));
  const first = selected(state, before);
  expect(selected(state, after)).toEqual(first);
  while (!selected(state, before).key?.startsWith('source:')) {
    state = update(state, 'down', contextOf(before));
  }
  const source = selected(state, before);
  expect(selected(state, after)).toEqual({ ...source, at: source.at + 1 });

  // Somebody who listens hears that its number has changed, and no other option.
  const language = languageOf('en');
  const [said] = filterAloud(makePen(after, language), source.key ?? null, [], 1).current;
  expect(said).toMatchObject({ key: source.key, text: expect.stringContaining('Le barrage') });
});

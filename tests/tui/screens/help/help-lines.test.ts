import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/lang/language.ts';
import { type Action, actions } from '../../../../src/tui/actions.ts';
import type { Line } from '../../../../src/tui/draw/span.ts';
import { helpLines, whereText } from '../../../../src/tui/screens/help/help-lines.ts';
import type { ScreenId } from '../../../../src/tui/state/state.ts';
import { startState } from '../../../../src/tui/state/state.ts';
import { whyUnavailable } from '../../../../src/tui/update/why-unavailable.ts';
import { contextOf, shownOf, smallBriefing } from '../../../support/shown.ts';

const english = languageOf('en');
const context = contextOf(shownOf(smallBriefing));
const why = (action: Action) => whyUnavailable(action, startState, context);
const text = (lines: readonly Line[]) =>
  lines.map(line => line.map(part => part.text).join('')).join('\n');
const help = (filter = '', from: ScreenId = 'dashboard') =>
  text(helpLines(from, filter, why, context.keymap, english, 160));

describe('the help', () => {
  test('has a heading over the keys of this screen as over those of others', () => {
    expect(help()).toMatch(/^ On this screen\n[\s\S]*\n\n On other screens\n/);
  });

  test('says why not of the actions of this screen alone, and of others where they are', () => {
    const [here = '', others = ''] = help().split(' On other screens');
    expect(here).toContain('(there is no other briefing in the folder)');
    expect(others).not.toContain('is not at hand');
    expect(others).toMatch(/^ v .*\(in an article\)$/m);
    expect(others).toMatch(/^ d .*word by word\. \(in Compare\)$/m);
    for (const reason of Object.values(english.strings.actions.unavailable)) {
      expect(others).not.toContain(`(${reason})`);
    }
  });

  test('names up to three places, and more of them as one', () => {
    const places = new Set(actions.map(action => whereText(action, english.help)));
    expect(places).toContain('in Compare, in the matrix');
    expect(places).toContain('on most other screens');
  });

  test('filtered, keeps the signs that have the words too', () => {
    expect(help('left of')).toContain('No action matches.');
    const found = help('typography');
    expect(found).toMatch(/^ In the article\n ✓ +same words/);
    expect(found).not.toContain('word for word');
    expect(help('copy')).toMatch(/^ On this screen\n y /);
  });
});

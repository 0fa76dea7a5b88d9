import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { type Action, actionForKey } from '../../src/tui/actions.ts';
import { footerLine } from '../../src/tui/frame/footer-line.ts';
import { firstKey, keyName } from '../../src/tui/key-text.ts';
import { actingKey, defaultKeymap, keymapWith } from '../../src/tui/keymap.ts';
import { makePen } from '../../src/tui/pen.ts';
import { tabsLine } from '../../src/tui/screens/dashboard/tabs-line.ts';
import { helpLines } from '../../src/tui/screens/help/help-lines.ts';
import { type ScreenId, startState } from '../../src/tui/state/state.ts';
import { whyUnavailable } from '../../src/tui/update/why-unavailable.ts';
import { contextOf, shownOf, smallBriefing } from '../support/shown.ts';

const english = languageOf('en');
const { strings } = english;
const keymap = keymapWith(
  new Map([
    ['panel-left', ['a', 'left']],
    ['panel-right', ['d']],
    ['down', []],
    ['zoom', ['ctrl-o']],
    ['print', []],
    ['quit', ['x']],
    ['problems', ['!', 'e']],
  ]),
);
const context = contextOf(shownOf(smallBriefing), { keymap, problems: 1 });
const why = (action: Action) => whyUnavailable(action, startState, context);
const text = (lines: readonly (readonly { text: string }[])[]) =>
  lines.map(line => line.map(part => part.text).join('')).join('\n');
const footer = text([footerLine(startState, context, strings, 200)]);
const helpFrom = (screen: ScreenId) => text(helpLines(screen, '', why, keymap, english, 100));
const help = (filter = '') => text(helpLines('dashboard', filter, why, keymap, english, 100));

describe('changed keys', () => {
  test('stand before the panels’ names', () => {
    const moved = keymapWith(
      new Map([
        ['panel-2', ['s']],
        ['panel-3', []],
      ]),
    );
    const pen = makePen(shownOf(smallBriefing), english, moved);
    expect(text([tabsLine(pen, 'figures', 120)])).toMatch(
      /1 Key .* s Actor .* {2}Casualty .* 4 So/,
    );
  });

  test('are the ones that act, and those they replace do nothing', () => {
    expect(actionForKey('ctrl-o', 'dashboard', keymap)?.id).toBe('zoom');
    expect(actionForKey('z', 'dashboard', keymap)).toBeNull();
    expect(actionForKey('p', 'dashboard', keymap)).toBeNull();
    expect(actionForKey('x', 'help', keymap)?.id).toBe('quit');
  });

  test('never take Ctrl-C away', () => {
    expect(actionForKey('ctrl-c', 'dashboard', keymap)?.id).toBe('quit');
    expect(keymapWith(new Map([['quit', ['x', 'ctrl-c']]])).quit).toEqual(['x', 'ctrl-c']);
  });

  test('are those of the footer, for a pair the first key of each that has one', () => {
    expect(footer).toContain(' a/d panel ');
    expect(footer).toContain(' ↑ item ');
    expect(footer).toContain(' Ctrl-O zoom ');
    expect(footer).toContain(' x quit ');
    expect(footer).not.toContain('print');
  });

  test('are those of the help, which does not list what has none', () => {
    expect(help()).toMatch(/^ a ← +Go to the panel on the left\.$/m);
    expect(help()).toMatch(/^ Ctrl-O +Show the focused panel alone/m);
    expect(help()).toMatch(/^ x Ctrl-C +Leave\.$/m);
    expect(help()).not.toContain('Leave and print');
    expect(help('ctrl-o')).toContain('Show the focused panel alone');
  });

  test('are those that notices name, and notices without a key name none', () => {
    expect(firstKey(keymap, 'problems', strings)).toBe('!');
    const none = firstKey(keymapWith(new Map([['problems', []]])), 'problems', strings);
    for (const code of ['en', 'fr'] as const) {
      const { strings: words, acts } = languageOf(code);
      const notices = (key: string | null) => [
        words.screens.leftOutNotice(1, key),
        words.screens.leftOutNotice(2, key),
        acts.partlyRead(2, 3, key),
        acts.unusable(3, key),
      ];
      for (const notice of notices('§')) expect(notice).toMatch(/ § .*\.$/);
      for (const notice of notices(none)) expect(notice).not.toMatch(/null|!|;\.| {2}/);
    }
  });
});

test('a key with Ctrl is named as people call it', () => {
  expect(keyName('ctrl-r', strings)).toBe('Ctrl-R');
  expect(keyName('ctrl-z', languageOf('fr').strings)).toBe('Ctrl-Z');
});

test('keys with Alt, function keys, Delete and Insert are named, on screen and aloud', () => {
  const french = languageOf('fr');
  expect(keyName('f12', strings)).toBe('F12');
  expect(keyName('alt-x', strings)).toBe('Alt-x');
  expect(keyName('alt- ', strings)).toBe('Alt-Space');
  expect(keyName('alt-delete', french.strings)).toBe('Alt-Suppr');
  expect(keyName('alt-?', french.strings, french.aloud.keyNames)).toBe('Alt-point d’interrogation');
});

describe('Delete', () => {
  test('is Backspace, unless it is the key of an action', () => {
    expect(actingKey('delete', defaultKeymap)).toBe('backspace');
    expect(actingKey('delete', keymapWith(new Map([['zoom', ['delete']]])))).toBe('delete');
    expect(actingKey('j', defaultKeymap)).toBe('j');
  });
});

test('the help explains the signs of the screen it was asked from before those of others', () => {
  expect(helpFrom('matrix')).toMatch(
    /Matrix\n ! ✗ \? 40 +look at[\s\S]*word for word[\s\S]*Picture\n/,
  );
  expect(helpFrom('picture')).toMatch(
    /Picture\n ├─●─┤ +low, best, high[\s\S]*word for word[\s\S]*Matrix\n/,
  );
});

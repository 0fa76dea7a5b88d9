import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/lang/language.ts';
import { loadText } from '../../src/load/load-with-library.ts';
import { defaultKeymap, keymapWith } from '../../src/tui/keymap.ts';
import { emptyText, leftOutCount, leftOutNote } from '../../src/tui/panels/left-out.ts';
import { makePen } from '../../src/tui/pen.ts';
import { toShown } from '../../src/tui/shown.ts';
import { listenTo } from '../support/listener.ts';

const loaded = loadText(
  'one.yaml',
  `briefing: 1
title: T
lang: en
sources: {a: {lang: en}}
figures:
  - {id: f1, label: F1, reports: [{source: a, value: 1, passage: x}]}
  - {id: f2, label: F2, reports: [{source: a, valeu: 1, passage: x}]}
events:
  - {id: e1, label: E1, reports: [{source: a, whne: 2024, passage: x}]}
casualties:
  - {id: c1, label: C1, measure: killed, reports: [{source: a, value: no number, passage: x}]}
`,
);

function pen(code: 'en' | 'fr' = 'en', keymap = defaultKeymap) {
  const shown = toShown(loaded);
  if (!shown) throw new Error('this can be shown');
  return makePen(shown, languageOf(code), keymap);
}

describe('claims that are left out because of a problem', () => {
  test('are counted in the panel in which they would stand', () => {
    const { shown } = pen();
    const panels = ['figures', 'statements', 'casualties', 'sources'] as const;
    expect(panels.map(panel => leftOutCount(shown, panel))).toEqual([2, 0, 1, 0]);
  });

  test('are what an empty panel speaks of, with the key in force', () => {
    expect(emptyText(pen(), 'casualties')).toBe('1 left out because of a problem: !');
    expect(emptyText(pen(), 'statements')).toBe('No statement is recorded.');
    const other = keymapWith(new Map([['problems', ['x']]]));
    expect(emptyText(pen('en', other), 'casualties')).toBe('1 left out because of a problem: x');
    const none = keymapWith(new Map([['problems', []]]));
    expect(emptyText(pen('en', none), 'casualties')).toBe('1 left out because of a problem.');
  });

  test('are noted in the border of a panel', () => {
    expect(leftOutNote(pen(), 'figures')).toBe('2 left out: !');
    expect(leftOutNote(pen(), 'statements')).toBe('');
    expect(leftOutNote(pen('fr'), 'figures')).toBe('2 de côté\u00a0: !');
  });

  test('are told aloud with the counts of the panels, and in the place of the items', () => {
    const listener = listenTo(loaded);
    expect(listener.start).toContain('Casualty estimates: 0 items, 1 left out: exclamation mark.');
    expect(listener.does('panel-3')).toEqual([
      'Casualty estimates, 1 left out because of a problem: exclamation mark',
    ]);
  });
});

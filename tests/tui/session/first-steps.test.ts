import { expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { cells } from '../../../src/text/cells.ts';
import { keymapWith } from '../../../src/tui/keymap.ts';
import { firstSteps } from '../../../src/tui/session/first-steps.ts';

test('the first steps name the keys in force, and nothing that has no key', () => {
  const keymap = keymapWith(
    new Map([
      ['down', ['n']],
      ['open', []],
      ['help', ['f1']],
      ['quit', ['x']],
    ]),
  );
  expect(firstSteps(languageOf('en'), 80, keymap)).toBe(
    '← n ↑ → move · F1 shows all keys · x leaves',
  );
});

test.each([
  ['en', 40],
  ['en', 63],
  ['en', 80],
  ['fr', 40],
  ['fr', 64],
  ['fr', 80],
] as const)(
  'the first steps fit in the footer and name help and the way out (%s, %i)',
  (code, columns) => {
    const said = firstSteps(languageOf(code), columns);
    expect(cells(said) + 1).toBeLessThanOrEqual(columns);
    expect(said).toMatch(/\?.*q/);
  },
);

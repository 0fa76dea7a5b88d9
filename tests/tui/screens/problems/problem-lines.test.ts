import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/lang/language.ts';
import { withArticles } from '../../../../src/load/articles/with-articles.ts';
import { loadFile } from '../../../../src/load/load.ts';
import { loadText } from '../../../../src/load/load-with-library.ts';
import { lineCells } from '../../../../src/tui/draw/span.ts';
import { problemLines } from '../../../../src/tui/screens/problems/problem-lines.ts';
import { toShown } from '../../../../src/tui/shown.ts';
import { problemCounts, problemEntries } from '../../../../src/tui/state/problem-entries.ts';
import { figuresBriefing } from '../../../support/scratch.ts';

const english = languageOf('en');
const { screens } = english.strings;
const example = await withArticles(
  await loadFile(path.resolve('examples/ombrelune-dam.yaml')),
  [],
  undefined,
);
const broken = loadText('one.yaml', figuresBriefing(['one', 'two']).replaceAll('value', 'valeu'));

function drawn(loaded: typeof example, chosen: number | null, width = 80) {
  const entries = problemEntries(loaded, toShown(loaded), english);
  return { entries, ...problemLines(entries, 'intro', chosen, english, width) };
}

describe('the problems of a file', () => {
  test('are told by structure and by words, which are not the same', () => {
    const shown = toShown(example);
    const entries = problemEntries(example, shown, english);
    expect(screens.problemsIntro(problemCounts(example, entries, shown))).toBe(
      'Structure: no problem. Words: 10 to verify.',
    );
    expect(screens.problemsIntro({ structure: 2, warnings: 1, words: 0 })).toBe(
      'Structure: 2 problems, 1 warning. Words: nothing to verify.',
    );
    expect(screens.problemsIntro({ structure: 0, warnings: 0, words: 'pending' })).toBe(
      'Structure: no problem. Words: being checked.',
    );
    expect(
      languageOf('fr').strings.screens.problemsIntro({ structure: 0, warnings: 0, words: 10 }),
    ).toBe('Structure\u00a0: aucun problème. Mots\u00a0: 10 à vérifier.');
  });

  test('say nothing of the words of a file that cannot be used', () => {
    const entries = problemEntries(broken, null, english);
    const counts = problemCounts(broken, entries, null);
    expect(counts.words).toBeNull();
    expect(screens.problemsIntro(counts)).toMatch(
      /^Structure: \d+ problems\. Mend the file and save it: /,
    );
  });

  test('are in rows that begin where they are said to, the one gone to with a marker', () => {
    for (const loaded of [example, broken]) {
      const { entries, lines, starts } = drawn(loaded, 1);
      expect(starts).toHaveLength(entries.length);
      const marked = lines.flatMap((line, at) => (line[0]?.text === '▸' ? [at] : []));
      expect(marked).toEqual([starts[1]]);
    }
  });

  test('are never wider than the screen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 200 }), width => {
        for (const loaded of [example, broken]) {
          for (const line of drawn(loaded, 0, width).lines) {
            expect(lineCells(line)).toBeLessThanOrEqual(width);
          }
        }
      }),
    );
  });
});

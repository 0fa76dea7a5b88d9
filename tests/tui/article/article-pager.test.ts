import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ArticleRow, layOutSection } from '../../../src/tui/article/article-layout.ts';
import { ArticlePager } from '../../../src/tui/article/article-pager.ts';
import { isIn } from '../../../src/tui/article/article-rows.ts';
import type { ArticlePassage } from '../../../src/tui/article/passages-in-article.ts';
import { sectionStarts } from '../../../src/tui/article/sections.ts';
import { anyArticle, anyPassages, passageAt } from '../../support/arbitrary-article.ts';

const bare = { before: () => [], after: () => [], beside: () => [] };
/** A row before and two rows after every passage. */
const noisy = {
  before: () => [[{ text: 'before', tone: 'plain' as const }]],
  after: () => [[], []],
  beside: () => [],
};

interface Made {
  readonly pager: ArticlePager;
  readonly rows: readonly ArticleRow[];
}

function make(
  text: string,
  passages: readonly ArticlePassage[],
  height: number,
  width = 20,
  annotations = bare as typeof bare | typeof noisy,
  made: number[] = [],
): Made {
  const starts = sectionStarts(text);
  const layOut = (index: number) => {
    made.push(index);
    const section = { at: starts[index] ?? 0, end: starts[index + 1] ?? text.length };
    return layOutSection(text, section, passages, width, annotations);
  };
  return {
    pager: new ArticlePager('a', starts, layOut, text.length, height),
    rows: starts.flatMap((_, index) => layOut(index)),
  };
}

const shown = (rows: readonly ArticleRow[]) =>
  rows.map(({ at, pieces }) => [at, ...pieces.map(({ text }) => text)]);
const numbered = Array.from({ length: 3000 }, (_, line) => `ligne ${line}`).join('\n');

describe('moving through an article', () => {
  test('row by row shows every row in its turn, down and up again', () => {
    const text = fc.tuple(anyArticle, fc.integer({ min: 1, max: 12 }));
    const input = text.chain(([part, times]) =>
      fc.tuple(fc.constant(part.repeat(times)), anyPassages(part.repeat(times))),
    );
    fc.assert(
      fc.property(input, fc.integer({ min: 1, max: 30 }), ([article, passages], height) => {
        const { pager, rows } = make(article, passages, height, 20, noisy);
        const last = Math.max(0, rows.length - height);
        let place = pager.start();
        for (let top = 0; top <= last; top++) {
          const window = pager.window(place);
          expect(shown(window.rows)).toEqual(shown(rows.slice(top, top + height)));
          expect(window.isAll).toBe(rows.length <= height);
          if (top < last) expect(pager.moved(pager.moved(place, 1), -1)).toEqual(place);
          place = pager.moved(place, 1);
        }
        expect(place).toEqual(pager.end());
        expect(pager.moved(place, -rows.length)).toEqual(pager.start());
      }),
      { numRuns: 40 },
    );
  });

  test('stops at both ends', () => {
    const { pager } = make(numbered, [], 10);
    expect(pager.moved(pager.start(), -5)).toEqual(pager.start());
    expect(pager.moved(pager.end(), 5)).toEqual(pager.end());
    const { rows, end } = pager.window(pager.moved(pager.end(), 5000));
    expect(
      rows
        .at(-1)
        ?.pieces.map(({ text }) => text)
        .join(''),
    ).toBe('ligne 2999');
    expect(end).toBe(numbered.length);
  });

  test('lays out only what it comes by', () => {
    const made: number[] = [];
    const text = numbered.repeat(20);
    const { pager } = make(text, [], 30, 20, bare, made);
    made.length = 0;
    pager.window(pager.moved(pager.start(), 30));
    expect(new Set(made).size).toBeLessThan(5);
  });

  test('a passage comes to stand in the middle, wherever it is', () => {
    const at = numbered.indexOf('ligne 1500');
    const passage = passageAt('0', [{ at, end: at + 10 }]);
    const { pager } = make(numbered, [passage], 11);
    const { rows } = pager.window(pager.centred(passage));
    expect(rows.map(row => isIn([row], passage)).indexOf(true)).toBe(5);
  });

  test('of a passage longer than the window the beginning is shown', () => {
    const passage = passageAt('0', [{ at: 20_000, end: 40_000 }]);
    const { pager } = make(numbered, [passage], 11);
    const { rows } = pager.window(pager.centred(passage));
    expect(rows.map(row => isIn([row], passage)).indexOf(true)).toBe(1);
  });

  test('a passage at either end is shown, and the window stays full', () => {
    const last = passageAt('0', [{ at: numbered.length - 4, end: numbered.length }]);
    const first = passageAt('1', [{ at: 0, end: 5 }]);
    const { pager } = make(numbered, [first, last], 11);
    expect(pager.centred(first)).toEqual(pager.start());
    expect(pager.centred(last)).toEqual(pager.end());
  });

  test('every passage is in the window that is made for it', () => {
    const input = anyArticle.chain(text =>
      fc.tuple(fc.constant(text.repeat(4)), anyPassages(text)),
    );
    fc.assert(
      fc.property(input, fc.integer({ min: 3, max: 20 }), ([text, passages], height) => {
        const { pager } = make(text, passages, height, 15, noisy);
        for (const passage of passages) {
          const [{ at = 0, end = 0 } = {}] = passage.stretches;
          if (text.slice(at, end).trim() === '') continue;
          const rows = pager.window(pager.centred(passage)).rows;
          const isShown = rows.some(({ pieces }) =>
            pieces.some(piece => piece.passages.includes(passage)),
          );
          expect(isShown).toBe(true);
        }
      }),
    );
  });

  test('after a resize the window stands where it stood in the text', () => {
    const prose = 'Un mot après l’autre dit ce que chacun sait. '.repeat(400);
    const wide = make(prose, [], 10, 80).pager;
    const narrow = make(prose, [], 10, 31).pager;
    const place = wide.moved(wide.start(), 60);
    const { at, end } = narrow.window(place);
    expect(at).toBeLessThanOrEqual(place.at);
    expect(end).toBeGreaterThan(place.at);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/lang/language.ts';
import { cells } from '../../../src/text/cells.ts';
import { safe } from '../../../src/text/safe.ts';
import { articleAnnotations } from '../../../src/tui/article/article-annotations.ts';
import {
  type Annotations,
  type ArticlePiece,
  type ArticleRow,
  layOutSection,
} from '../../../src/tui/article/article-layout.ts';
import { rowLine } from '../../../src/tui/article/article-rows.ts';
import type { ArticlePassage } from '../../../src/tui/article/passages-in-article.ts';
import { sectionStarts } from '../../../src/tui/article/sections.ts';
import { lineCells } from '../../../src/tui/draw/span.ts';
import { makePen } from '../../../src/tui/pen.ts';
import { anyArticle, anyPassages, passageAt } from '../../support/arbitrary-article.ts';
import { shownOf, smallBriefing } from '../../support/shown.ts';

const pen = makePen(shownOf(smallBriefing), languageOf('en'));
const bare: Annotations = { before: () => [], after: () => [], beside: () => [] };

function rowsOf(
  text: string,
  passages: readonly ArticlePassage[],
  width: number,
  annotations = bare,
): readonly ArticleRow[] {
  const starts = sectionStarts(text);
  return starts.flatMap((at, index) => {
    const section = { at, end: starts[index + 1] ?? text.length };
    return layOutSection(text, section, passages, width, annotations);
  });
}

const shownText = (row: ArticleRow) => row.pieces.map(piece => piece.text).join('');
const noteTexts = (rows: readonly ArticleRow[]) => rows.map(row => row.note?.text ?? '');

describe('the rows of an article', () => {
  test('keep lines and empty lines, and break long lines at words', () => {
    const rows = rowsOf('Un titre\n\nquelque 15\u202f000 soldats\r\nfin', [], 10);
    expect(rows.map(shownText)).toEqual([
      'Un titre',
      '',
      'quelque',
      '15\u202f000',
      'soldats',
      'fin',
    ]);
  });

  test('show what would act on the terminal', () => {
    expect(rowsOf('a\u001b[31mb\u202ec', [], 40).map(shownText)).toEqual(['a␛[31mb<U+202E>c']);
  });

  test('show every character of the text once and in order, but for breaks', () => {
    fc.assert(
      fc.property(
        articleWithPassages,
        fc.integer({ min: 2, max: 60 }),
        ([text, passages], width) => {
          let at = 0;
          for (const [first, ...others] of groups(rowsOf(text, passages, width))) {
            expect(text.slice(at, first.at)).toMatch(/^\s*$/);
            const shown = [first, ...others].map(piece => piece.text).join('');
            expect(shown).toBe(safe(text.slice(first.at, first.end).replaceAll('\t', ' ')));
            at = first.end;
          }
          expect(text.slice(at)).toMatch(/^\s*$/);
        },
      ),
    );
  });

  test('mark the words of every passage, and no others', () => {
    fc.assert(
      fc.property(
        articleWithPassages,
        fc.integer({ min: 2, max: 60 }),
        ([text, passages], width) => {
          for (const { pieces } of rowsOf(text, passages, width)) {
            for (const { at, end, passages: marked } of pieces) {
              const wanted = passages.filter(({ stretches }) =>
                stretches.some(each => each.at < end && each.end > at),
              );
              expect(new Set(marked)).toEqual(new Set(wanted));
            }
          }
        },
      ),
    );
  });

  test('mark the end of a passage where other recorded words go on', () => {
    const text = 'Ils ont envoyé environ 600 soldats.';
    const shown = (...stretches: (readonly [number, number])[]) =>
      rowsOf(
        text,
        stretches.map(([at, end], id) => passageAt(String(id), [{ at, end }])),
        60,
      ).map(shownText);
    expect(shown([0, 8], [8, 14])).toEqual(['Ils ont ▏envoyé environ 600 soldats.']);
    expect(shown([8, 34], [23, 26])).toEqual(['Ils ont envoyé environ ▏600▏ soldats.']);
    expect(shown([0, 14], [8, 22])).toEqual(['Ils ont ▏envoyé▏ environ 600 soldats.']);
    expect(shown([0, 7], [8, 14])).toEqual([text]);
    expect(shown([0, 7], [0, 7])).toEqual([text]);
  });

  test('are never wider than the text, and with their margin exactly as wide as both', () => {
    fc.assert(
      fc.property(
        articleWithPassages,
        // A family of joined emoji is not parted, and takes six cells where each is drawn.
        fc.integer({ min: 6, max: 60 }),
        fc.constantFrom(0, 18, 30),
        ([text, passages], width, margin) => {
          const annotations = articleAnnotations(pen, width, margin);
          for (const row of rowsOf(text, passages, width, annotations)) {
            expect(cells(shownText(row))).toBeLessThanOrEqual(width);
            const line = rowLine(row, passages[0] ?? null, width, margin);
            expect(lineCells(line)).toBe(width + (margin > 0 ? margin + 3 : 0));
          }
        },
      ),
    );
  });

  test('name every passage beside the text, or before its row where there is no margin', () => {
    fc.assert(
      fc.property(articleWithPassages, fc.constantFrom(0, 24), ([text, passages], margin) => {
        const annotations = articleAnnotations(pen, 30, margin);
        const rows = rowsOf(text, passages, 30, annotations);
        const named = new Set(rows.map(row => (margin > 0 ? row.note?.passage : row.names)));
        for (const passage of passages) expect(named).toContain(passage);
      }),
    );
  });
});

describe('the margin', () => {
  const text = 'Ils ont envoyé environ 600 soldats.\nRien.\nRien.\nIls partent.';
  const beside = (passages: readonly ArticlePassage[], margin = 18) =>
    noteTexts(rowsOf(text, passages, 40, articleAnnotations(pen, 40, margin)));

  test('names a passage in the row in which it begins, in more rows where they are free', () => {
    expect(beside([passageAt('1', [{ at: 8, end: 20 }])], 12)).toEqual([
      '✓ Soldats',
      '  tués',
      '',
      '',
    ]);
  });

  test('cuts a name short where the next passage begins', () => {
    const both = [passageAt('1', [{ at: 8, end: 20 }]), passageAt('1', [{ at: 36, end: 40 }])];
    expect(beside(both, 12)[0]).toBe('✓ Soldats t…');
  });

  test('names two passages that begin in one row below each other, the longer one first', () => {
    const both = [passageAt('1', [{ at: 15, end: 34 }]), passageAt('0', [{ at: 23, end: 26 }])];
    expect(beside(both)).toEqual(['✓ Soldats tués', '✓ Soldats envoyés', '', '']);
  });

  test('goes on below the text where there are more names than rows', () => {
    const three = ['0', '1', '2'].map(id => passageAt(id, [{ at: 48, end: 51 }]));
    const notes = beside(three);
    expect(notes).toHaveLength(6);
    expect(notes.slice(3).every(note => note.startsWith('✓ '))).toBe(true);
  });

  test('names a further part of a list with an ellipsis', () => {
    const parts = [
      { at: 0, end: 3 },
      { at: 48, end: 51 },
    ];
    expect(beside([passageAt('1', parts)])).toEqual(['✓ Soldats tués', '', '', '… Soldats tués']);
  });

  test('says of an ambiguous passage which place this is', () => {
    const place = { at: 1, of: 2 };
    const [first, second] = beside([passageAt('1', [{ at: 0, end: 3 }], { place })]);
    expect(`${first} ${second?.trim()}`).toBe('✓ Soldats tués (place 1 of 2)');
  });
});

const articleWithPassages = anyArticle.chain(text =>
  fc.tuple(fc.constant(text), anyPassages(text)),
);

/**
 * Pieces of one place of the text: a character that is shown as several may be broken. A mark of
 * where a passage ends has no character.
 */
function groups(rows: readonly ArticleRow[]): [ArticlePiece, ...ArticlePiece[]][] {
  const found: [ArticlePiece, ...ArticlePiece[]][] = [];
  for (const piece of rows.flatMap(row => row.pieces).filter(each => each.at < each.end)) {
    const last = found.at(-1);
    if (last?.[0].at === piece.at && last[0].end === piece.end) last.push(piece);
    else found.push([piece]);
  }
  return found;
}

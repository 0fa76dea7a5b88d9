import type { Stretch } from '../../model/stretch.ts';
import { fitLine, type Line, type Span, span, type Tone } from '../draw/span.ts';
import { nameSpans } from './article-annotations.ts';
import type { ArticlePiece, ArticleRow, MarginNote } from './article-layout.ts';
import type { ArticlePassage } from './passages-in-article.ts';

/** Cells between the text and the margin, with the rule in the middle of them. */
export const gutterCells = 3;

/**
 * Draw a row of an article: recorded words are set off, those of the current passage most of all,
 * and a heavy rule stands beside them.
 *
 * @param marginCells cells of the margin; 0: there is none
 * @param match what a search has gone to
 * @returns a line of exactly the cells of text, gutter and margin
 */
export function rowLine(
  row: ArticleRow,
  current: ArticlePassage | null,
  textCells: number,
  marginCells: number,
  match: Stretch | null = null,
): Line {
  const isNamed = row.names !== null && row.names === current;
  const text = row.pieces.map(
    (piece): Span =>
      span(piece.text, isNamed || isTouched(piece, match) ? 'selected' : pieceTone(piece, current)),
  );
  if (marginCells === 0) return fitLine(text, textCells);
  const isBeside =
    isNamed || row.pieces.some(({ passages }) => current !== null && passages.includes(current));
  const rule = isBeside ? span(' ┃ ', 'frame') : span(' │ ', 'dim');
  const { note } = row;
  const beside = note ? noteSpans(note, current) : [];
  return [...fitLine(text, textCells), rule, ...fitLine(beside, marginCells)];
}

function isTouched(piece: ArticlePiece, match: Stretch | null): boolean {
  return match !== null && piece.at < match.end && piece.end > match.at && /\S/.test(piece.text);
}

function pieceTone({ passages, tone }: ArticlePiece, current: ArticlePassage | null): Tone {
  if (current && passages.includes(current)) return 'selected';
  const inner = passages.at(-1);
  return inner ? `${inner.tone}-words` : tone;
}

function noteSpans({ text, passage }: MarginNote, current: ArticlePassage | null): readonly Span[] {
  return passage === current ? [span(text, 'selected')] : nameSpans(text, passage);
}

/** Whether any of a passage is in some rows. */
export function isIn(rows: readonly ArticleRow[], passage: ArticlePassage): boolean {
  return rows.some(
    ({ names, pieces }) =>
      names === passage || pieces.some(({ passages }) => passages.includes(passage)),
  );
}

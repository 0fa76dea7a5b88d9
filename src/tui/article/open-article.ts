import { clamp } from '../draw/scroll.ts';
import type { Pen } from '../pen.ts';
import { articleAnnotations } from './article-annotations.ts';
import { layOutSection } from './article-layout.ts';
import { ArticlePager } from './article-pager.ts';
import { gutterCells } from './article-rows.ts';
import { missingRows } from './missing-rows.ts';
import { articleText, passagesInArticle } from './passages-in-article.ts';
import { sectionStarts } from './sections.ts';

/** Lines of prose are not read well when they are longer. */
const text_cells_max = 100;
const margin_cells_min = 18;
const marginCellsUsual = 40;
/** With less room the margin's notes stand in the text. */
const cellsForMargin = 56;

export interface ArticleColumns {
  readonly text: number;
  /** 0: there is none. */
  readonly margin: number;
}

/** Divide the inside of the frame between the text and its margin. */
export function articleColumns(width: number): ArticleColumns {
  if (width < cellsForMargin) return { text: Math.max(1, width), margin: 0 };
  const wanted = clamp(Math.round(width * 0.28), margin_cells_min, marginCellsUsual);
  const text = Math.min(text_cells_max, width - gutterCells - wanted);
  // What the text does not use keeps the names in the margin whole.
  return { text, margin: width - gutterCells - text };
}

/**
 * An article's text, ready to be moved through.
 *
 * @param height rows of the window
 * @returns null where the text is not at hand
 */
export function openArticle(
  pen: Pen,
  source: string,
  { text: textCells, margin }: ArticleColumns,
  height: number,
): ArticlePager | null {
  const text = articleText(pen.shown, source);
  if (text === null) return null;
  const passages = passagesInArticle(pen.shown, source);
  const above = missingRows(pen, passages, textCells);
  const annotations = articleAnnotations(pen, textCells, margin);
  const starts = sectionStarts(text);
  const layOut = (index: number) => {
    const section = { at: starts[index] ?? 0, end: starts[index + 1] ?? text.length };
    return layOutSection(text, section, passages, textCells, annotations);
  };
  const { length } = text;
  if (above.length === 0) return new ArticlePager(source, starts, layOut, length, height);
  const rowsOf = (index: number) => (index === 0 ? above : layOut(index - 1));
  return new ArticlePager(source, [-1, ...starts], rowsOf, length, height);
}

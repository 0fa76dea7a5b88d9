import type { ArticlePager } from '../../article/article-pager.ts';
import { rowLine } from '../../article/article-rows.ts';
import { articleColumns, openArticle } from '../../article/open-article.ts';
import { passagesInArticle } from '../../article/passages-in-article.ts';
import { frame } from '../../draw/frame.ts';
import { markSought } from '../../find/sought.ts';
import { keepLast } from '../../keep-last.ts';
import type { Pen } from '../../pen.ts';
import type { ViewOf } from '../../state/state.ts';
import type { Drawn, Room } from '../screen.ts';
import { articleHead } from './article-head.ts';
import { articlePlace, currentPassage } from './update-article.ts';

/** Cells of a frame's sides. */
const sides = 4;

const pagers = keepLast<ArticlePager | null>();

/** An article's text with the passages recorded from it; null where it is not at hand. */
export function drawArticle(pen: Pen, view: ViewOf<'source'>, room: Room): Drawn | null {
  const { width, height, sought } = room;
  const { source } = view;
  const passages = passagesInArticle(pen.shown, source);
  const current = currentPassage(pen.shown, view);
  const columns = articleColumns(width - sides);
  const head = articleHead(pen, view, current, width, height);
  const frameRows = Math.max(3, height - head.length);
  const pager = pagers(pen, 'article', [source, width, frameRows], () =>
    openArticle(pen, source, columns, frameRows - 2),
  );
  if (!pager) return null;
  const { rows, at, end, isAll } = pager.window(articlePlace(pen.shown, view, pager));
  const look = {
    title: pen.language.article.title,
    note: current
      ? pen.language.article.passage(passages.indexOf(current) + 1, passages.length)
      : '',
    focused: true,
    bar: isAll ? null : { top: Math.max(0, at), shown: end - at, total: pager.length },
  };
  // Of a search the match that was gone to is set off, and no passage beside it.
  const match = sought.words.length > 0 ? (view.text?.match ?? null) : null;
  const lines = rows.map(row =>
    rowLine(row, match ? null : current, columns.text, columns.margin, match),
  );
  const marked = markSought(lines, sought, match ? 'selected' : undefined);
  return {
    lines: [...markSought(head, sought), ...frame(marked, look, width, frameRows)],
    page: pager.page,
    scroll: { at: 0, max: 0, article: pager },
  };
}

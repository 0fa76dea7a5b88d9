import { Box } from 'ink';
import { useMemo } from 'react';
import { rowLine } from '../../article/article-rows.ts';
import { articleColumns, openArticle } from '../../article/open-article.ts';
import { passagesInArticle } from '../../article/passages-in-article.ts';
import { Lines } from '../../components/lines.tsx';
import type { ScrollPosition } from '../../components/scroll-text.tsx';
import { useMarkWords, useSearch } from '../../components/search.tsx';
import { frame } from '../../draw/frame.ts';
import type { Pen } from '../../pen.ts';
import type { View } from '../../state/state.ts';
import { articleHead } from './article-head.ts';
import { articlePlace, currentPassage } from './update-article.ts';

interface ArticleProps {
  readonly pen: Pen;
  readonly view: Extract<View, { screen: 'source' }>;
  readonly width: number;
  readonly height: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** Cells of a frame's sides. */
const sides = 4;

/** An article's text with the passages recorded from it; it has to be at hand. */
export function ArticleScreen({ pen, view, width, height, onScroll }: ArticleProps) {
  const { source } = view;
  const { words } = useSearch();
  const markWords = useMarkWords();
  const passages = passagesInArticle(pen.shown, source);
  const current = currentPassage(pen.shown, view);
  const columns = useMemo(() => articleColumns(width - sides), [width]);
  const head = articleHead(pen, view, current, width, height);
  const frameRows = Math.max(3, height - head.length);
  const pager = useMemo(
    () => openArticle(pen, source, columns, frameRows - 2),
    [pen, source, columns, frameRows],
  );
  if (!pager) return null;
  onScroll({ at: 0, max: 0, article: pager }, pager.page);
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
  const match = words.length > 0 ? (view.text?.match ?? null) : null;
  const lines = rows.map(row =>
    rowLine(row, match ? null : current, columns.text, columns.margin, match),
  );
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      <Lines
        lines={[
          ...markWords(head),
          ...frame(markWords(lines, match ? 'selected' : undefined), look, width, frameRows),
        ]}
      />
    </Box>
  );
}

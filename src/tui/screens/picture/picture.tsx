import { Box } from 'ink';
import { useMemo } from 'react';
import { Lines } from '../../components/lines.tsx';
import type { ScrollPosition } from '../../components/scroll-text.tsx';
import { useMarkWords } from '../../components/search.tsx';
import { frame } from '../../draw/frame.ts';
import { clamp } from '../../draw/scroll.ts';
import { span } from '../../draw/span.ts';
import type { Pen } from '../../pen.ts';
import type { View } from '../../state/state.ts';
import { overviewCells } from '../shared/overview-list.tsx';
import { type PictureLines, pictureLines } from './picture-lines.ts';
import { pictureOrder } from './update-picture.ts';

interface PictureProps {
  readonly pen: Pen;
  readonly view: Extract<View, { screen: 'picture' }>;
  readonly width: number;
  readonly height: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** A claim's intervals as bars over an axis that stays where it is. */
export function Picture({ pen, view, width, height, onScroll }: PictureProps) {
  const claim = pen.claim(view.claim);
  const inside = height - 2;
  const { lines, under, chosen } = useMemo((): PictureLines => {
    if (claim?.kind === 'figure' || claim?.kind === 'casualty') {
      return pictureLines(pen, claim, overviewCells(width), inside);
    }
    const none = span(pen.language.strings.screens.notRecordedYet, 'dim');
    return { lines: [[none]], under: [], chosen: [0, 1] };
  }, [pen, claim, width, inside]);
  const markWords = useMarkWords();
  const rows = Math.max(1, Math.min(lines.length, inside - under.length));
  const max = Math.max(0, lines.length - rows);
  const [first, end] = chosen;
  // The chosen claim with as much before it as there is room for, and at least its beginning.
  const start = Math.min(first, Math.max(0, end - rows));
  const at = clamp(view.scroll ?? start, 0, max);
  onScroll({ at, max }, Math.max(1, rows - 1));
  const shown = markWords(lines.slice(at, at + rows));
  const order = pictureOrder(pen.shown);
  const look = {
    title: pen.language.picture.title,
    note: claim ? `${order.indexOf(claim.id) + 1}/${order.length}` : '',
    focused: true,
    bar: max === 0 ? null : { top: at, shown: rows, total: lines.length },
  };
  return (
    <Box width={width} height={height} flexShrink={0}>
      <Lines lines={frame([...shown, ...under], look, width, height)} />
    </Box>
  );
}

import { Box } from 'ink';
import { useMemo } from 'react';
import { Lines } from '../components/lines.tsx';
import { type ScrollPosition, ScrollText } from '../components/scroll-text.tsx';
import { useMarkWords } from '../components/search.tsx';
import { span } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import type { View } from '../state/state.ts';
import { pictureLines } from '../views/picture-lines.ts';

/** The eye does not follow a row from its name to the marks at its end when it is longer. */
const rowCellsMax = 140;

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
  const drawn = useMemo(() => {
    if (claim?.kind === 'figure' || claim?.kind === 'casualty') {
      return pictureLines(pen, claim, Math.min(width - 2, rowCellsMax), height);
    }
    const none = span(` ${pen.language.strings.screens.notRecordedYet}`, 'dim');
    return { lines: [[none]], axis: [], notes: [], chosen: [0, 1] as const };
  }, [pen, claim, width, height]);
  const markWords = useMarkWords();
  const under = [...drawn.axis, ...drawn.notes];
  const rows = Math.max(1, Math.min(drawn.lines.length, height - under.length));
  const [first, end] = drawn.chosen;
  // The chosen claim with as much before it as there is room for, and at least its beginning.
  const start = Math.min(first, Math.max(0, end - rows));
  return (
    <Box flexDirection="column" width={width} height={height} flexShrink={0}>
      <ScrollText
        lines={markWords(drawn.lines)}
        width={width}
        height={rows}
        at={view.scroll ?? start}
        onScroll={onScroll}
      />
      <Lines lines={under} />
    </Box>
  );
}

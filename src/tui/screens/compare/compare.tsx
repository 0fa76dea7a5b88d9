import { useMemo } from 'react';
import { type ScrollPosition, ScrollText } from '../../components/scroll-text.tsx';
import { useMarkWords } from '../../components/search.tsx';
import { span } from '../../draw/span.ts';
import type { Pen } from '../../pen.ts';
import type { View } from '../../state/state.ts';
import { compareLines, lettersOver } from './compare-lines.ts';
import { comparedWith } from './compare-with.ts';

interface CompareProps {
  readonly pen: Pen;
  readonly view: Extract<View, { screen: 'compare' }>;
  readonly width: number;
  readonly height: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** One claim, a column per answer, and what follows from setting them side by side. */
export function Compare({ pen, view, width, height, onScroll }: CompareProps) {
  const claim = pen.claim(view.claim);
  const { source, report = null } = view;
  const other = comparedWith(pen.shown, view);
  const text = useMemo(
    () =>
      claim
        ? compareLines(pen, claim, { source, report }, width - 1, other?.key)
        : {
            versions: null,
            lines: [[span(` ${pen.language.strings.screens.notRecordedYet}`, 'dim')]],
            frames: [],
            anchor: 0,
          },
    [pen, claim, source, report, other, width],
  );
  // Whoever chose two versions wants to see them, all of them where they fit.
  const start = text.versions
    ? Math.min(text.versions[0], Math.max(0, text.versions[1] - height))
    : text.anchor;
  const markWords = useMarkWords();
  return (
    <ScrollText
      lines={markWords(text.lines)}
      width={width}
      height={height}
      at={view.scroll ?? start}
      over={top => lettersOver(text, top)}
      onScroll={onScroll}
    />
  );
}

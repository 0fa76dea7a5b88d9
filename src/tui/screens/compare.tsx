import { useMemo } from 'react';
import { type ScrollPosition, ScrollText } from '../components/scroll-text.tsx';
import { useMarkWords } from '../components/search.tsx';
import { span } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import type { View } from '../state/state.ts';
import { compareLines } from './compare-lines.ts';

interface CompareProps {
  readonly pen: Pen;
  readonly view: Extract<View, { screen: 'compare' }>;
  readonly width: number;
  readonly height: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** One claim, a column per source, and what follows from setting them side by side. */
export function Compare({ pen, view, width, height, onScroll }: CompareProps) {
  const claim = pen.claim(view.claim);
  const text = useMemo(
    () =>
      claim
        ? compareLines(pen, claim, view.source, width - 1)
        : { lines: [[span(` ${pen.language.strings.screens.notRecordedYet}`, 'dim')]], anchor: 0 },
    [pen, claim, view.source, width],
  );
  const markWords = useMarkWords();
  return (
    <ScrollText
      lines={markWords(text.lines)}
      width={width}
      height={height}
      at={view.scroll ?? text.anchor}
      onScroll={onScroll}
    />
  );
}

import { useMemo } from 'react';
import type { Language } from '../../../lang/language.ts';
import type { Loaded } from '../../../load/loaded.ts';
import { type ScrollPosition, ScrollText } from '../../components/scroll-text.tsx';
import { useMarkWords } from '../../components/search.tsx';
import type { Shown, View } from '../../state/state.ts';
import { problemsOf } from './problem-lines.ts';

interface ProblemsProps {
  readonly language: Language;
  readonly loaded: Loaded;
  /** What is open; null where the file cannot be used. */
  readonly shown: Shown | null;
  readonly view: Extract<View, { screen: 'problems' }>;
  readonly width: number;
  readonly height: number;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** Everything wrong or doubtful with the file, line by line, and what was left out because of it. */
export function Problems(props: ProblemsProps) {
  const { language, loaded, shown, view, width, height, onScroll } = props;
  const entry = view.entry ?? null;
  const { lines, starts } = useMemo(
    () => problemsOf(loaded, shown, entry, language, width),
    [language, loaded, shown, entry, width],
  );
  const markWords = useMarkWords();
  return (
    <ScrollText
      lines={markWords(lines)}
      width={width}
      height={height}
      at={view.scroll ?? starts[entry ?? 0] ?? 0}
      starts={starts}
      onScroll={onScroll}
    />
  );
}

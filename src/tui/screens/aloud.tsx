import { Static } from 'ink';
import { useLayoutEffect, useRef, useState } from 'react';
import { safe } from '../../text/safe.ts';
import { wrap } from '../../text/wrap.ts';
import { SafeText } from '../components/safe-text.tsx';
import type { ScrollPosition } from '../components/scroll-text.tsx';
import type { PanelId } from '../draw/arrange.ts';
import { inWords } from '../reading-aloud/in-words.ts';
import { announcement, type Reading } from '../reading-aloud/reading.ts';
import { type Open, screenAloud } from '../reading-aloud/screen-aloud.ts';
import type { State } from '../state/state.ts';

interface AloudProps extends Open {
  readonly columns: number;
  readonly onPage: (panel: PanelId | 'view', items: number) => void;
  readonly onScroll: (position: ScrollPosition, page: number) => void;
}

/** Items that Page Up and Page Down pass over: there is no page to be seen. */
const itemsPerPage = 10;

/**
 * The dashboard for whoever listens to it: lines that follow one another and never change, each
 * key's at the end of those before.
 */
export function Aloud({ columns, onPage, onScroll, ...open }: AloudProps) {
  const { state, language } = open;
  const [lines, setLines] = useState<readonly string[]>([]);
  const last = useRef<{ reading: Reading | null; state: State | null }>({
    reading: null,
    state: null,
  });
  const reading = screenAloud(open);
  onScroll(
    {
      at: scrollOf(state),
      max: reading?.max ?? 0,
      ...(reading?.article && { article: reading.article }),
    },
    itemsPerPage,
  );
  onPage(state.views.length > 0 ? 'view' : state.dashboard.focus, itemsPerPage);

  useLayoutEffect(() => {
    const before = last.current;
    const isNews = state !== before.state && state.notice !== null;
    const notice = isNews ? [inWords(state.notice ?? '', language)] : [];
    const said = reading ? announcement(before.reading, reading) : [];
    last.current = { reading: reading ?? before.reading, state };
    const rows = [...said, ...notice].flatMap(line => wrap(safe(line), columns - 1));
    if (rows.length > 0) setLines(known => [...known, ...rows]);
  });

  return (
    <Static items={[...lines]}>{(line, index) => <SafeText key={index} text={line} />}</Static>
  );
}

function scrollOf(state: State): number {
  const view = state.views.at(-1);
  return view && 'scroll' in view ? (view.scroll ?? 0) : 0;
}

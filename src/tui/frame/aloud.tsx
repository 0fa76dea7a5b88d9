import { Static } from 'ink';
import { useLayoutEffect, useRef, useState } from 'react';
import { safe } from '../../text/safe.ts';
import { wrap } from '../../text/wrap.ts';
import { SafeText } from '../components/safe-text.tsx';
import type { ScrollPosition } from '../components/scroll-text.tsx';
import type { PanelId } from '../draw/arrange.ts';
import { type Open, screenAloud } from '../reading-aloud/screen-aloud.ts';
import { nothingHeard, toSay } from '../reading-aloud/search-aloud.ts';
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
  const { state, context, language } = open;
  const [lines, setLines] = useState<readonly string[]>([]);
  const heard = useRef(nothingHeard);
  const reading = screenAloud(open);
  const position: ScrollPosition = {
    at: scrollOf(state),
    max: reading?.max ?? 0,
    ...(reading?.article && { article: reading.article }),
    ...(reading?.starts && { starts: reading.starts }),
  };
  onScroll(position, itemsPerPage);
  onPage(state.views.length > 0 ? 'view' : state.dashboard.focus, itemsPerPage);

  useLayoutEffect(() => {
    const here = { ...context, scroll: position };
    const said = toSay(heard.current, reading, state, here, language);
    heard.current = said.heard;
    const rows = said.lines.flatMap(line => wrap(safe(line), columns - 1));
    if (rows.length > 0) setLines(known => [...known, ...rows]);
  });

  return (
    <Static items={[...lines]}>{(line, index) => <SafeText key={index} text={line} />}</Static>
  );
}

function scrollOf(state: State): number {
  const view = state.views.at(-1);
  if (view?.screen === 'problems') return view.scroll ?? view.entry ?? 0;
  return view && 'scroll' in view ? (view.scroll ?? 0) : 0;
}

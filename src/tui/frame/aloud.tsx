import { Static } from 'ink';
import { useLayoutEffect, useRef, useState } from 'react';
import type { Language } from '../../lang/language.ts';
import { safe } from '../../text/safe.ts';
import { wrap } from '../../text/wrap.ts';
import { SafeText } from '../components/safe-text.tsx';
import type { Reading } from '../reading-aloud/reading.ts';
import type { Context, State } from '../state/state.ts';
import { nothingHeard, toSay } from './search-aloud.ts';

interface AloudProps {
  /** Null where there is nothing to read yet. */
  readonly reading: Reading | null;
  readonly state: State;
  readonly context: Context;
  readonly language: Language;
  readonly columns: number;
}

/**
 * The dashboard for whoever listens to it: lines that follow one another and never change, each
 * key's at the end of those before.
 */
export function Aloud({ reading, state, context, language, columns }: AloudProps) {
  const [lines, setLines] = useState<readonly string[]>([]);
  const heard = useRef(nothingHeard);

  useLayoutEffect(() => {
    const said = toSay(heard.current, reading, state, context, language);
    heard.current = said.heard;
    const rows = said.lines.flatMap(line => wrap(safe(line), columns - 1));
    if (rows.length > 0) setLines(known => [...known, ...rows]);
  });

  return (
    <Static items={[...lines]}>{(line, index) => <SafeText key={index} text={line} />}</Static>
  );
}

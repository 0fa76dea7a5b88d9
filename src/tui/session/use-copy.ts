import { useStdout } from 'ink';
import { useRef } from 'react';
import type { Language } from '../../lang/language.ts';
import { formatNumber } from '../../text/number.ts';
import { clipboard_bytes_max, clipboardSequence } from '../terminal/clipboard.ts';
import { clipboardPrograms } from '../terminal/clipboard-programs.ts';
import { copyText, type NotSent } from '../terminal/copy-text.ts';
import { giveText } from '../terminal/give-text.ts';
import { pathOf } from '../terminal/on-path.ts';
import type { OwnModes } from '../terminal/own-modes.ts';

/** A program that takes longer is told of, so that the key has an answer. */
const unseen_ms = 100;

/**
 * Put a text on the clipboard.
 *
 * @param notify is told what is going on where that takes its time
 * @param send writes a sequence to the terminal; null: the stream that Ink draws on takes it
 * @returns a function whose promise is what to tell the person; null where another text was copied
 *   meanwhile
 */
export function useCopy(
  language: Language,
  notify: (notice: string) => void,
  send: OwnModes['send'],
): (text: string) => Promise<string | null> {
  const { stdout } = useStdout();
  const latest = useRef<AbortController | null>(null);
  return async text => {
    // Else the text before could come after this one, and stay.
    latest.current?.abort();
    const turn = new AbortController();
    latest.current = turn;
    const clipboard = clipboardSequence(text, process.env);
    const slow = setTimeout(() => notify(language.acts.copying), unseen_ms);
    const copied = await copyText(
      clipboard,
      clipboardPrograms(process.env, pathOf),
      // Straight to the terminal: Ink would draw what it has again around it. A frame is written in
      // one go, so this stands before or after one, and moves nothing.
      send ?? (sequence => stdout.write(sequence)),
      (program, shown) => giveText(program, shown, turn.signal),
    );
    clearTimeout(slow);
    if (turn.signal.aborted) return null;
    return typeof copied === 'string'
      ? language.acts.copied[copied](clipboard.text)
      : notSent(copied, language);
  };
}

function notSent({ reason, bytes }: NotSent, { acts, quantities }: Language): string {
  if (reason === 'no_clipboard') return acts.noClipboard;
  const number = (value: number) => formatNumber(value, quantities);
  return acts.tooLong(number(bytes), number(clipboard_bytes_max));
}

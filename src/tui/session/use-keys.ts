import { useInput, usePaste, useStdin } from 'ink';
import { useEffect, useState } from 'react';
import { keyboardInput } from '../terminal/input/keyboard-input.ts';
import type { OwnModes } from '../terminal/own-modes.ts';
import type { Notch } from '../terminal/wheel.ts';

/** What is told of what comes in, in order. */
interface Hearing {
  /** Told that somebody listens. */
  readonly modes: OwnModes;
  /** The name of a key. */
  readonly onKey: (key: string) => void;
  /** What was pasted: no key of it is meant as one. */
  readonly onPaste: (text: string) => void;
  readonly onWheel: (notch: Notch) => void;
}

/**
 * The one place where keys come in. Ink gives every key to every mounted listener, so there is
 * one listener, and it routes. Of Ink it hears only that something has come in.
 *
 * @returns a function to be called when the program is being left: nothing is told from then on
 */
export function useKeys({ modes, onKey, onPaste, onWheel }: Hearing): () => void {
  const { stdin } = useStdin();
  const [input] = useState(() => keyboardInput(stdin));
  useInput(() => {
    for (const event of input.take()) {
      if (event.kind === 'key') onKey(event.key);
      else if (event.kind === 'paste') onPaste(event.text);
      else onWheel(event.notch);
    }
  });
  // Asks the terminal that Ink writes to, if it does, to mark what is pasted.
  usePaste(() => {});
  useEffect(() => modes.hear(), [modes]);
  return input.leave;
}

import { useInput, usePaste, useStdin } from 'ink';
import { useState } from 'react';
import { keyboardInput } from './terminal/input/keyboard-input.ts';
import type { Notch } from './terminal/wheel.ts';

/** What is told of what comes in, in order. */
interface Hearing {
  /** The names of keys that came in together. */
  readonly onKeys: (keys: readonly string[]) => void;
  /** What was pasted: no key of it is meant as one. */
  readonly onPaste: (text: string) => void;
  readonly onWheel: (notch: Notch) => void;
}

/**
 * The one place where keys come in. Ink gives every key to every mounted listener, so there is
 * one listener, and it routes. Of Ink it hears only that something has come in.
 */
export function useKeys({ onKeys, onPaste, onWheel }: Hearing): void {
  const { stdin } = useStdin();
  const [input] = useState(() => keyboardInput(stdin));
  useInput(() => {
    let keys: string[] = [];
    const tellKeys = () => {
      if (keys.length > 0) onKeys(keys);
      keys = [];
    };
    for (const event of input.take()) {
      if (event.kind === 'key') {
        keys.push(event.key);
        continue;
      }
      tellKeys();
      if (event.kind === 'paste') onPaste(event.text);
      else onWheel(event.notch);
    }
    tellKeys();
  });
  // Asks the terminal to mark what is pasted.
  usePaste(() => {});
}

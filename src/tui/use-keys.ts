import { type Key, useInput, usePaste, useStdin } from 'ink';
import { useEffect, useEffectEvent } from 'react';
import { f1Sequences, keyNames } from './terminal/keys.ts';
import type { Notch, Wheel } from './terminal/wheel.ts';

/** The part of Ink's input context that carries every key as the terminal sent it. */
interface RawInput {
  readonly internal_eventEmitter?: {
    on(event: 'input', listener: (data: string) => void): void;
    removeListener(event: 'input', listener: (data: string) => void): void;
  };
}

/**
 * The one place where keys come in. Ink gives every key to every mounted listener, so there is
 * one listener, and it routes.
 *
 * @param onKeys told the names of the keys of one event, in order
 * @param onWheel told the turns of the wheel
 * @param onPaste told what was pasted: no key of it is meant as one
 */
export function useKeys(
  wheel: Wheel,
  onKeys: (keys: readonly string[]) => void,
  onWheel: (notches: readonly Notch[]) => void,
  onPaste: (text: string) => void,
): void {
  useInput((input: string, key: Key) => {
    const keys = keyNames(input, key);
    if (keys.length > 0) onKeys(keys);
  });
  usePaste(onPaste);
  // Ink's hook does not tell function keys apart, so F1 is looked for in what was sent.
  const { internal_eventEmitter: emitter } = useStdin() as unknown as RawInput;
  const onRaw = useEffectEvent((data: string) => {
    if (f1Sequences.has(data)) onKeys(['f1']);
  });
  useEffect(() => {
    const listener = (data: string) => onRaw(data);
    emitter?.on('input', listener);
    return () => emitter?.removeListener('input', listener);
  }, [emitter]);
  const onNotches = useEffectEvent((notches: readonly Notch[]) => onWheel(notches));
  useEffect(() => wheel.listen(notches => onNotches(notches)), [wheel]);
}

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Memory } from '../memory/file-memory.ts';
import { remember } from '../memory/remembered.ts';
import type { Shown, State } from '../state/state.ts';

/**
 * Keep the state of the open briefing when the dashboard is left, however it is left.
 *
 * @returns a function that keeps it now
 */
export function useMemory(
  memory: Memory | undefined,
  shown: Shown | null,
  state: RefObject<State>,
): () => void {
  const open = useRef(shown);
  open.current = shown;
  const keep = useRef(() => {});
  keep.current = () => {
    if (open.current) memory?.write(open.current.loaded.file, remember(state.current));
  };
  // A layout effect ends while the screen is taken down; others end later, which after a signal is
  // never.
  useLayoutEffect(() => () => keep.current(), []);
  return () => keep.current();
}

import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Memory } from './memory/file-memory.ts';
import { recall, remember } from './memory/remembered.ts';
import type { Shown, State } from './state/state.ts';

/**
 * Going on with a state that was kept; where nothing ever was, with the first steps told.
 *
 * @param firstSteps what to say the very first time
 */
export function recalled(
  memory: Memory | undefined,
  shown: Shown | null,
  start: State,
  firstSteps: string,
): State {
  if (!shown || !memory) return start;
  // What is wrong with the file comes before how to use the program.
  if (memory.isNew()) return start.notice === null ? { ...start, notice: firstSteps } : start;
  const kept = memory.read(shown.loaded.file);
  return kept ? recall(kept, shown, start) : start;
}

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

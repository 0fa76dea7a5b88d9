import type { Shown, State } from '../state/state.ts';
import type { Memory } from './file-memory.ts';
import { recall } from './remembered.ts';

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

import type { ActsStrings } from '../lang/views/acts.ts';
import type { Loaded } from '../load/loaded.ts';
import { problemPlace } from './edit-place.ts';

/**
 * What to say after the open file was read again.
 *
 * @param good what to say where nothing is wrong with it
 */
export function readAgainNotice(loaded: Loaded, acts: ActsStrings, good: string): string {
  const line = problemPlace(loaded)?.line ?? null;
  if (!loaded.briefing) return acts.unusable(line);
  const problems = loaded.problems.length + loaded.problemsBeyond;
  return problems > 0 ? acts.partlyRead(problems, line) : good;
}

import type { ActsStrings } from '../lang/views/acts.ts';
import type { Loaded } from '../load/loaded.ts';
import type { Difference } from '../load/same-loaded.ts';
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

/**
 * What to say after the open file, or an article of it, has changed by itself.
 *
 * @param before the file as it was read before
 */
export function changedNotice(
  before: Loaded | null,
  loaded: Loaded,
  difference: Difference,
  acts: ActsStrings,
): string {
  if (isGone(loaded)) return acts.gone;
  if (difference === 'articles') return acts.articleChanged;
  return readAgainNotice(loaded, acts, before && isGone(before) ? acts.isBack : acts.changed);
}

function isGone({ problems }: Loaded): boolean {
  return problems.some(
    ({ code, details }) => code === 'file_unreadable' && details.reason === 'not_found',
  );
}

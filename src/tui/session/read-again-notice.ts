import type { ActsStrings } from '../../lang/language.ts';
import type { Loaded } from '../../load/loaded.ts';
import type { Difference } from '../../load/same-loaded.ts';
import type { Gone } from '../update/without-gone.ts';
import { problemPlace } from './edit-place.ts';

/**
 * What to say after the open file was read again.
 *
 * @param good what to say where nothing is wrong with it
 * @param key the key that shows the problems; null where there is none
 */
export function readAgainNotice(
  loaded: Loaded,
  acts: ActsStrings,
  good: string,
  key: string | null,
): string {
  const line = problemPlace(loaded)?.line ?? null;
  if (!loaded.briefing) return acts.unusable(line, key);
  const problems = loaded.problems.length + loaded.problemsBeyond;
  return problems > 0 ? acts.partlyRead(problems, line, key) : good;
}

/**
 * What to say of a claim or a source whose screen was closed because it is shown no more, and after it
 * what there is to say of the file, where anything is wrong with it.
 *
 * @param gone null: no screen was closed
 * @param notice what would be said otherwise
 */
export function goneNotice(
  gone: Gone | null,
  { problems }: Loaded,
  notice: string,
  acts: ActsStrings,
): string {
  if (!gone) return notice;
  const told = gone.isLeftOut ? acts.nowLeftOut(gone.name) : acts.noLonger(gone.name);
  return problems.length > 0 ? `${told} ${notice}` : told;
}

/**
 * What to say after the open file, or an article of it, has changed by itself.
 *
 * @param before the file as it was read before
 * @param key the key that shows the problems; null where there is none
 */
export function changedNotice(
  before: Loaded | null,
  loaded: Loaded,
  difference: Difference,
  acts: ActsStrings,
  key: string | null,
): string {
  if (isGone(loaded)) return acts.gone;
  if (difference === 'articles') return acts.articleChanged;
  const good = before && isGone(before) ? acts.isBack : acts.changed;
  return readAgainNotice(loaded, acts, good, key);
}

function isGone({ problems }: Loaded): boolean {
  return problems.some(
    ({ code, details }) => code === 'file_unreadable' && details.reason === 'not_found',
  );
}

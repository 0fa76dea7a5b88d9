import type { Language } from '../lang/language.ts';
import type { NotLocked } from '../record/lock-file.ts';
import { safe } from '../text/safe.ts';

/**
 * Why a file could not be locked, and what to do.
 *
 * @param name the file's, made harmless
 */
export function lockSentence(
  name: string,
  { reason, lock }: NotLocked,
  { checks }: Language,
): string {
  return reason === 'held'
    ? checks.lockHeld(name, safe(lock))
    : checks.lockInTheWay(name, safe(lock));
}

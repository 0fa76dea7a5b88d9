import type { ActionId } from '../../lang/action-text.ts';
import { clamp } from '../draw/scroll.ts';

/** The place in a list after an action; null for an action that does not move. */
export function moveInList(
  action: ActionId,
  at: number,
  count: number,
  page: number,
): number | null {
  const steps: Partial<Record<ActionId, number>> = {
    up: -1,
    down: 1,
    'page-up': -Math.max(1, page),
    'page-down': Math.max(1, page),
    first: -count,
    last: count,
  };
  const step = steps[action];
  return step === undefined ? null : clamp(at + step, 0, Math.max(0, count - 1));
}

/** The place of the row with a key; the first for a key that is not, or no longer, there. */
export function placeOfKey(rows: readonly { readonly key: string }[], key: string | null): number {
  return Math.max(
    0,
    rows.findIndex(row => row.key === key),
  );
}

import type { ActionId } from '../../lang/action-text.ts';
import { clamp } from '../draw/scroll.ts';
import type { Context } from './state.ts';

/** Where a scrolled text stands after an action. */
export function scrolled(action: ActionId, { page, scroll }: Context): number {
  const to = (at: number) => clamp(at, 0, scroll.max);
  switch (action) {
    case 'up':
      return to(scroll.at - 1);
    case 'down':
      return to(scroll.at + 1);
    case 'page-up':
      return to(scroll.at - page);
    case 'page-down':
      return to(scroll.at + page);
    case 'first':
      return 0;
    case 'last':
      return scroll.max;
    default:
      return scroll.at;
  }
}

import type { UnavailableReason } from '../../../lang/action-text.ts';
import type { Action } from '../../actions.ts';
import { currentScreen, type ScreenId } from '../../state/state.ts';
import type { Scene } from '../screen.ts';

/** The screen help was asked from, and why an action cannot be used there. */
export function underHelp({ state, whyNot }: Scene): {
  readonly from: ScreenId;
  readonly whyNot: (action: Action) => UnavailableReason | null;
} {
  const below = { ...state, views: state.views.slice(0, -1) };
  return { from: currentScreen(below), whyNot: action => whyNot(action, below) };
}

import type { ActionId } from '../../lang/action-text.ts';
import type { Strings } from '../../lang/strings.ts';
import { type Action, actionsOf, whyUnavailable } from '../actions.ts';
import { cutLine, type Line, lineCells, span } from '../draw/span.ts';
import { keyName } from '../key-text.ts';
import { footerKeysOf } from '../keymap.ts';
import { type Context, currentScreen, type State } from '../state/state.ts';

/** Shown however little room there is. */
const wayOut: readonly ActionId[] = ['back', 'help', 'quit'];

/**
 * What can be done now, as one row; the way to the help and out stays when room is short.
 *
 * @param width cells of the row
 */
export function footerLine(state: State, context: Context, strings: Strings, width: number): Line {
  if (state.notice !== null) return cutLine([span(` ${state.notice}`, 'notable')], width);
  const screen = currentScreen(state);
  const keysOf = (action: Action) => footerKeysOf(action, screen, context.keymap);
  const shown = actionsOf(screen)
    .filter(action => action.footer !== undefined && keysOf(action).length > 0)
    .filter(action => whyUnavailable(action, state, context) === null)
    .sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
  const entries = (list: readonly Action[]) =>
    list.flatMap(action => entry(action, keysOf(action), strings));
  let kept = shown;
  while (lineCells(entries(kept)) > width) {
    const least = kept.findLast(action => !wayOut.includes(action.id));
    if (!least) break;
    kept = kept.filter(action => action !== least);
  }
  return cutLine(entries(kept), width);
}

function entry(action: Action, keys: readonly string[], strings: Strings): Line {
  const names = keys.map(key => keyName(key, strings)).join('');
  return [span(` ${names}`, 'focus'), span(` ${strings.actions.of[action.id].hint} `, 'dim')];
}

import type { ActionId } from '../../lang/action-text.ts';
import type { Strings } from '../../lang/strings.ts';
import { type Action, actionsOf, whyUnavailable } from '../actions.ts';
import { cutLine, type Line, lineCells, span } from '../draw/span.ts';
import { type Context, currentScreen, type State } from '../state/state.ts';

/** The name of a key as people call it. */
export function keyName(key: string, strings: Strings): string {
  return strings.actions.keyNames[key] ?? key;
}

/** Shown however little room there is. */
const wayOut: readonly ActionId[] = ['back', 'help', 'quit'];

/**
 * What can be done now, as one row; the way to the help and out stays when room is short.
 *
 * @param width cells of the row
 */
export function footerLine(state: State, context: Context, strings: Strings, width: number): Line {
  if (state.notice !== null) return cutLine([span(` ${state.notice}`, 'notable')], width);
  const shown = actionsOf(currentScreen(state))
    .filter(action => action.footer !== undefined)
    .filter(action => whyUnavailable(action, state, context) === null)
    .sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
  const entries = (list: readonly Action[]) => list.flatMap(action => entry(action, strings));
  let kept = shown;
  while (lineCells(entries(kept)) > width) {
    const least = kept.findLast(action => !wayOut.includes(action.id));
    if (!least) break;
    kept = kept.filter(action => action !== least);
  }
  return cutLine(entries(kept), width);
}

function entry(action: Action, strings: Strings): Line {
  const keys = action.footerKeys ?? action.keys.slice(0, 1);
  const names = keys.map(key => keyName(key, strings)).join('');
  return [span(` ${names}`, 'focus'), span(` ${strings.actions.of[action.id].hint} `, 'dim')];
}

import type { ActionId } from '../../lang/action-text.ts';
import type { Strings } from '../../lang/strings.ts';
import { type Action, actionsOf, whyUnavailable } from '../actions.ts';
import { cutLine, type Line, lineCells, span } from '../draw/span.ts';
import { searchSpans, typingKeys } from '../find/search-spans.ts';
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
  const start = searchSpans(state, context);
  const notice = state.notice === null ? [] : [span(` ${state.notice}`, 'notable')];
  const typing = typingKeys(state, context, strings);
  if (typing.length > 0) return cutLine([...fitting(start, typing, width), ...notice], width);
  if (state.notice !== null) return cutLine([...start, ...notice], width);
  const room = width - lineCells(start);
  const screen = currentScreen(state);
  const keysOf = (action: Action) => footerKeysOf(action, screen, context.keymap);
  const shown = actionsOf(screen)
    .filter(action => action.footer !== undefined && keysOf(action).length > 0)
    .filter(action => whyUnavailable(action, state, context) === null)
    .sort((a, b) => (a.footer ?? 0) - (b.footer ?? 0));
  // Esc gives the search up first, and on the dashboard the filter.
  const isFiltered = screen === 'dashboard' && state.filter.length > 0;
  const clear = start.length > 0 || isFiltered ? context.find?.strings.clear : undefined;
  const hintOf = (action: Action) =>
    (action.id === 'back' ? clear : undefined) ??
    strings.actions.of[action.standsFor?.(state) ?? action.id].hint;
  const entries = (list: readonly Action[]) =>
    list.flatMap(action => entry(keysOf(action), hintOf(action), strings));
  let kept = shown;
  while (lineCells(entries(kept)) > room) {
    const least = kept.findLast(action => !wayOut.includes(action.id));
    if (!least) break;
    kept = kept.filter(action => action !== least);
  }
  return cutLine([...start, ...entries(kept)], width);
}

/** As many entries after a line as there is room for, each of them whole. */
function fitting(start: Line, entries: readonly Line[], width: number): Line {
  let line = start;
  for (const entry of entries) {
    const longer = [...line, ...entry];
    if (lineCells(longer) <= width) line = longer;
  }
  return line;
}

function entry(keys: readonly string[], hint: string, strings: Strings): Line {
  const names = keys.map(key => keyName(key, strings)).join('');
  return [span(` ${names}`, 'focus'), span(` ${hint} `, 'dim')];
}

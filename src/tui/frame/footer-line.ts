import type { Strings } from '../../lang/language.ts';
import type { Action } from '../actions.ts';
import { cutLine, type Line, lineCells, span } from '../draw/span.ts';
import { keyName } from '../key-text.ts';
import { type Context, currentScreen, type State } from '../state/state.ts';
import { type FooterEntry, type FooterSize, footerEntries, footerSizes } from './footer-entries.ts';
import { searchSpans, typingKeys } from './search-spans.ts';

/** What is given up first where there is no room for all. */
const uses = ['stays', 'needed', 'else', 'moves'] as const;

/**
 * What can be done now, as one row. Where room is short the hints become shorter, before what stands
 * last of all that opens, finds, leads to a view or copies is left out: each key has a word of its own.
 * The way back, to the help and out stays.
 *
 * @param width cells of the row
 */
export function footerLine(state: State, context: Context, strings: Strings, width: number): Line {
  const start = searchSpans(state, context);
  const notice = state.notice === null ? [] : [span(` ${state.notice}`, 'notable')];
  const typing = typingKeys(state, context, strings);
  if (typing.length > 0) return cutLine([...lengthened(start, typing, width), ...notice], width);
  if (state.notice !== null) return cutLine([...start, ...notice], width);
  const room = width - lineCells(start);
  // Esc gives the search up first, and on the dashboard the filter.
  const isFiltered = currentScreen(state) === 'dashboard' && state.filter.length > 0;
  const clear = start.length > 0 || isFiltered ? context.find?.strings.clear : undefined;
  const hintOf = (action: Action, size: FooterSize) => {
    const { hint, short } = strings.actions.of[action.standsFor?.(state) ?? action.id];
    return (action.id === 'back' ? clear : undefined) ?? (size === 'full' ? hint : (short ?? hint));
  };
  let kept: readonly FooterEntry[] = [];
  for (const size of footerSizes) {
    const entries = footerEntries(state, context, strings, size, hintOf);
    kept = fitting(entries, room, strings);
    if (entries.every(entry => kept.includes(entry) || !isNeeded(entry))) break;
  }
  return cutLine([...start, ...kept.flatMap(entry => drawn(entry, strings))], width);
}

/** As many entries after a line as there is room for, each of them whole. */
function lengthened(start: Line, entries: readonly Line[], width: number): Line {
  let line = start;
  for (const entry of entries) {
    const longer = [...line, ...entry];
    if (lineCells(longer) <= width) line = longer;
  }
  return line;
}

function isNeeded({ use }: FooterEntry): boolean {
  return use === 'stays' || use === 'needed';
}

/** As many entries as there is room for, the most needed first. */
function fitting(
  entries: readonly FooterEntry[],
  room: number,
  strings: Strings,
): readonly FooterEntry[] {
  const ranked = entries.toSorted((a, b) => uses.indexOf(a.use) - uses.indexOf(b.use));
  let left = room;
  const kept = ranked.filter(entry => {
    const size = lineCells(drawn(entry, strings));
    if (entry.use !== 'stays' && size > left) return false;
    left -= size;
    return true;
  });
  return entries.filter(entry => kept.includes(entry));
}

function drawn({ keys, hint }: FooterEntry, strings: Strings): Line {
  const names = keys.map(key => keyName(key, strings));
  // Letters beside each other would read as a word.
  const between = names.every(name => /^\p{L}$/u.test(name)) ? '/' : '';
  return [span(` ${names.join(between)}`, 'focus'), span(` ${hint} `, 'dim')];
}

import type { Strings } from '../../lang/strings.ts';
import { cells, graphemes } from '../../text/cells.ts';
import { type Line, span } from '../draw/span.ts';
import type { Context, State } from '../state/state.ts';
import { matchCount } from './go-to-match.ts';
import { stopsOf } from './stops.ts';

/** Of what is typed the end is shown, which is where one types. */
const typedCellsMax = 24;

/** At the start of the footer while a search is on: what is looked for, and which match this is. */
export function searchSpans(state: State, context: Context, strings: Strings): Line {
  const { search } = state;
  if (!search || !context.find || !stopsOf(state, context, [])) return [];
  const { text, typing } = search;
  const { nothing, keep, clear } = context.find.strings;
  const { keyNames } = strings.actions;
  const found = matchCount(state, context);
  const count = found && found.count > 0 ? `${found.at ?? '–'}/${found.count}` : nothing;
  return [
    span(` /${endOf(text)}${typing ? '▏' : ''}`, 'strong'),
    ...(found ? [span(`  ${count} `, found.count > 0 ? 'focus' : 'serious')] : [span(' ')]),
    ...(typing
      ? [
          span(`  ${keyNames.enter}`, 'focus'),
          span(` ${keep} `, 'dim'),
          span(` ${keyNames.esc}`, 'focus'),
          span(` ${clear} `, 'dim'),
        ]
      : []),
  ];
}

function endOf(text: string): string {
  if (cells(text) <= typedCellsMax) return text;
  const parts = graphemes(text);
  while (cells(parts.join('')) > typedCellsMax - 1) parts.shift();
  return `…${parts.join('')}`;
}

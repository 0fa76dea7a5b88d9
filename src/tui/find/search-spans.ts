import type { Strings } from '../../lang/strings.ts';
import { type Line, span } from '../draw/span.ts';
import type { Context, State } from '../state/state.ts';
import { fieldSpans } from './field-spans.ts';
import { matchCount } from './go-to-match.ts';
import { searchWords } from './search-words.ts';
import { stopsOf } from './stops.ts';

/** Of what is typed as much is shown as is needed to see where one types. */
const typedCellsMax = 24;

/** At the start of the footer while a search is on: what is looked for, and which match this is. */
export function searchSpans(state: State, context: Context, strings: Strings): Line {
  const { search } = state;
  if (!search || !context.find || !stopsOf(state, context, [])) return [];
  const { text, typing } = search;
  const { nothing } = context.find.strings;
  const found = matchCount(state, context);
  const count = found && found.count > 0 ? `${found.at ?? '–'}/${found.count}` : nothing;
  const hasWords = searchWords(text).length > 0;
  return [
    span(' /', 'strong'),
    ...fieldSpans(search, typing, typedCellsMax, 'strong'),
    ...(found ? [span(`  ${count} `, found.count > 0 ? 'focus' : 'serious')] : [span(' ')]),
    ...(typing ? typingKeys(context, strings, hasWords) : []),
    ...(typing && found && found.count > 1
      ? key(strings.actions.keyNames, ['up', 'down'], strings.actions.of['next-match'].hint)
      : []),
  ];
}

/**
 * The keys that end the typing of a text: they are the same whatever else is configured.
 *
 * @param isKept there is something to keep
 */
export function typingKeys({ find }: Context, strings: Strings, isKept: boolean): Line {
  if (!find) return [];
  const { keyNames } = strings.actions;
  return [
    ...(isKept ? key(keyNames, ['enter'], find.strings.keep) : []),
    ...key(keyNames, ['esc'], find.strings.clear),
  ];
}

function key(names: Strings['actions']['keyNames'], keys: readonly string[], hint: string): Line {
  return [span(`  ${keys.map(name => names[name]).join('')}`, 'focus'), span(` ${hint}`, 'dim')];
}

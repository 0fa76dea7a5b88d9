import type { Strings } from '../../lang/language.ts';
import { type Line, span } from '../draw/span.ts';
import { fieldSpans } from '../find/field-spans.ts';
import type { Finder } from '../find/finder.ts';
import { searchWords } from '../find/search-words.ts';
import { keyName } from '../key-text.ts';
import { typedFilter } from '../screens/help/type-in-filter.ts';
import type { Context, State } from '../state/state.ts';
import { type MatchCount, matchCount } from '../update/go-to-match.ts';
import { stopsOf } from '../update/stops-of.ts';

/** Of what is typed as much is shown as is needed to see where one types. */
const typed_cells_max = 24;

/** At the start of the footer while a search is on: what is looked for, and which match this is. */
export function searchSpans(state: State, context: Context): Line {
  const { search } = state;
  if (!search || !context.find || !stopsOf(state, context, [])) return [];
  const { typing } = search;
  const found = matchCount(state, context);
  const isFound = found !== null && (found.count > 0 || found.reach === 'going');
  return [
    span(' /', 'strong'),
    ...fieldSpans(search, typing, typed_cells_max, 'strong'),
    found ? span(`  ${countText(found, context.find)} `, isFound ? 'focus' : 'serious') : span(' '),
  ];
}

/** `3/12`; `3/more than 10,000`; while the search goes on `3/12…`. */
function countText({ at, count, reach }: MatchCount, { strings, number }: Finder): string {
  if (reach === 'capped') return `${at ?? '–'}/${strings.moreThan(number(count))}`;
  const soFar = reach === 'going' ? strings.going : '';
  if (count === 0) return reach === 'going' ? soFar : strings.nothing;
  return `${at ?? '–'}/${count}${soFar}`;
}

/**
 * The keys that work while a text is typed, an entry each: they are the same whatever else is
 * configured.
 *
 * @returns none while nothing is typed
 */
export function typingKeys(state: State, context: Context, strings: Strings): readonly Line[] {
  const filter = typedFilter(state);
  const search = state.search?.typing ? state.search : null;
  if ((!filter && !search) || !context.find) return [];
  const { keep, clear } = context.find.strings;
  const { of } = strings.actions;
  const entry = (keys: readonly string[], hint: string): Line => [
    span(`  ${keys.map(name => keyName(name, strings)).join('')}`, 'focus'),
    span(` ${hint}`, 'dim'),
  ];
  const isKept = filter ? filter.filter !== '' : searchWords(search?.text ?? '').length > 0;
  const matches = search ? (matchCount(state, context)?.count ?? 0) : 0;
  return [
    ...(isKept ? [entry(['enter'], keep)] : []),
    entry(['esc'], clear),
    ...(matches > 1 ? [entry(['up', 'down'], of['next-match'].hint)] : []),
  ];
}

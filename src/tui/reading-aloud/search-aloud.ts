import type { Language } from '../../lang/language.ts';
import { graphemes } from '../../text/cells.ts';
import { safe } from '../../text/safe.ts';
import { matchCount } from '../find/go-to-match.ts';
import { cursorOf } from '../find/text-field.ts';
import type { Context, Search, State } from '../state/state.ts';
import { inWords, sentence } from './in-words.ts';
import { announcement, type Reading } from './reading.ts';

/** What has been told last, and of which state. */
export interface Heard {
  readonly reading: Reading | null;
  readonly state: State | null;
  /** The match one was at, of how many; null: nothing was looked for. */
  readonly found: ReturnType<typeof matchCount>;
}

export const nothingHeard: Heard = { reading: null, state: null, found: null };

/**
 * What to say of a new state: what has changed on the screen, and of a search how far it has come.
 * While words are typed, the items that are passed on the way are not read, but counted.
 *
 * @param reading the screen as it is now; null: there is nothing to read yet
 */
export function toSay(
  before: Heard,
  reading: Reading | null,
  state: State,
  context: Context,
  language: Language,
): { readonly lines: readonly string[]; readonly heard: Heard } {
  const found = matchCount(state, context);
  const now = { ...before, reading, state, found };
  const isNews = state !== before.state && state.notice !== null;
  const notice = isNews ? [inWords(state.notice ?? '', language)] : [];
  const after = (lines: readonly string[], heard: Heard) => ({
    lines: [...lines, ...notice],
    heard: { ...heard, reading: heard.reading ?? before.reading },
  });
  const screen = reading ? announcement(before.reading, reading) : [];
  const { search } = state;
  const last = before.state?.search ?? null;
  const match = found?.at ? [sentence([language.find.aloud.match(found.at, found.count)])] : [];
  /** All of where one is, read as if it were new. */
  const item = () =>
    reading ? announcement(before.reading && { ...before.reading, current: [] }, reading) : [];

  if (search?.typing) {
    const isMoved = search.text === last?.text && found?.at !== before.found?.at;
    if (isMoved) return after([...match, ...item()], now);
    return after(typingAloud(last, search, found, language), { ...now, reading: before.reading });
  }
  // Words and Enter may come in one event, before anything of them was told.
  if (search && (last === null || last.typing)) {
    if (found?.count === 0) return after([sentence([language.find.nothing])], now);
    return after([...match, ...item()], now);
  }
  if (last && !search) return after([language.find.aloud.cleared, ...screen], now);
  const isSamePlace = before.reading?.place === reading?.place;
  const isOther = found?.at !== before.found?.at || found?.count !== before.found?.count;
  return after(isSamePlace && isOther ? [...match, ...screen] : screen, now);
}

/** What was typed since, and how many matches there are; of a step in the text where it led. */
function typingAloud(
  last: Search | null,
  search: Search,
  found: Heard['found'],
  { find, aloud, strings }: Language,
): readonly string[] {
  const { text } = search;
  const begun = last?.typing ? [] : [`${find.aloud.search}${strings.colon}`];
  const before = last?.typing ? last : { text: '' };
  const named = (typed: string) => aloud.keyNames[typed] ?? safe(typed);
  if (text === before.text) {
    const at = cursorOf(search);
    if (at === cursorOf(before)) return begun;
    return [sentence([named(graphemes(text.slice(at))[0] ?? find.aloud.end)])];
  }
  if (text === '') return [sentence([find.aloud.nothingTyped])];
  const typed = text.startsWith(before.text) ? text.slice(before.text.length) : text;
  const count = !found ? '' : found.count > 0 ? find.aloud.matches(found.count) : find.nothing;
  return [...begun, sentence([named(typed), count])];
}

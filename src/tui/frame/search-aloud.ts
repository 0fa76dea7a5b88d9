import type { Language } from '../../lang/language.ts';
import { graphemes } from '../../text/cells.ts';
import { formatNumber } from '../../text/number.ts';
import { safe } from '../../text/safe.ts';
import { cursorOf } from '../find/text-field.ts';
import { inWords, sentence } from '../reading-aloud/in-words.ts';
import { announcement, type Reading } from '../reading-aloud/reading.ts';
import type { Context, Search, State } from '../state/state.ts';
import { type MatchCount, matchCount } from '../update/go-to-match.ts';

/** What has been told last, and of which state. */
export interface Heard {
  readonly reading: Reading | null;
  readonly state: State | null;
  /** The match one was at, of how many; null: nothing was looked for. */
  readonly found: MatchCount | null;
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
  const found = knownCount(before, matchCount(state, context), state.search);
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
  const match = found?.at ? [sentence([...matchAloud(found.at, found, language)])] : [];
  /** All of where one is, read as if it were new. */
  const item = () =>
    reading ? announcement(before.reading && { ...before.reading, current: [] }, reading) : [];

  if (search?.typing) {
    if (isStep(before, search, found)) return after([...match, ...item()], now);
    const typing = typingAloud(before, search, found, language);
    return after(typing, { ...now, reading: before.reading });
  }
  // Words and Enter may come in one event, before anything of them was told.
  if (search && (last === null || last.typing)) {
    if (found?.count === 0) return after([sentence([countAloud(found, language)])], now);
    return after([...match, ...item()], now);
  }
  if (last && !search) return after([language.find.aloud.cleared, ...screen], now);
  const isSamePlace = before.reading?.place === reading?.place;
  const isOther = isSamePlace && isOtherMatch(before.found, found);
  return after(isOther ? [...match, ...screen] : screen, now);
}

/** A search that begins anew for the same words, as after a change, is not told again from its start. */
function knownCount(
  { found: last, state }: Heard,
  found: MatchCount | null,
  search: Search | null,
): MatchCount | null {
  const isAnew = found?.reach === 'going' && last !== null && last.reach !== 'going';
  return isAnew && search?.text === state?.search?.text ? last : found;
}

function isNowWhole(before: Heard['found'], found: Heard['found']): boolean {
  return before?.reach === 'going' && found?.reach !== 'going';
}

/** Whether a key has led to another match, and not the search by itself. */
function isStep(before: Heard, { text }: Search, found: Heard['found']): boolean {
  const last = before.state?.search;
  const isSame = text === last?.text && !last.sought && !isNowWhole(before.found, found);
  return isSame && found?.at !== before.found?.at;
}

/** Of a search that goes on the count grows by itself: it is told when it is whole. */
function isOtherMatch(before: Heard['found'], found: Heard['found']): boolean {
  const isGrown = found?.reach !== 'going' && found?.count !== before?.count;
  return found?.at !== before?.at || isGrown;
}

/** What was typed since, and how many matches there are; of a step in the text where it led. */
function typingAloud(
  { state, found: foundBefore }: Heard,
  search: Search,
  found: Heard['found'],
  language: Language,
): readonly string[] {
  const { find, aloud, strings } = language;
  const { text } = search;
  const last = state?.search;
  const begun = last?.typing ? [] : [`${find.aloud.search}${strings.colon}`];
  const before = last?.typing ? last : { text: '' };
  const names: Readonly<Record<string, string>> = aloud.keyNames;
  const named = (typed: string) => names[typed] ?? safe(typed);
  if (text === before.text) {
    const at = cursorOf(search);
    if (found && isNowWhole(foundBefore, found)) return [sentence([countAloud(found, language)])];
    if (at === cursorOf(before)) return begun;
    return [sentence([named(graphemes(text.slice(at))[0] ?? find.aloud.end)])];
  }
  if (text === '') return [sentence([find.aloud.nothingTyped])];
  const typed = text.startsWith(before.text) ? text.slice(before.text.length) : text;
  return [...begun, sentence([named(typed), found ? countAloud(found, language) : ''])];
}

/** How many matches there are, as far as that is known. */
function countAloud({ count, reach }: MatchCount, { find, quantities }: Language): string {
  if (reach === 'going') return find.aloud.going;
  if (reach === 'capped') return find.aloud.manyMatches(formatNumber(count, quantities));
  return count > 0 ? find.aloud.matches(count) : find.nothing;
}

function matchAloud(
  at: number,
  { count, reach }: MatchCount,
  { find, quantities }: Language,
): readonly string[] {
  const more = reach === 'capped' ? find.moreThan(formatNumber(count, quantities)) : null;
  const match = find.aloud.match(at, more ?? String(count));
  return reach === 'going' ? [match, find.aloud.going] : [match];
}

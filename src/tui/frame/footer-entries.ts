import type { ActionId } from '../../lang/action-text.ts';
import type { Strings } from '../../lang/language.ts';
import { type Action, actionsOf } from '../actions.ts';
import { footerKeysOf } from '../keymap.ts';
import { type Context, currentScreen, type State } from '../state/state.ts';
import { whyUnavailable } from '../update/why-unavailable.ts';

/** Some keys and what they do now. */
export interface FooterEntry {
  readonly keys: readonly string[];
  readonly hint: string;
  /** Where it stands, smallest first. */
  readonly place: number;
  /** `stays` however little room there is; `moves` is what everybody tries anyway. */
  readonly use: 'stays' | 'needed' | 'else' | 'moves';
}

/** How short the entries are: the last has short hints, and one for all keys that move. */
export const footerSizes = ['full', 'short'] as const;
export type FooterSize = (typeof footerSizes)[number];

/** Shown however little room there is. */
const waysOut: readonly ActionId[] = ['back', 'help', 'quit'];
const moves: readonly ActionId[] = ['panel-left', 'source-left', 'up'];
/** What opens something, finds, acts on an item or tells what is wrong stands up to this place. */
const needed_max = 6.6;

/** What can be done now, each with its keys, in the order of the footer. */
export function footerEntries(
  state: State,
  context: Context,
  strings: Strings,
  size: FooterSize,
  hintOf: (action: Action, size: FooterSize) => string,
): readonly FooterEntry[] {
  const screen = currentScreen(state);
  const keysOf = (action: Action) => footerKeysOf(action, screen, context.keymap);
  const entries = actionsOf(screen)
    .filter(action => action.footer !== undefined && keysOf(action).length > 0)
    // The way to the screen that is open already would be no way to anything.
    .filter(action => action.id !== screen)
    .filter(action => whyUnavailable(action, state, context) === null)
    .map(action => ({ action, entry: entryOf(action, keysOf(action), hintOf(action, size)) }));
  const { together } = strings.actions;
  const joined = size === 'full' ? entries : join(entries, moves, together.move);
  return joined.map(({ entry }) => entry).sort((a, b) => a.place - b.place);
}

function entryOf(action: Action, keys: readonly string[], hint: string): FooterEntry {
  const place = action.footer ?? 0;
  const use = waysOut.includes(action.id)
    ? 'stays'
    : moves.includes(action.id)
      ? 'moves'
      : place <= needed_max
        ? 'needed'
        : 'else';
  return { keys, hint, place, use };
}

interface Told {
  readonly action: Action;
  readonly entry: FooterEntry;
}

/** The entries of several actions as one, where there are at least two of them. */
function join(entries: readonly Told[], ids: readonly ActionId[], hint: string): readonly Told[] {
  const joined = entries
    .filter(({ action }) => ids.includes(action.id))
    .sort((a, b) => a.entry.place - b.entry.place);
  const [first] = joined;
  if (!first || joined.length < 2) return entries;
  const keys = joined.flatMap(({ entry }) => entry.keys);
  const rest = entries.filter(each => !joined.includes(each));
  return [...rest, { action: first.action, entry: { ...first.entry, keys, hint } }];
}

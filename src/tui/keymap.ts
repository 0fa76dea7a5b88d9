import { alwaysQuits } from '../config/key-name.ts';
import type { ActionId } from '../lang/action-text.ts';
import { type Action, actions, actionsOf } from './actions.ts';
import type { ScreenId } from './state/state.ts';

/** The keys in force, by action; none for an action that is turned off. */
export type Keymap = Readonly<Record<ActionId, readonly string[]>>;

/** The keys of the table of actions. */
export const defaultKeymap = keymapWith(new Map());

/**
 * The keys in force where some are changed.
 *
 * @param changed keys by action id, in which no key means two things on one screen
 */
export function keymapWith(changed: ReadonlyMap<string, readonly string[]>): Keymap {
  const keys = actions.map(({ id, keys: own }) => [id, changed.get(id) ?? own] as const);
  const map = Object.fromEntries(keys) as Keymap;
  return { ...map, quit: [...map.quit.filter(key => key !== alwaysQuits), alwaysQuits] };
}

/**
 * The keys the footer shows for an action on a screen: its first one, or for an entry that stands
 * for several actions the first one of each. None when all of them are turned off.
 */
export function footerKeysOf(action: Action, screen: ScreenId, keymap: Keymap): readonly string[] {
  const shown = action.footerKeys?.map(key =>
    actionsOf(screen).find(({ keys }) => keys.includes(key)),
  ) ?? [action];
  return shown.flatMap(found => (found ? (keymap[found.id][0] ?? []) : []));
}

/**
 * The key that acts where one is pressed: Delete is Backspace, unless an action has it. Where
 * something is typed they are two.
 */
export function actingKey(pressed: string, keymap: Keymap): string {
  const isNamed = Object.values(keymap).some(keys => keys.includes(pressed));
  return pressed === 'delete' && !isNamed ? 'backspace' : pressed;
}

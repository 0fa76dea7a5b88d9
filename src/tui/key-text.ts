import type { ActionId } from '../lang/action-text.ts';
import type { Strings } from '../lang/language.ts';
import type { Action } from './actions.ts';
import type { Keymap } from './keymap.ts';

/**
 * The name of a key as people call it.
 *
 * @param names of keys, before those of the interface: how they are called aloud
 */
export function keyName(
  key: string,
  strings: Strings,
  names: Readonly<Record<string, string>> = {},
): string {
  const withAlt = /^alt-(.+)$/su.exec(key)?.[1];
  if (withAlt !== undefined) return `Alt-${keyName(withAlt, strings, names)}`;
  const letter = /^ctrl-(.)$/.exec(key)?.[1];
  const known: Readonly<Record<string, string>> = strings.actions.keyNames;
  const name = names[key] ?? known[key];
  return name ?? (letter ? `Ctrl-${letter.toUpperCase()}` : key.replace(/^f(?=\d)/, 'F'));
}

/** All keys of an action, as the help lists them. */
export function keysText({ id }: Action, keymap: Keymap, strings: Strings): string {
  return keymap[id].map(key => keyName(key, strings)).join(' ');
}

/** What moves in a list and between panels: the arrow keys, or other keys; null where none do. */
export function movingKeys(
  keymap: Keymap,
  strings: Strings,
  nameOf: (key: string) => string = key => keyName(key, strings),
): string | null {
  const ways = [
    ['panel-left', 'left'],
    ['down', 'down'],
    ['up', 'up'],
    ['panel-right', 'right'],
  ] as const;
  if (ways.every(([action, arrow]) => keymap[action].includes(arrow))) return 'arrows';
  const keys = ways.flatMap(([action]) => keymap[action][0] ?? []);
  return keys.length === 0 ? null : keys.map(nameOf).join(' ');
}

/** The first key of an action, for a sentence that names it; null where it has none. */
export function firstKey(keymap: Keymap, action: ActionId, strings: Strings): string | null {
  const [key] = keymap[action];
  return key === undefined ? null : keyName(key, strings);
}

import type { Strings } from '../lang/strings.ts';
import type { Action } from './actions.ts';
import type { Keymap } from './keymap.ts';

/** The name of a key as people call it. */
export function keyName(key: string, strings: Strings): string {
  const letter = /^ctrl-(.)$/.exec(key)?.[1];
  return strings.actions.keyNames[key] ?? (letter ? `Ctrl-${letter.toUpperCase()}` : key);
}

/** All keys of an action, as the help lists them. */
export function keysText({ id }: Action, keymap: Keymap, strings: Strings): string {
  return keymap[id].map(key => keyName(key, strings)).join(' ');
}

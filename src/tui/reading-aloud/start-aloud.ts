import type { ActionId } from '../../lang/action-text.ts';
import type { Language } from '../../lang/language.ts';
import { keyName, movingKeys } from '../key-text.ts';
import type { Keymap } from '../keymap.ts';
import { sentence } from './in-words.ts';

/** The first key of an action as it is called aloud; null where it has none. */
export function keyAloud(
  keymap: Keymap,
  action: ActionId,
  { aloud, strings }: Language,
): string | null {
  const [key] = keymap[action];
  return key === undefined ? null : keyName(key, strings, aloud.keyNames);
}

/** How to go about, by the keys in force: said once at the start. */
export function startAloud(keymap: Keymap, { aloud, strings }: Language): string {
  const nameOf = (key: string) => keyName(key, strings, aloud.keyNames);
  const told = (action: ActionId, say: (key: string) => string) =>
    keymap[action].slice(0, 1).map(key => say(nameOf(key)));
  const { start } = aloud;
  const moving = movingKeys(keymap, strings, nameOf);
  const move = moving === 'arrows' ? [start.arrows] : moving === null ? [] : [start.moves(moving)];
  return sentence([
    ...move,
    ...told('open', start.opens),
    ...told('back', start.backs),
    ...told('help', start.helps),
    ...told('quit', start.quits),
  ]);
}

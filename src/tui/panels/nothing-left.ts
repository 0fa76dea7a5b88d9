import { firstKey } from '../key-text.ts';
import type { Pen } from '../pen.ts';

/** What an empty list says where a filter has left nothing in it: how to have more. */
export function nothingLeft({ language, keymap }: Pen): string {
  const { strings } = language;
  // An action that was left without a key is named by what it does.
  const keyOf = (id: 'filter-items' | 'back') =>
    firstKey(keymap, id, strings) ?? strings.actions.of[id].hint;
  return language.filter.nothing(keyOf('filter-items'), keyOf('back'));
}

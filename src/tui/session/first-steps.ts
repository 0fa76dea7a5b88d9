import type { Language } from '../../lang/language.ts';
import { cells } from '../../text/cells.ts';
import { firstKey, movingKeys } from '../key-text.ts';
import { defaultKeymap, type Keymap } from '../keymap.ts';

/**
 * What is said at the very first start, as much of it as fits in the footer's row: how to move,
 * open, get help and leave, by the keys in force. An action without a key is left out.
 */
export function firstSteps(
  { firstSteps: steps, strings }: Language,
  columns: number,
  keymap: Keymap = defaultKeymap,
): string {
  const told = (key: string | null, say: (key: string) => string) =>
    key === null ? [] : [say(key)];
  const moving = movingKeys(keymap, strings);
  const move = ({ arrows, moves }: Pick<typeof steps, 'arrows' | 'moves'>) =>
    moving === 'arrows' ? [arrows] : told(moving, moves);
  const open = told(firstKey(keymap, 'open', strings), steps.opens);
  const help = firstKey(keymap, 'help', strings);
  const quit = firstKey(keymap, 'quit', strings);
  const long = [
    ...move(steps),
    ...open,
    ...told(help, steps.helps),
    ...told(quit, steps.quits),
  ].join(' · ');
  if (cells(long) < columns) return long;
  const { short } = steps;
  return [...move(short), ...told(help, short.helps), ...told(quit, short.quits)].join(' · ');
}

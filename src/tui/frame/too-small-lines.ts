import type { Strings } from '../../lang/language.ts';
import { cells } from '../../text/cells.ts';
import { roomNeeded } from '../draw/arrange.ts';
import { type Line, span } from '../draw/span.ts';
import { wrapLine } from '../draw/wrap-line.ts';
import { firstKey } from '../key-text.ts';
import type { Keymap } from '../keymap.ts';
import type { WindowSize } from './frame-of.ts';

/** Where nothing useful fits: how much room is needed, and the key that leaves where it fits too. */
export function tooSmallLines(
  strings: Strings,
  keymap: Keymap,
  { columns, rows }: WindowSize,
): readonly Line[] {
  const { needsRoom, leavesBy } = strings.screens;
  const width = Math.max(1, columns);
  const sentence = needsRoom(roomNeeded.columns, roomNeeded.rows, `${columns}×${rows}`);
  const needed = wrapLine([span(sentence)], width);
  const key = firstKey(keymap, 'quit', strings);
  const way = key === null ? '' : leavesBy(key);
  const isWhole = way.split(' ').every(word => cells(word) <= width);
  const both = isWhole && way !== '' ? [...needed, ...wrapLine([span(way)], width)] : needed;
  return (both.length <= rows ? both : needed).slice(0, rows);
}

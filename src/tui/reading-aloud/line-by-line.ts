import type { Language } from '../../lang/language.ts';
import { clamp } from '../draw/scroll.ts';
import type { Reading } from './reading.ts';

/** A text of single lines that is gone through one at a time. */
export function lineByLine(
  base: Pick<Reading, 'place' | 'depth' | 'name' | 'opening'>,
  lines: readonly string[],
  scroll: number,
  { aloud, strings }: Language,
): Reading {
  const max = Math.max(0, lines.length - 1);
  const at = clamp(scroll, 0, max);
  const line = lines[at];
  const told = line && `${aloud.line(at + 1, lines.length)}${strings.colon} ${line}`;
  return {
    ...base,
    current: [{ key: `${at}`, text: told ?? '' }],
    max,
    starts: lines.map((_, line) => line),
  };
}

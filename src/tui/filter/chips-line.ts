import { cutLine, type Line, span } from '../draw/span.ts';
import type { Pen } from '../pen.ts';
import { chosenOptions } from './filter-shown.ts';
import { optionChip } from './option-name.ts';

/**
 * What is filtered by, as one row: `source: A ✕  finding: ≠ differ ✕`.
 *
 * @returns null where nothing is
 */
export function chipsLine(pen: Pen, keys: readonly string[], width: number): Line | null {
  const chosen = chosenOptions(pen.shown, keys);
  if (chosen.length === 0) return null;
  const { filter, strings } = pen.language;
  const chips = chosen.flatMap(option => [
    span(` ${filter.kinds[option.kind]}${strings.colon} `, 'dim'),
    optionChip(pen, option),
    span(' ✕ ', 'notable'),
  ]);
  return cutLine(chips, width);
}

import type { Excerpt } from '../../model/problem.ts';
import type { Lines } from './lines.ts';

/** Code points of an excerpt at most. */
const width = 100;
/** Code points kept before the marked part where the line is longer than the excerpt. */
const lead = 40;

/**
 * The line on which something stands, cut to a window around it.
 *
 * @param at where it begins, in UTF-16 code units
 * @param end where it ends; what lies past the line or the window is not marked
 */
export function excerptOf(lines: Lines, at: number, end: number): Excerpt {
  const line = lines.lineAround(at);
  const from = Math.min(Math.max(at, line.start), line.end);
  // Two code units hold one code point at most, so these slices are long enough and no longer.
  const before = [...lines.text.slice(Math.max(line.start, from - 2 * width), from)];
  const after = [...lines.text.slice(from, Math.min(line.end, from + 2 * width))];
  const room = Math.max(lead, width - after.length);
  const shownBefore = before.slice(Math.max(0, before.length - room));
  const shownAfter = after.slice(0, width - shownBefore.length);
  const marked = [...lines.text.slice(from, Math.min(end, line.end, from + 2 * width))].length;
  return {
    text: [...shownBefore, ...shownAfter].join(''),
    start: shownBefore.length,
    length: Math.max(1, Math.min(marked, shownAfter.length)),
  };
}

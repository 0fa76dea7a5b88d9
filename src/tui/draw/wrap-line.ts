import { wrapPieces } from '../../text/wrap.ts';
import type { Line } from './span.ts';

/**
 * Break a line into rows of at most `width` cells, keeping tones.
 *
 * @param indent spaces before every row but the first
 */
export function wrapLine(spans: Line, width: number, indent = 0): Line[] {
  const rows = wrapPieces(spans, Math.max(1, width - indent));
  return rows.map((row, at) =>
    at === 0 || indent === 0 ? row : [{ text: ' '.repeat(indent), tone: 'plain' }, ...row],
  );
}

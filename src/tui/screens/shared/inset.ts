import { type Line, span } from '../../draw/span.ts';
import { wrapLine } from '../../draw/wrap-line.ts';

/** Text with a cell of margin on either side; further rows of a line stand a little to the right. */
export function inset(lines: readonly Line[], width: number): Line[] {
  return withMargin(lines.flatMap(each => wrapLine(each, width - 2, 2)));
}

/** The same for rows that have been fitted to two cells less already. */
export function withMargin(rows: readonly Line[]): Line[] {
  return rows.map(row => [span(' '), ...row]);
}

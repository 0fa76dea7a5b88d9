import { type Line, lineCells, span } from './span.ts';

/** Rows behind a start that only the first of them has; the others begin where its text does. */
export function hanging(start: Line, rows: readonly Line[]): Line[] {
  const below = [span(' '.repeat(lineCells(start)))];
  return rows.map((row, at): Line => [...(at === 0 ? start : below), ...row]);
}

import type { Notch } from '../wheel.ts';

/** Buttons of the wheel [xterm, “Mouse Tracking”]. */
const keys: Readonly<Record<number, Notch['key']>> = { 64: 'up', 65: 'down' };

/**
 * The turn of the wheel in a report of the mouse; what other buttons do is nothing.
 *
 * @param parameters what stands between `CSI` and its last character; cells are counted from 1
 */
export function wheelNotch(parameters: string, final: string): Notch | null {
  const [, button, column, row] = /^<(\d+);(\d+);(\d+)$/.exec(parameters) ?? [];
  const key = keys[Number(button)];
  if (key === undefined || final !== 'M') return null;
  return { key, column: Number(column) - 1, row: Number(row) - 1 };
}

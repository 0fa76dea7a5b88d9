/** Pixels. The font's usual advance is 0.6 of its size, so a cell is 9 wide at 15. */
export const font_px = 15;
export const cell_px = { width: 9, height: 20 } as const;

/** Where lines through a cell cross; on half pixels, so that thin lines are sharp. */
export const middle_px = { x: 4.5, y: 10.5 } as const;
export const baseline_px = 15.5;

/** A number as an SVG writes it: at most two decimals, no trailing zeros. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}

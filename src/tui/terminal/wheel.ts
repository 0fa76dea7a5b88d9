/** Lines that one notch of the wheel moves. */
export const linesPerNotch = 3;

/** One notch of the wheel, and the cell the pointer is on: from 0, at the upper left. */
export interface Notch {
  readonly key: 'up' | 'down';
  readonly column: number;
  readonly row: number;
}

import type { Terminal } from '../terminal/terminal.ts';

/** From nothing to more than any screen, narrow and flat, and a usual one. */
export const sizes: readonly (readonly [cols: number, rows: number])[] = [
  [1, 1],
  [500, 200],
  [2, 200],
  [500, 1],
  [40, 12],
  [39, 11],
  [1, 24],
  [120, 2],
  [200, 60],
  [120, 40],
];

/**
 * Resize a terminal, several times before the program can hear of the first, and then waiting until
 * one is drawn.
 *
 * @param times how often; it ends with the last of the sizes where that is a multiple of ten
 */
export async function resizeOften(terminal: Terminal, times: number): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    const [cols, rows] = sizes[turn % sizes.length] ?? [120, 40];
    terminal.resize(cols, rows);
    if (turn % 11 === 0) await terminal.waitUntilStill({ still_ms: 20 });
  }
  await terminal.waitUntilStill();
}

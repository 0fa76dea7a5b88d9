import { type Condition, openTerminal } from '../scripts/terminal/terminal.ts';

export interface Screen {
  readonly cols: number;
  readonly rows: number;
}

export const usualScreen: Screen = { cols: 120, rows: 40 };
export const largeScreen: Screen = { cols: 250, rows: 70 };

/** Seconds may pass on a busy machine. */
export const patience = { timeout: 120_000 };

/** Milliseconds from the start of a command in a terminal until something is on its screen. */
export async function timeToScreen(
  command: string,
  args: readonly string[],
  condition: Condition,
  screen: Screen = usualScreen,
): Promise<number> {
  const start_ms = performance.now();
  const terminal = openTerminal({ command, args, ...screen });
  try {
    await terminal.waitFor(condition, patience);
    return performance.now() - start_ms;
  } finally {
    await terminal.dispose();
  }
}

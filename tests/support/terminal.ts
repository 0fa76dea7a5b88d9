import { onTestFinished } from 'vitest';
import { isChecking, isListening } from '../../scripts/terminal/listening.ts';
import {
  openTerminal as openAnyTerminal,
  type Terminal,
  type TerminalOptions,
} from '../../scripts/terminal/terminal.ts';
import { program } from './program.ts';

export type { Terminal } from '../../scripts/terminal/terminal.ts';

/**
 * Run the built program, or another command, in a terminal of its own. It ends with the test.
 *
 * @param options without `command`, the arguments are the program's
 */
export function openTerminal(options: Partial<TerminalOptions> = {}): Terminal {
  const { command, args = [] } = options;
  const terminal = openAnyTerminal({
    ...options,
    command: command ?? process.execPath,
    args: command === undefined ? [program(), ...args] : args,
  });
  onTestFinished(() => terminal.dispose());
  return {
    ...terminal,
    // Keys that wait in the terminal while the program starts come in one piece, in which Esc and
    // the key after it are one key with Alt; and what is written then belongs to no key.
    waitFor: async (...wanted: Parameters<Terminal['waitFor']>) => {
      await terminal.waitFor(() => isListening(terminal.bytes()), wanted[1]);
      return terminal.waitFor(...wanted);
    },
    // The first frame stands still too, until the words have been looked up.
    waitUntilStill: async (wait = {}) => {
      await terminal.waitFor(screen => !isChecking(screen));
      return terminal.waitUntilStill(wait);
    },
  };
}

import { onTestFinished } from 'vitest';
import {
  openTerminal as openAnyTerminal,
  type Terminal,
  type TerminalOptions,
} from '../../scripts/terminal/terminal.ts';
import { program } from './program.ts';

export type { Terminal } from '../../scripts/terminal/terminal.ts';

const checking = /checking the words…|vérification des mots…/;

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
    // The first frame stands still too, until the words have been looked up.
    waitUntilStill: async (wait = {}) => {
      await terminal.waitFor(screen => !screen.some(row => checking.test(row)));
      return terminal.waitUntilStill(wait);
    },
  };
}

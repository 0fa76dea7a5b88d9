import type { ActsStrings } from '../../lang/language.ts';
import { errorCode } from '../../load/files/read-briefing.ts';
import { browserPlan } from '../terminal/browser-plan.ts';
import { programName } from '../terminal/editor-command.ts';
import { isOnPath } from '../terminal/on-path.ts';
import { runCommand } from '../terminal/run-command.ts';
import { startCommand } from '../terminal/start-command.ts';
import type { Suspension } from './use-suspend.ts';

/**
 * Open an address in the browser; where there is none, put it on the clipboard.
 *
 * @param copy puts a text on the clipboard; its promise is what to tell the person, or null
 * @returns a function whose promise is what to tell the person; null: nothing any more
 */
export function useBrowser(
  acts: ActsStrings,
  lend: Suspension['lend'],
  copy: (text: string) => Promise<string | null>,
): (address: string) => Promise<string | null> {
  return async address => {
    const plan = browserPlan(address, process.env, isOnPath);
    if (plan.kind === 'none') {
      const told = await copy(address);
      return told && acts.noBrowser(told);
    }
    if (plan.kind === 'system') {
      const fault = await openBySystem(address);
      return fault === null ? acts.opened(address) : acts.browserNotStarted(fault, address);
    }
    const { command } = plan;
    if (!plan.inTerminal) {
      const fault = await startCommand(command);
      return fault === null ? acts.opened(address) : acts.browserNotStarted(fault, address);
    }
    const ended = await lend(() => runCommand(command));
    const isStarted = ended?.kind !== 'not_started';
    return isStarted
      ? acts.closed(programName(command.command))
      : acts.browserNotStarted(ended.system, address);
  };
}

/** The system's own short name of the error, or null. The package is loaded when it is needed. */
async function openBySystem(address: string): Promise<string | null> {
  try {
    const { default: open } = await import('open');
    const child = await open(address);
    child.on('error', () => {});
    return null;
  } catch (error) {
    return errorCode(error);
  }
}

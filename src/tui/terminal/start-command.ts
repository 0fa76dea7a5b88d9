import { spawn } from 'node:child_process';
import { errorCode } from '../../load/files/read-briefing.ts';
import type { Command } from './editor-command.ts';

/**
 * Start a program that goes its own way, without a shell and without this terminal.
 *
 * @returns null, or the system's own short name of the error; never rejects
 */
export function startCommand({ command, args }: Command): Promise<string | null> {
  return new Promise(resolve => {
    try {
      const child = spawn(command, [...args], { stdio: 'ignore', detached: true, shell: false });
      child.once('error', error => resolve(errorCode(error)));
      child.once('spawn', () => resolve(null));
      child.unref();
    } catch (error) {
      // A NUL in a name, say, is refused before anything is started.
      resolve(errorCode(error));
    }
  });
}

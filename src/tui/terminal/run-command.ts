import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { errorCode } from '../../load/read-briefing.ts';
import type { Command } from './editor-command.ts';

export type Ended =
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: string }
  /** It could not be started; `system` is the system's own short name of the error. */
  | { readonly kind: 'not_started'; readonly system: string };

/**
 * Run a program that takes the terminal over, and wait until it has ended. No shell is involved.
 *
 * The whole process waits: Node goes on reading a keyboard that nobody listens to any more, and
 * whatever it read would be missing in the other program.
 *
 * @returns never throws
 */
export function runCommand({ command, args }: Command): Ended {
  // Where the briefing or nothing came through standard input, the keyboard is elsewhere.
  const keyboard = process.stdin.isTTY ? null : openKeyboard();
  try {
    const { status, signal, error } = spawnSync(command, [...args], {
      stdio: [keyboard ?? 'inherit', 'inherit', 'inherit'],
      shell: false,
    });
    if (error) return { kind: 'not_started', system: errorCode(error) };
    if (signal !== null) return { kind: 'killed', signal };
    return status === 0 || status === null ? { kind: 'done' } : { kind: 'failed', code: status };
  } catch (error) {
    // A NUL in a name, say, is refused before anything is started.
    return { kind: 'not_started', system: errorCode(error) };
  } finally {
    if (keyboard !== null) closeSync(keyboard);
  }
}

function openKeyboard(): number | null {
  try {
    return openSync('/dev/tty', 'r');
  } catch {
    return null;
  }
}

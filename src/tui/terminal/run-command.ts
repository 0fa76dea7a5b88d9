import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { errorCode } from '../../load/files/read-briefing.ts';
import type { Command } from './editor-command.ts';
import { lineSettings, putInOrder } from './line-settings.ts';

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
 * whatever it read would be missing in the other program. What it leaves of the terminal is put in
 * order, however it ends: a crash, or a script without care, leaves it without echo, on another
 * screen, or with the mouse on.
 *
 * @returns never throws
 */
export function runCommand({ command, args }: Command): Ended {
  // Where the briefing or nothing came through standard input, the keyboard is elsewhere.
  const keyboard = process.stdin.isTTY ? null : openKeyboard();
  const settings = lineSettings(keyboard ?? 'inherit');
  try {
    const ended = started(command, args, keyboard ?? 'inherit');
    if (ended.kind !== 'not_started') {
      putInOrder(keyboard ?? 'inherit', settings, ended.kind === 'killed');
    }
    return ended;
  } finally {
    if (keyboard !== null) closeSync(keyboard);
  }
}

function started(command: string, args: readonly string[], keyboard: number | 'inherit'): Ended {
  try {
    const { status, signal, error } = spawnSync(command, [...args], {
      stdio: [keyboard, 'inherit', 'inherit'],
      shell: false,
    });
    if (error) return { kind: 'not_started', system: errorCode(error) };
    if (signal !== null) return { kind: 'killed', signal };
    return status === 0 || status === null ? { kind: 'done' } : { kind: 'failed', code: status };
  } catch (error) {
    // A NUL in a name, say, is refused before anything is started.
    return { kind: 'not_started', system: errorCode(error) };
  }
}

function openKeyboard(): number | null {
  try {
    return openSync('/dev/tty', 'r');
  } catch {
    return null;
  }
}

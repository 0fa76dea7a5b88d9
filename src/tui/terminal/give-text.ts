import { spawn } from 'node:child_process';
import type { ClipboardProgram } from './clipboard-programs.ts';
import { expectBrokenPipe } from './endings.ts';

/** A clipboard's program takes milliseconds; one that has not ended by then waits for something. */
const patience_ms = 5000;

/**
 * Give a text to a program on its standard input, without a shell and without this terminal.
 *
 * It has a session of its own, so that what stays behind to hand the text out, as programs of X11
 * and Wayland do, outlives the terminal's window. Of these only the program that was started is
 * waited for.
 *
 * @param signal ends it before its time
 * @returns whether it has taken the whole text and ended well; never rejects
 */
export function giveText(
  { command, args, encoding, env }: ClipboardProgram,
  text: string,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve(false);
    try {
      const child = spawn(command, [...args], {
        stdio: ['pipe', 'ignore', 'ignore'],
        env: { ...process.env, ...env },
        detached: true,
        windowsHide: true,
        shell: false,
      });
      let isTaken = true;
      let isOver = false;
      const expectNoMore = expectBrokenPipe();
      const end = (isDone: boolean) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(guard);
        expectNoMore();
        signal.removeEventListener('abort', kill);
        resolve(isDone);
      };
      const kill = () => {
        child.kill('SIGKILL');
        end(false);
      };
      const guard = setTimeout(kill, patience_ms);
      signal.addEventListener('abort', kill);
      child.once('error', () => end(false));
      child.once('exit', code => end(code === 0 && isTaken));
      // It has closed its input before the text's end, or was never started.
      child.stdin.once('error', () => {
        isTaken = false;
      });
      child.stdin.end(Buffer.from(text, encoding));
      // Whoever leaves the dashboard does not wait for it.
      child.unref();
      guard.unref();
    } catch {
      resolve(false);
    }
  });
}

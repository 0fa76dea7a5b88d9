import { closeSync, readFileSync } from 'node:fs';

/**
 * Whether this process belongs to a job that does not have the terminal: `briefing &`, or `bg` after
 * Ctrl-Z. Known on Linux [proc_pid_stat(5)]; elsewhere the answer is no, and the system stops the
 * process by itself when it touches the settings of the terminal.
 */
export function isInBackground(): boolean {
  try {
    return isBackgroundStat(readFileSync('/proc/self/stat', 'utf8'));
  } catch {
    return false;
  }
}

/** @param stat the line of `/proc/PID/stat`: pid, name in brackets, state, parent, group, … */
export function isBackgroundStat(stat: string): boolean {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [, , group, , terminal, foreground] = fields;
  return terminal !== '0' && foreground !== '-1' && foreground !== group;
}

/**
 * Stop, as every program does that reaches for a terminal which another job has, and go on when this
 * job has it (`fg`). What the terminal's settings were can be read only then: until then they are
 * those of the shell's own line editor.
 *
 * @returns whether it was in the background
 */
export async function untilForeground(): Promise<boolean> {
  let waited = false;
  while (isInBackground() && (await stopped())) waited = true;
  return waited;
}

/** Signals are heard of when the event loop looks for them, which is between two of these. */
async function untilSignalsAreHeard(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve));
  await new Promise(resolve => setImmediate(resolve));
}

/** @returns false where nothing stops this process: no shell is there to let it go on */
async function stopped(): Promise<boolean> {
  let continued = false;
  const onContinue = () => {
    continued = true;
  };
  // One that ends the process may have come together with what let it go on.
  await untilSignalsAreHeard();
  // `fg` may have come meanwhile: nobody would expect a stop any more.
  if (!isInBackground()) return true;
  process.on('SIGCONT', onContinue);
  // The whole group, so that a script that started the program stops with it.
  process.kill(0, 'SIGTTOU');
  await untilSignalsAreHeard();
  process.off('SIGCONT', onContinue);
  return continued;
}

/**
 * Keep Node from setting the terminal at its end as it was at its start, which in the background
 * was the state in which the shell edits a line. It leaves alone what is closed.
 */
export function forgetSettingsAtStart(): void {
  process.once('exit', () => {
    for (const stream of [0, 1, 2]) {
      try {
        closeSync(stream);
      } catch {
        // It was closed already.
      }
    }
  });
}

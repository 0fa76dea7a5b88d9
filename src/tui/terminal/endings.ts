import * as module from 'node:module';
import { constants } from 'node:os';

/** What ends a program that does nothing about it [POSIX, signal.h: action T or A]. */
const endingSignals: readonly NodeJS.Signals[] =
  process.platform === 'win32'
    ? ['SIGHUP', 'SIGINT', 'SIGBREAK']
    : [
        'SIGHUP',
        'SIGINT',
        'SIGQUIT',
        'SIGTERM',
        'SIGPIPE',
        'SIGALRM',
        // Node would open a port for a debugger, and say so over the screen.
        'SIGUSR1',
        'SIGUSR2',
      ];

/** How many programs are written to at the moment. */
let pipes = 0;

/**
 * While a program is written to, SIGPIPE says that it has closed its end, and nothing of ours.
 *
 * @returns a function to be called when it is written to no more
 */
export function expectBrokenPipe(): () => void {
  pipes += 1;
  // The signal may be heard of after the end of the program that caused it.
  return () => setImmediate(() => (pipes -= 1));
}

/** What may end the dashboard from outside. */
export interface Endings {
  /** A signal came; SIGHUP also where the terminal is gone and no signal says so. */
  readonly onSignal: (signal: NodeJS.Signals) => void;
  /** Something was thrown and not caught, wherever it was. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Hear of every signal that ends a program. Until whoever stops it properly is there, a stop is not
 * heard of: it would leave a frame on the shell's screen.
 *
 * @returns a function that stops listening
 */
export function hearSignals(onSignal: (signal: NodeJS.Signals) => void): () => void {
  const ignore = () => {};
  const hear = (signal: NodeJS.Signals) => {
    if (signal !== 'SIGPIPE' || pipes === 0) onSignal(signal);
  };
  for (const signal of endingSignals) process.on(signal, hear);
  process.on('SIGTSTP', ignore);
  return () => {
    for (const signal of endingSignals) process.off(signal, hear);
    process.off('SIGTSTP', ignore);
  };
}

/**
 * Hear of everything from outside that ends the dashboard.
 *
 * @param keyboard a terminal; its end is the terminal's
 * @param screen the same; what is written may fail because nobody is there any more
 * @returns a function that stops listening
 */
export function hearEndings(
  keyboard: NodeJS.ReadStream,
  screen: NodeJS.WriteStream,
  { onSignal, onFault }: Endings,
): () => void {
  let isGone = false;
  const onGone = () => {
    // Giving back a terminal that has gone fails too, and is told of in the same way.
    if (!isGone) {
      isGone = true;
      onSignal('SIGHUP');
    }
  };
  const hearNoSignals = hearSignals(onSignal);
  for (const event of ['end', 'error']) keyboard.on(event, onGone);
  screen.on('error', onGone);
  process.on('uncaughtException', onFault);
  process.on('unhandledRejection', onFault);
  return () => {
    hearNoSignals();
    for (const event of ['end', 'error']) keyboard.off(event, onGone);
    screen.off('error', onGone);
    process.off('uncaughtException', onFault);
    process.off('unhandledRejection', onFault);
  };
}

/**
 * End this process by a signal, so that whoever waits for it sees what ended it: a shell stops its
 * script after SIGINT, and counts 128 + the signal's number.
 */
export function dieOf(signal: NodeJS.Signals): never {
  // Node writes what it has compiled when it ends by itself; not every version has it done before.
  module.flushCompileCache?.();
  process.removeAllListeners(signal);
  if (process.platform !== 'win32') process.kill(process.pid, signal);
  // The first process of a container outlives a signal that it does nothing about.
  process.exit(128 + constants.signals[signal]);
}

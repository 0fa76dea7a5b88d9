import { useApp } from 'ink';
import { useCallback, useEffect, useRef } from 'react';
import { untilForeground } from '../terminal/foreground.ts';
import type { OwnModes } from '../terminal/own-modes.ts';

export interface Suspension {
  /** Stop, as Ctrl-Z does. */
  readonly suspend: () => void;
  /**
   * Lend the terminal to another program while `run` runs, then draw the screen again.
   *
   * @returns what `run` gives; null, without running it, while the terminal is already lent
   */
  readonly lend: <Result>(run: () => Result) => Promise<Result | null>;
}

/**
 * Give the terminal back to the shell and stop, as Ctrl-Z does in every program; on `fg` the
 * screen is drawn again. Stops that come from outside are handled the same way, since after them
 * the shell has drawn over the screen.
 */
export function useSuspend(modes: OwnModes): Suspension {
  const { suspendTerminal } = useApp();
  const busy = useRef(false);

  const away = useCallback(
    async (stop: () => void) => {
      if (busy.current) return;
      busy.current = true;
      try {
        const suspension = await suspendTerminal();
        modes.giveBack();
        stop();
        // The process stops inside stop(); this line runs when it goes on.
        await new Promise(resolve => setImmediate(resolve));
        await untilForeground();
        modes.take();
        await suspension.resume();
      } finally {
        busy.current = false;
      }
    },
    [suspendTerminal, modes],
  );

  const suspend = useCallback(() => {
    void away(() => {
      const listeners = process.listeners('SIGTSTP');
      process.removeAllListeners('SIGTSTP');
      // The whole group stops, so that a script that started the program stops with it.
      process.kill(0, 'SIGTSTP');
      for (const listener of listeners) process.on('SIGTSTP', listener);
    });
  }, [away]);

  const lend = useCallback(
    async <Result>(run: () => Result): Promise<Result | null> => {
      if (busy.current) return null;
      busy.current = true;
      const restoreSignals = leaveSignalsToChild();
      try {
        const suspension = await suspendTerminal();
        modes.giveBack();
        try {
          return run();
        } finally {
          modes.take();
          await suspension.resume();
        }
      } finally {
        // Signals that came meanwhile are only now heard of.
        await new Promise(resolve => setImmediate(resolve));
        restoreSignals();
        busy.current = false;
      }
    },
    [suspendTerminal, modes],
  );

  useEffect(() => {
    if (process.platform === 'win32') return;
    const onContinue = () => void away(() => {});
    process.on('SIGTSTP', suspend);
    process.on('SIGCONT', onContinue);
    return () => {
      process.off('SIGTSTP', suspend);
      process.off('SIGCONT', onContinue);
    };
  }, [away, suspend]);

  return { suspend, lend };
}

/**
 * While another program has the terminal, its Ctrl-Z has to stop this one too, or the shell would
 * wait for it; its Ctrl-C and Ctrl-\ are its own business.
 */
function leaveSignalsToChild(): () => void {
  const stops = process.listeners('SIGTSTP');
  process.removeAllListeners('SIGTSTP');
  const ignore = () => {};
  const ignored: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];
  for (const signal of ignored) process.on(signal, ignore);
  return () => {
    for (const listener of stops) process.on('SIGTSTP', listener);
    for (const signal of ignored) process.off(signal, ignore);
  };
}

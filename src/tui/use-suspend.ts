import { useApp } from 'ink';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Give the terminal back to the shell and stop, as Ctrl-Z does in every program; on `fg` the
 * screen is drawn again. Stops that come from outside are handled the same way, since after them
 * the shell has drawn over the screen.
 */
export function useSuspend(): () => void {
  const { suspendTerminal } = useApp();
  const busy = useRef(false);

  const away = useCallback(
    async (stop: () => void) => {
      if (busy.current) return;
      busy.current = true;
      try {
        const suspension = await suspendTerminal();
        stop();
        // The process stops inside stop(); this line runs when it goes on.
        await new Promise(resolve => setImmediate(resolve));
        await suspension.resume();
      } finally {
        busy.current = false;
      }
    },
    [suspendTerminal],
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

  return suspend;
}

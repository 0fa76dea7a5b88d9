import { useInput } from 'ink';
import { useEffect, useLayoutEffect } from 'react';
import { currentScreen, type State } from '../../../src/tui/state/state.ts';
import { faultMessage } from './message.ts';

const { FAULT } = process.env;

function fail(): never {
  throw new Error(faultMessage);
}

/** The mistake that `FAULT` names, as soon as the help is opened. */
export function useFault(state: State): void {
  const isHelp = currentScreen(state) === 'help';
  if (isHelp && FAULT === 'render') fail();
  if (isHelp && FAULT === 'render-text') throw 'a text is thrown';
  if (isHelp && FAULT === 'render-null') throw null;
  useInput(() => {
    if (FAULT === 'key') fail();
  });
  useLayoutEffect(() => {
    if (isHelp && FAULT === 'effect') fail();
  }, [isHelp]);
  useEffect(() => {
    if (!isHelp) return;
    if (FAULT === 'timer' || FAULT === 'twice') setTimeout(fail);
    if (FAULT === 'twice') setTimeout(fail);
    if (FAULT === 'promise') void Promise.reject(new Error(faultMessage));
    return () => {
      if (FAULT === 'twice') fail();
    };
  }, [isHelp]);
}

import { createContext, useContext } from 'react';
import type { Theme } from '../theme.ts';
import { neutralTheme } from '../themes/neutral.ts';

/** How everything is drawn: the one thing every component may want to know. */
export interface Look {
  readonly theme: Theme;
  /** Draw with ASCII signs only. */
  readonly ascii: boolean;
}

const LookContext = createContext<Look>({ theme: neutralTheme, ascii: false });

export const LookProvider = LookContext.Provider;

export function useLook(): Look {
  return useContext(LookContext);
}

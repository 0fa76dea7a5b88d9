import { createContext, useContext } from 'react';
import { paletteTheme, type Theme } from '../theme.ts';

/** How everything is drawn: the one thing every component may want to know. */
export interface Look {
  readonly theme: Theme;
  /** Draw with ASCII signs only. */
  readonly ascii: boolean;
}

const LookContext = createContext<Look>({ theme: paletteTheme, ascii: false });

export const LookProvider = LookContext.Provider;

export function useLook(): Look {
  return useContext(LookContext);
}

import { render } from 'ink';
import type { ThemeName } from '../config/values.ts';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { App } from './app.tsx';
import type { DashboardSettings } from './dashboard-settings.ts';
import { themes } from './themes/themes.ts';
import type { Leaving } from './use-session.ts';

export { keymapWith } from './keymap.ts';

export interface DashboardOptions {
  readonly paths: readonly string[];
  readonly first: Loaded | null;
  readonly fromStdin: boolean;
  /** Reads a file and its articles. */
  readonly load: (path: string) => Promise<Loaded>;
  /** Reads a file alone, for a line in the list of briefings. */
  readonly peek: (path: string) => Promise<Loaded>;
  readonly language: Language;
  readonly ascii: boolean;
  readonly theme: ThemeName;
  readonly settings: DashboardSettings;
  readonly stdin: NodeJS.ReadStream;
}

/** How the dashboard ended: it was left, or a fault of the program ended it. */
export interface DashboardEnd extends Leaving {
  /** Null: none. */
  readonly fault: unknown;
}

/**
 * Draw the dashboard on the alternate screen until it is left.
 *
 * @returns after the terminal has been given back
 */
export async function openDashboard(options: DashboardOptions): Promise<DashboardEnd> {
  const { theme, ascii, stdin, ...props } = options;
  const look = { theme: themes[theme], ascii };
  // Ink listens only after its first frame; a key typed before then would be echoed over it, and
  // Ctrl-C would be the shell's business instead of ours.
  stdin.setRawMode?.(true);
  const instance = render(<App {...props} look={look} />, {
    stdin,
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 60,
    isScreenReaderEnabled: false,
  });
  let fault: unknown = null;
  const onFault = (error: unknown) => {
    fault ??= error ?? new Error('unknown');
    instance.unmount();
  };
  process.once('uncaughtException', onFault);
  process.once('unhandledRejection', onFault);
  try {
    const left = (await instance.waitUntilExit()) as Leaving | undefined;
    return { print: null, interrupted: false, ...left, fault };
  } catch (error) {
    return { print: null, interrupted: false, fault: error };
  } finally {
    if (!stdin.destroyed) stdin.setRawMode?.(false);
    process.off('uncaughtException', onFault);
    process.off('unhandledRejection', onFault);
  }
}

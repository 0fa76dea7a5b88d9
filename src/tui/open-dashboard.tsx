import { writeSync } from 'node:fs';
import { type Instance, type RenderOptions, render } from 'ink';
import type { ThemeName } from '../config/values.ts';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import { App } from './app.tsx';
import { FaultBoundary } from './components/fault-boundary.tsx';
import { RowSinkProvider } from './components/lines.tsx';
import type { DashboardSettings } from './dashboard-settings.ts';
import { PlacedRows } from './frame/placed-rows.ts';
import type { Memory } from './memory/file-memory.ts';
import { type Opening, onTerminal } from './open-at-once.ts';
import type { Leaving } from './session/use-session.ts';
import { afterResizes } from './terminal/after-resizes.ts';
import { askBackground } from './terminal/ask-background.ts';
import { canBeAsked } from './terminal/background.ts';
import { dieOf, hearEndings } from './terminal/endings.ts';
import { forgetSettingsAtStart, untilForeground } from './terminal/foreground.ts';
import { keyboardInput } from './terminal/input/keyboard-input.ts';
import { NoScreen } from './terminal/no-screen.ts';
import { noModes, ownModes } from './terminal/own-modes.ts';
import { type Ground, themeOn } from './themes/themes.ts';

export interface DashboardOptions {
  readonly paths: readonly string[];
  readonly first: Loaded | null;
  /** The file to begin with as it is shown already; null: nothing is. */
  readonly opening: Opening | null;
  readonly fromStdin: boolean;
  /** Reads a file and its articles. */
  readonly load: (path: string) => Promise<Loaded>;
  /** Reads a file alone, for a line in the list of briefings. */
  readonly peek: (path: string) => Promise<Loaded>;
  /** The files to follow while a briefing is open; left out: none. */
  readonly filesOf?: (loaded: Loaded) => readonly string[];
  /** Whether changes of the files are looked for, whatever the system tells. */
  readonly isPolling: boolean;
  /** Where it is kept what was open; left out: it is not kept. */
  readonly memory?: Memory;
  readonly language: Language;
  readonly ascii: boolean;
  readonly theme: ThemeName;
  readonly ground: Ground;
  readonly settings: Omit<DashboardSettings, 'modes'> & { readonly wheel: boolean };
  /** Tell everything in lines for a screen reader instead of drawing it. */
  readonly screenReader: boolean;
  readonly stdin: NodeJS.ReadStream;
}

/** How the dashboard ended: it was left, or a fault of the program ended it. */
export interface DashboardEnd extends Leaving {
  /** Null: none. */
  readonly fault: unknown;
}

/**
 * Draw the dashboard on the alternate screen, or tell it in lines, until it is left.
 *
 * @returns after the terminal has been given back
 */
export async function openDashboard(options: DashboardOptions): Promise<DashboardEnd> {
  const { theme, ground, ascii, screenReader, stdin, opening, ...rest } = options;
  const { memory } = options;
  // Written at once, also when the process ends in the middle of something.
  const writeNow = (text: string) => {
    try {
      writeSync(process.stdout.fd, text);
    } catch {
      // Once more by another call: what gives the terminal back must not be lost. Of a terminal that
      // has gone the streams tell.
      process.stdout.write(text);
    }
  };
  const { painter, sink } = opening?.onScreen ?? onTerminal();
  const modes = screenReader
    ? noModes
    : ownModes({
        wheel: options.settings.wheel,
        isEntered: opening?.onScreen != null,
        write: writeNow,
        send: text => void sink.write(text),
        painter,
      });
  const rows = screenReader ? null : new PlacedRows(painter, ground.colours);
  const noScreen = screenReader ? null : new NoScreen(process.stdout);
  const shown = opening && { shown: opening.shown };
  const props = { ...rest, ...shown, settings: { ...rest.settings, modes } };
  let look = { theme: themeOn(theme, ground), ascii };
  if (await untilForeground()) forgetSettingsAtStart();
  let instance: Instance | null = null;
  let fault: unknown = null;
  const keyboard = keyboardInput(stdin);
  const giveBack = () => {
    keyboard.leave();
    instance?.unmount();
    modes.giveBack();
    if (!stdin.destroyed) stdin.setRawMode?.(false);
  };
  const onFault = (error: unknown) => {
    fault ??= error ?? new Error();
    keyboard.leave();
    // Later, since a fault of the first frame comes before there is anything to take down.
    setImmediate(() => instance?.unmount());
  };
  const stopHearing = hearEndings(stdin, process.stdout, {
    onSignal: signal => {
      giveBack();
      dieOf(signal);
    },
    onFault,
  });
  // Ink listens only after its first frame; a key typed before then would be echoed over it, and
  // Ctrl-C would be the shell's business instead of ours.
  stdin.setRawMode?.(true);
  const app = () => (
    <FaultBoundary onFault={onFault}>
      <RowSinkProvider value={rows}>
        <App {...props} look={look} aloud={screenReader} />
      </RowSinkProvider>
    </FaultBoundary>
  );
  const screen: RenderOptions = {
    stdin,
    // What is told stays on the terminal, where a reader can go back to it.
    ...(noScreen && { stdout: noScreen as unknown as NodeJS.WriteStream }),
    interactive: true,
    exitOnCtrlC: false,
    maxFps: 60,
    isScreenReaderEnabled: screenReader,
  };
  // Of what goes wrong with the stream is heard now.
  sink.stream();
  process.once('exit', giveBack);
  modes.take();
  const drawn = render(app(), screen);
  instance = drawn;
  opening?.handOver();
  // A resize may have taken a part of the frame.
  const stopListening = screenReader ? () => {} : afterResizes(() => painter.repaint());
  // Only now, so that the first frame waits for nothing.
  const untilNoAnswer =
    theme === 'palette' && ground.colours > 0 && !screenReader && canBeAsked(process.env)
      ? askBackground(stdin, writeNow, background => {
          const found = themeOn(theme, { ...ground, background });
          if (found === look.theme) return;
          look = { ...look, theme: found };
          drawn.rerender(app());
        })
      : async () => {};
  const end = (left: Partial<Leaving>, found: unknown): DashboardEnd => {
    if (found !== null) memory?.forget();
    return { print: null, interrupted: false, unusable: null, ...left, fault: found };
  };
  try {
    const left = (await drawn.waitUntilExit()) as Leaving | undefined;
    return end(left ?? {}, fault);
  } catch (error) {
    return end({}, error);
  } finally {
    stopListening();
    giveBack();
    await untilNoAnswer();
    process.off('exit', giveBack);
    stopHearing();
    noScreen?.leave();
  }
}

import { writeSync } from 'node:fs';
import type { Language } from '../lang/language.ts';
import type { Loaded } from '../load/loaded.ts';
import type { DashboardSettings } from './dashboard-settings.ts';
import { firstFrame } from './first-frame.ts';
import type { Memory } from './memory/file-memory.ts';
import { openingState } from './session/opening-state.ts';
import { toShownUnchecked } from './shown-unchecked.ts';
import type { Shown } from './state/state.ts';
import type { ColourLevel } from './terminal/colour-level.ts';
import { dieOf, hearSignals } from './terminal/endings.ts';
import { forgetSettingsAtStart, untilForeground } from './terminal/foreground.ts';
import { enterScreen, leaveScreen } from './terminal/own-modes.ts';
import { Painter } from './terminal/painter.ts';
import { type TerminalSink, terminalSink } from './terminal/terminal-sink.ts';
import { mayBeWide } from './terminal/wide-locale.ts';
import type { Theme } from './theme.ts';

/**
 * Words are looked up for so long between the first frame and the next, in which no key is heard: in
 * any but long files that is enough for all of them, so that no key meets what is not known yet.
 */
const checking_ms = 100;

/** What the words are looked up with is not needed for the first frame. */
const checking = () => import('./shown.ts');

interface OpeningOptions {
  readonly paths: readonly string[];
  readonly fromStdin: boolean;
  readonly language: Language;
  readonly settings: Pick<DashboardSettings, 'keymap' | 'notice'>;
  readonly memory: Memory | undefined;
  readonly theme: Theme;
  readonly colours: ColourLevel;
  readonly ascii: boolean;
  readonly stdin: NodeJS.ReadStream;
  /** To be called when the terminal is about to be drawn on. */
  readonly onScreen: () => void;
}

/** A painter, and the terminal that it paints on. */
export interface OnScreen {
  readonly painter: Painter;
  readonly sink: TerminalSink;
}

export function onTerminal(): OnScreen {
  const sink = terminalSink();
  return { sink, painter: new Painter(sink, mayBeWide(process.env)) };
}

export interface Opening {
  readonly shown: Shown;
  /** What has painted a first frame on the screen, and paints on; null: none stands there. */
  readonly onScreen: OnScreen | null;
  /** To be called once somebody else gives the terminal back when a signal ends the program. */
  readonly handOver: () => void;
  /** To be called where nobody comes to draw on. */
  readonly giveBack: () => void;
}

/**
 * Show the dashboard before what draws it further is loaded, which takes twice as long as all that
 * comes before. Keys typed meanwhile wait in the terminal.
 *
 * @param loaded a file that holds a usable briefing; of another, null is given back
 */
export async function openAtOnce(loaded: Loaded, options: OpeningOptions): Promise<Opening | null> {
  const unchecked = toShownUnchecked(loaded);
  if (!unchecked) return null;
  const { language, settings, memory, theme, ascii, colours } = options;
  const { columns, rows } = process.stdout;
  const state = openingState(unchecked, { memory, settings, language, columns });
  const lines = firstFrame({
    shown: unchecked,
    state,
    language,
    keymap: settings.keymap,
    briefings: options.paths.length,
    fromStdin: options.fromStdin,
    columns,
    rows,
  });
  // Where one left off may lie in what the words' checks have found.
  if (lines === null) {
    const opening = await openWorkedOut(loaded);
    options.onScreen();
    return opening;
  }
  if (await untilForeground()) forgetSettingsAtStart();
  const { handOver, giveBack } = giveBackOnSignals(options);
  try {
    // Typed before anybody listens, a key would be drawn over the frame.
    options.stdin.setRawMode?.(true);
    options.onScreen();
    writeSync(process.stdout.fd, enterScreen);
    const onScreen = onTerminal();
    onScreen.painter.show(lines, { theme, ascii, colours });
    const { checkingOf } = await checking();
    const shown = checkingOf(unchecked)(checking_ms) ?? unchecked;
    return { shown, onScreen, handOver, giveBack };
  } catch (error) {
    giveBack();
    throw error;
  }
}

/**
 * What is shown of a file with all its words looked up, which takes the longer the longer it is: as
 * long as nothing is drawn, Ctrl-C ends the program as it does any other.
 */
export async function openWorkedOut(loaded: Loaded): Promise<Opening | null> {
  const { toShown } = await checking();
  const shown = toShown(loaded);
  return shown && { shown, onScreen: null, handOver: () => {}, giveBack: () => {} };
}

/** Until somebody else does, leave no terminal behind that shows nothing of what is typed. */
function giveBackOnSignals({ stdin }: OpeningOptions): Pick<Opening, 'handOver' | 'giveBack'> {
  const leave = () => {
    try {
      stdin.setRawMode?.(false);
      writeSync(process.stdout.fd, leaveScreen);
    } catch {
      // The terminal is gone.
    }
  };
  const handOver = () => {
    hearNoSignals();
    process.off('exit', leave);
  };
  const giveBack = () => {
    handOver();
    leave();
  };
  const hearNoSignals = hearSignals(signal => {
    giveBack();
    dieOf(signal);
  });
  process.on('exit', leave);
  return { handOver, giveBack };
}

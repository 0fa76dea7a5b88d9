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
import { wrapOff, wrapOn } from './terminal/own-modes.ts';
import { isPaintable, paint } from './terminal/paint.ts';
import type { Theme } from './theme.ts';

/** The alternate screen with a hidden cursor, and an update that is seen as a whole. */
const begin = `\u001b[?1049h\u001b[?25l\u001b[?2026h${wrapOff}\u001b[H`;
/** The cursor goes to where the next frame begins. */
const end = '\u001b[H\u001b[?2026l';
const asItWas = `\u001b[?1049l\u001b[?25h${wrapOn}`;

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

export interface Opening {
  readonly shown: Shown;
  /** A first frame stands on the alternate screen already. */
  readonly isPainted: boolean;
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
  const { language, settings, memory, theme } = options;
  const { columns, rows } = process.stdout;
  const state = openingState(unchecked, { memory, settings, language, columns });
  const lines = isPaintable(theme, options.colours)
    ? firstFrame({
        shown: unchecked,
        state,
        language,
        keymap: settings.keymap,
        briefings: options.paths.length,
        fromStdin: options.fromStdin,
        columns,
        rows,
      })
    : null;
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
    writeSync(process.stdout.fd, begin + paint(lines, options) + end);
    const { checkingOf } = await checking();
    const shown = checkingOf(unchecked)(checking_ms) ?? unchecked;
    return { shown, isPainted: true, handOver, giveBack };
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
  return shown && { shown, isPainted: false, handOver: () => {}, giveBack: () => {} };
}

/** Until somebody else does, leave no terminal behind that shows nothing of what is typed. */
function giveBackOnSignals({ stdin }: OpeningOptions): Pick<Opening, 'handOver' | 'giveBack'> {
  const leave = () => {
    try {
      stdin.setRawMode?.(false);
      writeSync(process.stdout.fd, asItWas);
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

/** Report buttons, the wheel among them, in decimals: xterm, “Mouse Tracking”, 1000 and 1006. */
const wheelOn = '\u001b[?1000h\u001b[?1006h';
const wheelOff = '\u001b[?1006l\u001b[?1000l';
/** Mark what is pasted: xterm, “Bracketed Paste Mode”. */
const pastesOn = '\u001b[?2004h';
const pastesOff = '\u001b[?2004l';
/**
 * Whether what goes beyond the last column begins a new row [xterm, “DEC Private Mode Set”, 7]. Off
 * while rows are drawn: a terminal that gives letters more cells than they are counted would push
 * every row but the first out of its place.
 */
const wrapOff = '\u001b[?7l';
const wrapOn = '\u001b[?7h';
/** The alternate screen, with a hidden cursor. */
export const enterScreen = `\u001b[?1049h\u001b[?25l${wrapOff}`;
/** Wrapping last: some terminals set it then as it was when the screen was entered. */
export const leaveScreen = `\u001b[?1049l\u001b[?25h${wrapOn}`;

/** The screen and the modes of the terminal while they are the dashboard's. */
export interface OwnModes {
  /** Take the screen, with all that is asked for, before something is drawn. */
  take(): void;
  /** Set everything back while the terminal is somebody else's; nothing where it is that already. */
  giveBack(): void;
  /** Somebody listens to keys from now on: ask the terminal to mark what is pasted. */
  hear(): void;
  /** Write what draws and moves nothing, between frames; null: the stream that Ink draws on takes it. */
  readonly send: ((sequence: string) => void) | null;
  /** Whether turns of the mouse wheel are asked for; those that come otherwise are nobody's. */
  readonly isWheelHeard: boolean;
}

/** Sets nothing: where Ink writes, it does. */
export const noModes: OwnModes = {
  take: () => {},
  giveBack: () => {},
  hear: () => {},
  send: null,
  isWheelHeard: false,
};

interface Ownership {
  /**
   * Report the mouse wheel. While a program listens to the mouse, selecting text with it needs the
   * Shift key in most terminals.
   */
  readonly wheel: boolean;
  /** The screen was entered before. Some terminals would clear it if it were entered again. */
  readonly isEntered: boolean;
  /** Writes to the terminal at once. */
  readonly write: (text: string) => void;
  /** Writes to it in its turn, between frames. */
  readonly send: (text: string) => void;
  /** Told when the screen is the dashboard's, and before it is somebody else's. */
  readonly painter: { takeBack(): void; lend(): void };
}

export function ownModes({ wheel, isEntered, write, send, painter }: Ownership): OwnModes {
  let isOurs = isEntered;
  let isHearing = false;
  return {
    take() {
      write((isOurs ? '' : enterScreen) + (wheel ? wheelOn : '') + (isHearing ? pastesOn : ''));
      isOurs = true;
      painter.takeBack();
    },
    giveBack() {
      painter.lend();
      // Leaving a screen that was left already would move the cursor.
      if (!isOurs) return;
      isOurs = false;
      write((isHearing ? pastesOff : '') + (wheel ? wheelOff : '') + leaveScreen);
    },
    hear() {
      isHearing = true;
      if (isOurs) write(pastesOn);
    },
    send,
    isWheelHeard: wheel,
  };
}

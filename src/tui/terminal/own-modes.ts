/** Report buttons, the wheel among them, in decimals: xterm, “Mouse Tracking”, 1000 and 1006. */
const wheelOn = '\u001b[?1000h\u001b[?1006h';
const wheelOff = '\u001b[?1006l\u001b[?1000l';
/**
 * Whether what goes beyond the last column begins a new row [xterm, “DEC Private Mode Set”, 7]. Off
 * while rows are drawn: a terminal that gives letters more cells than they are counted would push
 * every row but the first out of its place.
 */
export const wrapOff = '\u001b[?7l';
export const wrapOn = '\u001b[?7h';

/** What the dashboard sets in the terminal beside what Ink does. */
export interface OwnModes {
  /** Set it, before something is drawn. */
  take(): void;
  /**
   * Set it back while the terminal is somebody else's, after the alternate screen has been left: some
   * terminals set wrapping then as it was when that screen was entered.
   */
  giveBack(): void;
  /** Whether turns of the mouse wheel are asked for; those that come otherwise are nobody's. */
  readonly isWheelHeard: boolean;
}

/** Sets nothing. */
export const noModes: OwnModes = { take: () => {}, giveBack: () => {}, isWheelHeard: false };

/**
 * @param wheel report the mouse wheel. While a program listens to the mouse, selecting text with it
 *   needs the Shift key in most terminals
 * @param write writes to the terminal at once
 */
export function ownModes(wheel: boolean, write: (text: string) => void): OwnModes {
  return {
    take: () => write(wrapOff + (wheel ? wheelOn : '')),
    giveBack: () => write((wheel ? wheelOff : '') + wrapOn),
    isWheelHeard: wheel,
  };
}

/** Report buttons, the wheel among them, in decimals: xterm, “Mouse Tracking”, 1000 and 1006. */
const on = '\u001b[?1000h\u001b[?1006h';
const off = '\u001b[?1006l\u001b[?1000l';

/** Lines that one notch of the wheel moves. */
export const linesPerNotch = 3;

/** One notch of the wheel, and the cell the pointer is on: from 0, at the upper left. */
export interface Notch {
  readonly key: 'up' | 'down';
  readonly column: number;
  readonly row: number;
}

/**
 * The mouse wheel as keys. Off unless asked for: while a program listens to the mouse, selecting
 * text with it needs the Shift key in most terminals.
 */
export interface Wheel {
  /** Let the terminal report it, and stop that while the terminal is somebody else's. */
  start(): void;
  stop(): void;
  /** @returns what ends the listening */
  listen(listener: (notches: readonly Notch[]) => void): () => void;
}

/** A wheel that does nothing. */
export const noWheel: Wheel = { start: () => {}, stop: () => {}, listen: () => () => {} };

/** What a keyboard's stream must have for the wheel to be heard on it. */
interface Readable {
  read(size?: number): unknown;
}

/**
 * Hear the wheel on a terminal. Ink throws reports of the mouse away before any listener, so they
 * are taken out of what is read from the keyboard.
 *
 * @param write writes to the terminal at once
 */
export function wheelOf(keyboard: Readable, write: (text: string) => void): Wheel {
  const listeners = new Set<(notches: readonly Notch[]) => void>();
  const read = keyboard.read.bind(keyboard);
  keyboard.read = size => {
    const chunk = read(size);
    const notches = chunk === null ? [] : wheelNotches(String(chunk));
    if (notches.length > 0) for (const listener of listeners) listener(notches);
    return chunk;
  };
  return {
    start: () => write(on),
    stop: () => write(off),
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const report = /\u001b\[<(\d+);(\d+);(\d+)[Mm]/g;
const keys: Readonly<Record<number, Notch['key']>> = { 64: 'up', 65: 'down' };

/**
 * The turns of the wheel that the mouse reports; what other buttons do is nothing.
 *
 * @param data as the terminal sent it; it counts cells from 1
 */
export function wheelNotches(data: string): readonly Notch[] {
  return Array.from(data.matchAll(report), match => match.slice(1).map(Number)).flatMap(
    ([button = 0, column = 1, row = 1]) => {
      const key = keys[button];
      return key ? [{ key, column: column - 1, row: row - 1 }] : [];
    },
  );
}

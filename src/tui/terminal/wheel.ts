/** Report buttons, the wheel among them, in decimals: xterm, “Mouse Tracking”, 1000 and 1006. */
const on = '\u001b[?1000h\u001b[?1006h';
const off = '\u001b[?1006l\u001b[?1000l';

/** Lines that one notch of the wheel moves. */
const linesPerNotch = 3;

/**
 * The mouse wheel as keys. Off unless asked for: while a program listens to the mouse, selecting
 * text with it needs the Shift key in most terminals.
 */
export interface Wheel {
  /** Let the terminal report it, and stop that while the terminal is somebody else's. */
  start(): void;
  stop(): void;
  /** @returns what ends the listening */
  listen(listener: (keys: readonly string[]) => void): () => void;
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
  const listeners = new Set<(keys: readonly string[]) => void>();
  const read = keyboard.read.bind(keyboard);
  keyboard.read = size => {
    const chunk = read(size);
    const keys = chunk === null ? [] : wheelKeys(String(chunk));
    if (keys.length > 0) for (const listener of listeners) listener(keys);
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

const report = /\u001b\[<(\d+);\d+;\d+[Mm]/g;
const buttonUp = 64;
const buttonDown = 65;

/**
 * The keys that reports of the wheel stand for; what other buttons do is nothing.
 *
 * @param data as the terminal sent it
 */
export function wheelKeys(data: string): readonly string[] {
  return Array.from(data.matchAll(report), match => Number(match[1])).flatMap(button => {
    if (button !== buttonUp && button !== buttonDown) return [];
    return new Array<string>(linesPerNotch).fill(button === buttonUp ? 'up' : 'down');
  });
}

import type { Terminal } from '../terminal/terminal.ts';

/** Every line that a terminal has been told, the oldest first. */
export function toldLines(terminal: Terminal): string[] {
  const lines = [...terminal.scrollback(), ...terminal.screen()];
  return lines.slice(0, lines.findLastIndex(line => line !== '') + 1);
}

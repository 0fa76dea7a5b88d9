import { spawnSync } from 'node:child_process';
import { writeSync } from 'node:fs';

/** Back from the other screen: the second with the cursor, where it was when that was entered. */
const fromOtherScreen = { asItIs: '\u001b[?1047l', asItWas: '\u001b[?1049l' } as const;

/**
 * Off with everything a program may have switched on and not off again: lines that scroll alone, the mouse, focus, bracketed paste, synchronized output, the other keys of
 * cursor, keypad and kitty, attributes and line drawing; on with the cursor and with wrapping.
 * [xterm, “Control Sequences”; kitty, “Comprehensive keyboard handling”]
 */
const asUsual = [
  '\u001b7\u001b[r\u001b8',
  '\u001b[?1000l\u001b[?1002l\u001b[?1003l\u001b[?1006l\u001b[?1015l\u001b[?1004l',
  '\u001b[?2004l\u001b[?2026l',
  '\u001b[?1l\u001b>\u001b[>4;0m\u001b[<u',
  '\u001b[m\u001b(B\u000f',
  '\u001b[?7h\u001b[?25h',
].join('');

/** The settings of a terminal's line: echo, line editing, signals from keys. */
export type LineSettings = string;

/** @returns null where they cannot be had, as on Windows */
export function lineSettings(keyboard: number | 'inherit'): LineSettings | null {
  if (process.platform === 'win32') return null;
  const { status, stdout } = spawnSync('stty', ['-g'], { stdio: [keyboard, 'pipe', 'ignore'] });
  return status === 0 ? stdout.toString().trim() : null;
}

/**
 * Put the terminal in order after a program that has not done so itself.
 *
 * @param settings those from before the program; null: they are left as they are
 * @param wasKilled it had no time to leave the other screen; one that has left it has put its cursor
 *   where it belongs
 */
export function putInOrder(
  keyboard: number | 'inherit',
  settings: LineSettings | null,
  wasKilled: boolean,
): void {
  if (settings !== null) spawnSync('stty', [settings], { stdio: [keyboard, 'ignore', 'ignore'] });
  try {
    const { asItIs, asItWas } = fromOtherScreen;
    writeSync(process.stdout.fd, (wasKilled ? asItWas : asItIs) + asUsual);
  } catch {
    // A terminal that is gone needs no order.
  }
}

/** Letters whose combination with Ctrl reaches a program as itself. */
const controlLetters = Array.from('abcdefgklnopqrstuvwxyz');

/** The names of all keys that are not characters. */
export const keyNames: readonly string[] = [
  ...['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end'],
  ...['enter', 'esc', 'tab', 'shift-tab', 'space', 'backspace', 'f1'],
  ...controlLetters.map(letter => `ctrl-${letter}`),
];

/** Other names people use, and what terminals send for a few combinations. */
const otherNames: Readonly<Record<string, string>> = {
  return: 'enter',
  escape: 'esc',
  pgup: 'pageup',
  'page-up': 'pageup',
  pgdn: 'pagedown',
  pgdown: 'pagedown',
  'page-down': 'pagedown',
  'ctrl-h': 'backspace',
  'ctrl-i': 'tab',
  'ctrl-j': 'enter',
  'ctrl-m': 'enter',
};

/** Leaves the program whatever a configuration says. */
export const alwaysQuits = 'ctrl-c';

/**
 * The key a text names: a single character stands for itself, `space` for the space bar; other
 * names may be written in any case.
 *
 * @returns the name the action table uses, or null when no key has that name
 */
export function keyNamed(text: string): string | null {
  if (text === ' ') return text;
  if (Array.from(text).length === 1) return /[\p{C}\p{Z}\p{M}]/u.test(text) ? null : text;
  const folded = text.trim().toLowerCase().replaceAll('+', '-');
  const name = Object.hasOwn(otherNames, folded) ? (otherNames[folded] ?? folded) : folded;
  if (!keyNames.includes(name)) return null;
  return name === 'space' ? ' ' : name;
}

/** A key as it is written in a configuration. */
export function writtenKey(key: string): string {
  return key === ' ' ? 'space' : key;
}

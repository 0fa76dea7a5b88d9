/** Letters whose combination with Ctrl reaches a program as itself. */
const controlLetters = Array.from('abcdefgklnopqrstuvwxyz');
const movingKeys = ['up', 'down', 'left', 'right', 'pageup', 'pagedown', 'home', 'end'];
const editingKeys = ['insert', 'delete', 'enter', 'tab', 'backspace'];
const functionKeys = Array.from({ length: 24 }, (_, at) => `f${at + 1}`);

/** Keys that are no characters and have a name of their own with Alt. */
const alsoWithAlt: readonly string[] = [
  ...movingKeys,
  ...editingKeys,
  'shift-tab',
  'space',
  ...functionKeys,
];

/** The names of all keys that are not characters, but for the characters with Alt. */
export const keyNames: readonly string[] = [
  ...alsoWithAlt,
  'esc',
  ...controlLetters.map(letter => `ctrl-${letter}`),
  ...alsoWithAlt.map(name => `alt-${name}`),
];

/** With Alt these are what a sequence of the terminal begins or ends with. */
const neverWithAlt = Array.from('OPX[]^_\\');

/** Other names people use, and what terminals send for a few combinations. */
const otherNames: Readonly<Record<string, string>> = {
  return: 'enter',
  escape: 'esc',
  ins: 'insert',
  del: 'delete',
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
 * The key a text names: a single character stands for itself, `space` for the space bar, `alt-` and a
 * character or name for that key with Alt; names may be written in any case.
 *
 * @returns the name the action table uses, or null when no key has that name
 */
export function keyNamed(text: string): string | null {
  if (text === ' ') return text;
  if (isCharacter(text)) return isKey(text) ? text : null;
  const trimmed = text.trim();
  const alt = /^alt[-+](?=.)/i.exec(trimmed)?.[0] ?? '';
  const rest = trimmed.slice(alt.length);
  if (alt !== '' && isCharacter(rest)) {
    return isKey(rest) && !neverWithAlt.includes(rest) ? `alt-${rest}` : null;
  }
  const folded = rest.toLowerCase().replaceAll('+', '-');
  const name = Object.hasOwn(otherNames, folded) ? (otherNames[folded] ?? folded) : folded;
  const prefix = alt === '' ? '' : 'alt-';
  if (!keyNames.includes(prefix + name)) return null;
  return prefix + (name === 'space' ? ' ' : name);
}

/** A key as it is written in a configuration. */
export function writtenKey(key: string): string {
  return key.endsWith(' ') ? `${key.slice(0, -1)}space` : key;
}

function isCharacter(text: string): boolean {
  return Array.from(text).length === 1;
}

/** Whether a keyboard may have a key for a character. */
function isKey(character: string): boolean {
  return !/[\p{C}\p{Z}\p{M}]/u.test(character);
}

import type { Key } from 'ink';

/** Names of the keys that are not characters, in the order they are looked for. */
const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
];

/** What F1 sends, by terminal: xterm, the Linux console and rxvt, and the kitty protocol. */
export const f1Sequences: ReadonlySet<string> = new Set([
  '\u001bOP',
  '\u001b[[A',
  '\u001b[11~',
  '\u001b[P',
  '\u001b[1P',
]);

/**
 * The keys in one event of Ink's input hook, by the names of the action table.
 *
 * Letters that arrive together come as one string (`jjj`, `?G`): each is a key of its own.
 */
export function keyNames(input: string, key: Key): readonly string[] {
  if (key.tab) return [key.shift ? 'shift-tab' : 'tab'];
  for (const [flag, name] of named) {
    if (key[flag] === true) return [name];
  }
  if (key.ctrl) return input === '' ? [] : [`ctrl-${input}`];
  if (key.meta) return [];
  return Array.from(input, letter => controlKeys[letter] ?? controlName(letter) ?? letter);
}

/** Control characters inside a run of letters that arrived together. */
const controlKeys: Readonly<Record<string, string>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
};

/** `ctrl-w` for the sign that a terminal sends for it; null for what is no such sign. */
function controlName(letter: string): string | null {
  const code = letter.charCodeAt(0);
  return code >= 1 && code <= 26 ? `ctrl-${String.fromCharCode(code + 96)}` : null;
}

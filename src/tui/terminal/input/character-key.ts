/** What is held down with a key. */
export interface Held {
  readonly shift: boolean;
  readonly alt: boolean;
  readonly ctrl: boolean;
}

/** Control characters that have a key of their own, as terminals send it. */
const named: Readonly<Record<number, string>> = {
  8: 'backspace',
  9: 'tab',
  10: 'enter',
  13: 'enter',
  27: 'esc',
  127: 'backspace',
};

/**
 * The key of a character, printed or control, by the names of the action table.
 *
 * @returns null for what is no key
 */
export function characterKey(character: string): string | null {
  const code = character.codePointAt(0) ?? 0;
  const name = named[code];
  if (name !== undefined) return name;
  if (code >= 1 && code <= 26) return `ctrl-${String.fromCharCode(code + 96)}`;
  const isShown = code >= 0x20 && (code < 0x80 || code > 0x9f) && !isSurrogate(code);
  return isShown ? character : null;
}

/**
 * A key with what is held down with it. Shift and Ctrl change nothing about the keys that move, as in
 * terminals that do not tell them; a function key with Shift is the twelfth after it, which most
 * keyboards have no key for.
 *
 * @param key a name of `characterKey`, or of a key that is no character
 */
export function heldKey(key: string, { shift, alt, ctrl }: Held): string | null {
  const isCharacter = Array.from(key).length === 1;
  if (ctrl && isCharacter) {
    // What a terminal sends for it: Ctrl-[ is Esc, and Ctrl-I is Tab.
    return /[a-z[]/i.test(key) ? characterKey(String.fromCharCode(key.charCodeAt(0) & 31)) : null;
  }
  const plain = key === 'tab' && shift ? 'shift-tab' : functionKey(key, shift, ctrl);
  return plain !== null && alt ? `alt-${plain}` : plain;
}

function functionKey(key: string, shift: boolean, ctrl: boolean): string | null {
  const number = Number(/^f(\d+)$/.exec(key)?.[1] ?? 0);
  if (number === 0) return key;
  if (ctrl) return null;
  return shift && number <= 12 ? `f${number + 12}` : key;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

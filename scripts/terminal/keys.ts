/** What a keyboard sends for a key that is not a character, as xterm does. */
const sequences: Readonly<Record<string, string>> = {
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  home: '\u001b[H',
  end: '\u001b[F',
  pageup: '\u001b[5~',
  pagedown: '\u001b[6~',
  delete: '\u001b[3~',
  insert: '\u001b[2~',
  f1: '\u001bOP',
  f5: '\u001b[15~',
  f12: '\u001b[24~',
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  'shift-tab': '\u001b[Z',
  backspace: '\u007f',
  space: ' ',
};

/**
 * What the terminal sends to the program when a key is pressed.
 *
 * @param key a name such as `up`, `shift-tab` or `ctrl-c`, or else the text that is typed
 * @param isApplicationMode the program has asked for the other form of the arrow keys
 */
export function keySequence(key: string, isApplicationMode = false): string {
  const sequence = sequences[key];
  if (sequence !== undefined) {
    return isApplicationMode ? sequence.replace(/^\u001b\[([A-DHF])$/, '\u001bO$1') : sequence;
  }
  if (/^alt-./u.test(key)) return `\u001b${keySequence(key.slice('alt-'.length))}`;
  const letter = /^ctrl-([a-z])$/.exec(key)?.[1];
  return letter === undefined ? key : String.fromCharCode(letter.charCodeAt(0) - 96);
}

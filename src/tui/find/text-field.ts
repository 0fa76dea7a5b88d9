import { graphemes } from '../../text/cells.ts';

/** A text that is being typed, and the place in it where the next character goes. */
export interface TextField {
  readonly text: string;
  /** In UTF-16 code units, between two characters; left out: at the end. */
  readonly cursor?: number;
}

/** More than this is no search; a whole file that was pasted by mistake would be gone through. */
const characters_max = 500;

/** Of a text that is pasted so much is looked at: what is left of it is cut to fit anyway. */
const pasted_units_max = 10_000;

/**
 * A text field after a key, as in a shell: characters, Backspace, ← → Home End, Ctrl-U for all of it
 * and Ctrl-W for the word before the cursor.
 *
 * @param key its name as the key reader gives it
 * @returns null for a key that is not one of a text field
 */
export function typeInField(field: TextField, key: string): Required<TextField> | null {
  const { text } = field;
  const at = cursorOf(field);
  switch (key) {
    case 'left':
      return { text, cursor: before(text, at) };
    case 'right':
      return { text, cursor: after(text, at) };
    case 'home':
      return { text, cursor: 0 };
    case 'end':
      return { text, cursor: text.length };
    case 'backspace':
      return without(text, before(text, at), at);
    case 'delete':
      return { text: text.slice(0, at) + text.slice(after(text, at)), cursor: at };
    case 'ctrl-u':
      return { text: '', cursor: 0 };
    case 'ctrl-w':
      return without(text, text.slice(0, at).search(/\S*\s*$/u), at);
    default:
      return Array.from(key).length === 1 ? insertInField(field, key) : null;
  }
}

/**
 * A text field after a text was put in at its cursor. Breaks of lines are spaces there, and whatever
 * else would not be seen is left out.
 */
export function insertInField(field: TextField, added: string): Required<TextField> {
  const at = cursorOf(field);
  const room = Math.max(0, characters_max - Array.from(field.text).length);
  const seen = added
    .slice(0, pasted_units_max)
    .replace(/[\s\u2028\u2029]+/gu, spaces)
    .replace(/[\p{Cc}\p{Cs}]/gu, '');
  const fitting = Array.from(seen).slice(0, room).join('');
  return {
    text: field.text.slice(0, at) + fitting + field.text.slice(at),
    cursor: at + fitting.length,
  };
}

/** Where the next character goes. */
export function cursorOf({ text, cursor }: TextField): number {
  return Math.min(cursor ?? text.length, text.length);
}

/** A space between digits may be what groups them, and stays what it is. */
function spaces(found: string): string {
  return found.length === 1 && /\p{Zs}/u.test(found) ? found : ' ';
}

/** The place before the character that ends at a place. */
function before(text: string, at: number): number {
  return at - (graphemes(text.slice(0, at)).at(-1)?.length ?? 0);
}

/** The place after the character that begins at a place. */
function after(text: string, at: number): number {
  return at + (graphemes(text.slice(at))[0]?.length ?? 0);
}

function without(text: string, from: number, to: number): Required<TextField> {
  return { text: text.slice(0, from) + text.slice(to), cursor: from };
}

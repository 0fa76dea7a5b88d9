import { characterKey, type Held, heldKey } from './character-key.ts';
import { kitty, lettered, numbered } from './key-codes.ts';

/** The event types of the kitty protocol [“Comprehensive keyboard handling”]: 1 pressed, 2 repeated. */
const released = 3;
/** Shift, Alt, Ctrl and Meta of xterm, whose Super is Meta elsewhere; Caps Lock of kitty. */
const bits = { shift: 1, alt: 2, ctrl: 4, meta: 8, others: 8 + 16 + 32, capsLock: 64 } as const;

/**
 * The keys that a control sequence stands for: those of xterm (also with `modifyOtherKeys`), rxvt, the
 * Linux console and the kitty protocol.
 *
 * @param parameters what stands between `CSI` and its last character
 * @returns none for what is no key: an answer of the terminal, a key let go, a key without a name
 */
export function sequenceKeys(parameters: string, final: string): readonly string[] {
  if (parameters.startsWith('[')) return keysOf(linuxKey(parameters.slice(1), final));
  if (/[^\d:;]/.test(parameters)) return [];
  const fields = parameters.split(';');
  const [modifiers = '', event = ''] = (fields[1] ?? '').split(':');
  if (Number(event) === released) return [];
  const held = Math.max(0, Number(modifiers) - 1);
  const code = Number(fields[0]?.split(':')[0]);
  if (final === 'u') return kittyKeys(code, held, fields);
  if (final === '~' && code === 27 && fields.length === 3) {
    return codeKeys(Number(fields[2]), heldBy(held));
  }
  return keysOf(editingKey(fields, code, held, final));
}

/** The key of `SS3 parameters final`: the arrows, F1 to F4 and the number pad, where it is told apart. */
export function ss3Key(parameters: string, final: string): string | null {
  const modifiers = Number(/(\d+)$/.exec(parameters)?.[1] ?? 1);
  const code = final.charCodeAt(0);
  if (final === 'M') return 'enter';
  if (final === 'R') return heldKey('f3', heldBy(modifiers - 1));
  // The number pad: `j` is `*`, `p` to `y` are the digits.
  if (code >= 0x6a && code <= 0x79) return String.fromCharCode(code - 0x40);
  const key = lettered[final];
  return key === undefined ? null : heldKey(key, heldBy(modifiers - 1));
}

function linuxKey(parameters: string, final: string): string | null {
  if (final === '~') return numbered[Number(parameters)] ?? null;
  const number = 'ABCDE'.indexOf(final) + 1;
  return parameters === '' && number > 0 ? `f${number}` : null;
}

/** Keys that move and edit, and function keys. */
function editingKey(
  fields: readonly string[],
  code: number,
  held: number,
  final: string,
): string | null {
  if (final === 'Z') return 'shift-tab';
  const number = numbered[code];
  if (final === '~') return number === undefined ? null : heldKey(number, heldBy(held));
  // rxvt tells by the last character what is held down.
  if ('$^@'.includes(final)) {
    const both = final === '@';
    const rxvt = { shift: both || final === '$', ctrl: both || final === '^', alt: false };
    return number === undefined ? null : heldKey(number, rxvt);
  }
  const letter = lettered[final];
  if (letter === undefined || fields.length > 2 || (fields.length === 2 && code !== 1)) return null;
  const alone = fields.length === 1 && code > 1 ? code - 1 : held;
  return heldKey(letter, heldBy(alone));
}

/** `CSI code:shifted:base ; modifiers:event ; text u`, all but the code left out where it says nothing. */
function kittyKeys(code: number, held: number, fields: readonly string[]): readonly string[] {
  // With Super, Hyper or Meta it is a key of the window system.
  if ((held & bits.others) !== 0) return [];
  const modifiers = heldBy(held & ~bits.meta);
  const text = (fields[2] ?? '').split(':').filter(point => point !== '');
  if (text.length > 0 && !modifiers.ctrl && !modifiers.alt) {
    return text.flatMap(point => keysOf(characterKey(characterOf(Number(point)))));
  }
  const key = kitty[code];
  if (key !== undefined) return keysOf(heldKey(key, modifiers));
  const shifted = Number(fields[0]?.split(':')[1] ?? 0);
  const isUpper = modifiers.shift !== ((held & bits.capsLock) !== 0);
  return codeKeys(isUpper && shifted > 0 ? shifted : code, { ...modifiers, shift: isUpper });
}

/** The key of a character's number with what is held down. */
function codeKeys(code: number, held: Held): readonly string[] {
  // Past the last plane and in the private use area there are keys without a character.
  if (code >= 0xe000 && code <= 0xf8ff) return [];
  const character = characterOf(code);
  const upper = held.shift && !held.ctrl ? character.toUpperCase() : character;
  const key = characterKey(Array.from(upper).length === 1 ? upper : character);
  return keysOf(key === null ? null : heldKey(key, held));
}

/** @returns a control character that is no key for a number that is no character's */
function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\u0000';
}

function heldBy(modifiers: number): Held {
  return {
    shift: (modifiers & bits.shift) !== 0,
    alt: (modifiers & (bits.alt | bits.meta)) !== 0,
    ctrl: (modifiers & bits.ctrl) !== 0,
  };
}

function keysOf(key: string | null): readonly string[] {
  return key === null ? [] : [key];
}

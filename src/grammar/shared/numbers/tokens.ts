import type { Stretch } from '../../../model/stretch.ts';
import { isLetter } from '../letters.ts';

/** What stands before a token: nothing, one space, more of it, a line's end, a paragraph's end. */
export type Gap = 'none' | 'space' | 'spaces' | 'line' | 'break';

/** A run of letters, a run of the digits 0 to 9, or one other character. */
export interface Token extends Stretch {
  readonly kind: 'word' | 'digits' | 'mark';
  readonly text: string;
  /** The text to compare: small letters, composed, one kind of apostrophe and of hyphen. */
  readonly low: string;
  readonly gap: Gap;
}

type Kind = Token['kind'] | 'space';

const markOnLetter = /\p{M}/u;
const space = /\s/u;
const sameMarks: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '–',
};

/**
 * Split a text into tokens, in its order. Spaces are no tokens: each token knows what stands before
 * it.
 *
 * One character is looked at after another, because a regular expression with a repeated Unicode
 * class needs memory for every character of a long run.
 */
export function tokenise(text: string): readonly Token[] {
  if (last?.text !== text) last = { text, tokens: readTokens(text) };
  return last.tokens;
}

/** The same text is asked about several times in a row. */
let last: { readonly text: string; readonly tokens: readonly Token[] } | null = null;

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let gapFrom = 0;
  let at = 0;
  while (at < text.length) {
    const first = characterAt(text, at);
    const kind = kindOf(first);
    let end = at + first.length;
    while (kind !== 'mark' && end < text.length) {
      const next = characterAt(text, end);
      if (kindOf(next) !== kind && !(kind === 'word' && unitIsMark(next))) break;
      end += next.length;
    }
    if (kind !== 'space') {
      const gap = tokens.length === 0 ? 'break' : gapOf(text, gapFrom, at);
      tokens.push(tokenOf(kind, text.slice(at, end), at, gap));
      gapFrom = end;
    }
    at = end;
  }
  return tokens;
}

function tokenOf(kind: Token['kind'], text: string, at: number, gap: Gap): Token {
  const low =
    kind === 'word'
      ? text.normalize('NFC').toLowerCase()
      : kind === 'mark'
        ? (sameMarks[text] ?? text)
        : text;
  return { kind, text, low, gap, at, end: at + text.length };
}

/** The character at a place; half of a broken pair counts as a character of its own. */
function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff
    ? text.charAt(at)
    : String.fromCodePoint(text.codePointAt(at)!);
}

function kindOf(character: string): Kind {
  const unit = character.charCodeAt(0);
  if (unit < 0x80) {
    if (unit >= 0x30 && unit <= 0x39) return 'digits';
    if (isLetter(character)) return 'word';
    return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? 'space' : 'mark';
  }
  if (isLetter(character)) return 'word';
  return space.test(character) ? 'space' : 'mark';
}

/** No character below U+0300 is a mark on a letter. */
function unitIsMark(character: string): boolean {
  return character.charCodeAt(0) >= 0x300 && markOnLetter.test(character);
}

function gapOf(text: string, from: number, to: number): Gap {
  let lines = 0;
  for (let at = from; at < to && lines < 2; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2029) lines += 2;
    else if (unit === 0x0a || unit === 0x2028 || (unit === 0x0d && text[at + 1] !== '\n'))
      lines += 1;
  }
  if (lines > 0) return lines === 1 ? 'line' : 'break';
  return to === from ? 'none' : to === from + 1 ? 'space' : 'spaces';
}

/** A token that touches the one before it. */
export function isTight(token: Token | undefined): token is Token {
  return token?.gap === 'none';
}

/**
 * Where a number's next word is, when the number may go on at a place: after a space or a hyphen.
 *
 * @returns the index of that token, or -1
 */
export function joined(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token || token.gap === 'break') return -1;
  if (token.gap !== 'none') return at;
  return token.low === '-' && isTight(tokens[at + 1]) ? at + 1 : -1;
}

/**
 * The same where a linking word (`et`, `and`) stands between.
 *
 * @returns the index of the word after the link, or -1
 */
export function linked(tokens: readonly Token[], at: number, link: string): number {
  const word = joined(tokens, at);
  return tokens[word]?.low === link ? joined(tokens, word + 1) : -1;
}

/** Where the word after a word is, which may end in an apostrophe: “de”, “d’”; or -1. */
export function afterWord(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.low === "'" ? at + 2 : joined(tokens, at + 1);
}

/** A capital at its beginning. */
export function isCapitalised(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text);
}

import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokens.ts';

/** A text being read. */
export interface Reader {
  readonly tokens: readonly Token[];
  readonly grammar: NumberGrammar;
  /** False where `et`, `and` is known to stand between two numbers, and not inside of one. */
  readonly links: boolean;
  /** What was read at each token: several constructions ask for the same. */
  readonly memo: NumberMemo;
}

/** What has been read of a text, by the index of a token. */
export interface NumberMemo {
  /** Where what counts nothing ends, plus two; 0 where nobody has asked. */
  readonly ends: Int32Array;
  readonly numbers: (NumberRead | null | undefined)[];
}

export function readerOf(tokens: readonly Token[], grammar: NumberGrammar): Reader {
  const memo = { ends: new Int32Array(tokens.length), numbers: [] };
  return { tokens, grammar, links: true, memo };
}

/** “Trois cent mille” is 300 times 1,000: what “deux à …” before it takes its scale from. */
export interface Scaled {
  readonly count: number;
  readonly times: number;
}

/** A number without its modifier. */
export interface NumberRead {
  readonly value: number;
  /** The index of the token after it. */
  readonly next: number;
  readonly ordinal: boolean;
  /** The noun itself is approximate: “une vingtaine”. */
  readonly about: boolean;
  /** The scales that its words end in, largest first; empty where it goes on after them. */
  readonly scaled: readonly Scaled[];
  /** “Un”, “a”, “one” alone: more often an article than a number. */
  readonly article: boolean;
  /** Digits without grouping or decimals, as the days and years of dates are written. */
  readonly plain: boolean;
  /** Digits in groups: `15 000`. */
  readonly grouped: boolean;
}

/** A number read up to a token, with the rest of its facts at their usual values. */
export function numberRead(
  value: number,
  next: number,
  facts: Partial<NumberRead> = {},
): NumberRead {
  return {
    value,
    next,
    ordinal: false,
    about: false,
    scaled: [],
    article: false,
    plain: false,
    grouped: false,
    ...facts,
  };
}

/** A number times a power of ten, without the error of a binary fraction: 1.1 million. */
export function times(value: number, scale: number): number {
  const power = Math.log10(scale);
  const digits = String(value);
  return Number.isInteger(power) && !digits.includes('e')
    ? Number(`${digits}e${power}`)
    : value * scale;
}

/** A number that a scale follows: “trois cents” + “mille”. */
export function scaledBy(number: NumberRead, scale: number, next: number): NumberRead {
  const inner = number.scaled.map(({ count, times: by }) => ({ count, times: times(by, scale) }));
  return numberRead(times(number.value, scale), next, {
    about: number.about,
    scaled: [...inner, { count: number.value, times: scale }],
  });
}

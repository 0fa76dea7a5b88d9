import { currencies, type DigitsRead, digitsAt, suffixScale } from './digits.ts';
import {
  type NumberRead,
  numberRead,
  type Reader,
  type Scaled,
  scaledBy,
  times,
} from './number.ts';
import { isTight, joined, linked, type Token } from './tokens.ts';

/**
 * A number in digits, in words or in both, with its scales: `15 000`, “deux cent trente-quatre”,
 * `1,5 million`, “fourteen hundred”, “3 millions 500 000”.
 *
 * It does not look at what stands before it, nor whether digits are a code or a date.
 */
export function cardinalAt(reader: Reader, at: number): NumberRead | null {
  let sum: NumberRead | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  let part = coefficientAt(reader, at);
  while (part) {
    const scale = scaleAfter(reader, part);
    const whole: NumberRead = scale?.read ?? part;
    if (whole.value >= smallest) break;
    sum = sum ? numberRead(sum.value + whole.value, whole.next, { ordinal: whole.ordinal }) : whole;
    if (sum.ordinal) break;
    const half = halfAfter(reader, sum.next);
    if (half >= 0) return numberRead(sum.value + (scale?.times ?? 1) / 2, half);
    if (!scale) break;
    smallest = scale.times;
    part = partAfter(reader, sum.next);
  }
  return sum;
}

/** The index after “et demi”, “and a half”, or -1 where there is none. */
export function halfAfter({ tokens, grammar }: Reader, next: number): number {
  return grammar.half.longest(tokens, joined(tokens, next))?.next ?? -1;
}

function coefficientAt(reader: Reader, at: number): NumberRead | null {
  const { tokens, grammar } = reader;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (token.kind === 'digits') return inDigits(reader, at);
  const words = grammar.spelledOut(reader, at);
  if (words || !grammar.articles.has(token.low)) return words;
  return grammar.scales.has(tokens[joined(tokens, at + 1)]?.low ?? '')
    ? numberRead(1, at + 1)
    : null;
}

function inDigits({ tokens, grammar }: Reader, at: number): NumberRead | null {
  const read = digitsAt(tokens, at, grammar);
  if (!read) return null;
  const ending = tokens[read.next];
  if (!isTight(ending) || ending.kind !== 'word')
    return numberRead(read.value, read.next, {
      plain: read.plain,
      grouped: !read.plain,
      scaled: thousands(read),
    });
  const scale = suffixScale(tokens, grammar, at, read.next);
  if (scale !== undefined) return numberRead(times(read.value, scale), read.next + 1);
  const ordinal = Number.isInteger(read.value) && grammar.ordinalSuffixes.has(ending.low);
  return ordinal ? numberRead(read.value, read.next + 1, { ordinal }) : null;
}

/** “10 à 15 000”: three zeros in a group of their own are a scale as “mille” is. */
function thousands({ value, plain }: DigitsRead): Scaled[] {
  const isScale = !plain && value % 1000 === 0 && value < 1e6;
  return isScale ? [{ count: value / 1000, times: 1000 }] : [];
}

function scaleAfter(
  reader: Reader,
  part: NumberRead,
): { readonly times: number; readonly read: NumberRead } | null {
  const { tokens, grammar } = reader;
  if (part.ordinal) return null;
  const half = halfAfter(reader, part.next);
  if (half >= 0) {
    const scale = scaleAfter(reader, numberRead(part.value + 0.5, half));
    if (scale) return scale;
  }
  const at = joined(tokens, part.next);
  const low = tokens[at]?.low ?? '';
  const isDigits = tokens[part.next - 1]?.kind === 'digits';
  const scale =
    grammar.scales.get(low) ??
    (isDigits ? (grammar.scalesOfDigits.get(low) ?? ofMoney(tokens, at)) : undefined);
  return scale === undefined ? null : { times: scale, read: scaledBy(part, scale, at + 1) };
}

/** `15 M€`: the letter stands alone only before the sign of a currency. */
function ofMoney(tokens: readonly Token[], at: number): number | undefined {
  const sign = tokens[at + 1];
  return tokens[at]?.text === 'M' && isTight(sign) && currencies.has(sign.low) ? 1e6 : undefined;
}

/** What follows a scale and is added to it: “[trois millions] deux cent mille”. */
function partAfter(reader: Reader, next: number): NumberRead | null {
  const { tokens, grammar, links } = reader;
  const at = joined(tokens, next);
  // Two digits after a scale are more often a number of their own than the end of this one.
  const part = at < 0 ? null : coefficientAt(reader, at);
  if (part && (tokens[at]!.kind === 'word' || part.value >= 100)) return part;
  const after = links ? linked(tokens, next, grammar.link) : -1;
  return tokens[after]?.kind === 'word' ? grammar.spelledOut(reader, after) : null;
}

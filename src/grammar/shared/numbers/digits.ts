import type { NumberGrammar } from './number-grammar.ts';
import { isTight, type Token } from './tokens.ts';

/** A number in digits. */
export interface DigitsRead {
  readonly value: number;
  readonly next: number;
  readonly plain: boolean;
}

/** Digits as written: `1 234,5` is 1, 234 and 5, with a space and a comma between. */
interface Written {
  readonly parts: readonly string[];
  readonly signs: readonly string[];
  readonly next: number;
}

export const currencies: ReadonlySet<string> = new Set(['$', '€', '£', '¥']);

const tightSigns = new Set(['.', ',', "'"]);

/** Groups of a number: no count has as many, and a row of numbers is not read to its end at each. */
const groups_max = 12;

/**
 * Read digits with their grouping and decimals.
 *
 * Groups have three digits each and one kind of sign between them; the first has one to three and
 * no zero in front. Any single space is the same sign, since texts mix U+0020, U+00A0, U+202F and
 * U+2009. What the last sign begins, when it is another one, are decimals.
 *
 * @returns null for digits that are no number, such as `1.2.3` and `007`, or a row of many groups
 */
export function digitsAt(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): DigitsRead | null {
  const { parts, signs, next } = writtenAt(tokens, at);
  const number = evaluate(parts, signs, grammar);
  return number === null ? null : { value: Number(number), next, plain: signs.length === 0 };
}

function writtenAt(tokens: readonly Token[], at: number): Written {
  const parts = [tokens[at]!.text];
  const signs: string[] = [];
  let next = at + 1;
  while (parts.length <= groups_max) {
    const token = tokens[next];
    if (isTight(token) && tightSigns.has(token.low) && isTightDigits(tokens[next + 1])) {
      signs.push(token.low);
      parts.push(tokens[next + 1]!.text);
      next += 2;
    } else if (
      token?.gap === 'space' &&
      isGroup(token) &&
      isFirstGroup(parts[0]!) &&
      (signs.at(-1) ?? ' ') === ' '
    ) {
      signs.push(' ');
      parts.push(token.text);
      next += 1;
    } else break;
  }
  return { parts, signs, next };
}

/** The number as a computer writes it, or null where it is none. */
function evaluate(
  parts: readonly string[],
  signs: readonly string[],
  grammar: NumberGrammar,
): string | null {
  const last = signs.at(-1);
  if (parts.length > groups_max) return null;
  if (last === undefined) return isWhole(parts[0]!) ? parts[0]! : null;
  const decimals = hasDecimals(parts, signs, grammar);
  const whole = decimals ? parts.slice(0, -1) : parts;
  const grouping = decimals ? signs.slice(0, -1) : signs;
  const isGrouped =
    grouping.length === 0
      ? isWhole(whole[0]!)
      : isFirstGroup(whole[0]!) &&
        whole.slice(1).every(part => part.length === 3) &&
        grouping.every(sign => sign === grouping[0] && (!decimals || sign !== last));
  return isGrouped ? whole.join('') + (decimals ? `.${parts.at(-1)}` : '') : null;
}

function hasDecimals(
  parts: readonly string[],
  signs: readonly string[],
  { decimalSign, groupsByDecimalSign }: NumberGrammar,
): boolean {
  const last = signs.at(-1);
  if (last !== '.' && last !== ',') return false;
  const digits = parts.at(-1)!;
  if (signs.length > 1)
    return last !== signs[0] && (last === decimalSign || signs[0] === ' ' || digits.length !== 3);
  if (digits.length !== 3 || !isFirstGroup(parts[0]!)) return true;
  return last === decimalSign && !groupsByDecimalSign(digits);
}

function isWhole(digits: string): boolean {
  return digits === '0' || !digits.startsWith('0');
}

function isFirstGroup(digits: string): boolean {
  return digits.length <= 3 && !digits.startsWith('0');
}

function isGroup(token: Token): boolean {
  return token.kind === 'digits' && token.text.length === 3;
}

function isTightDigits(token: Token | undefined): boolean {
  return isTight(token) && token.kind === 'digits';
}

/**
 * What the letters that touch digits multiply them by: `10k`, `2bn`, and `3m` before what is
 * counted or after the sign of a currency.
 *
 * @param from the index of the first token of the digits
 * @param at the index of the letters
 * @returns undefined where the letters are no scale there
 */
export function suffixScale(
  tokens: readonly Token[],
  grammar: NumberGrammar,
  from: number,
  at: number,
): number | undefined {
  const text = tokens[at]?.text ?? '';
  const scale = grammar.suffixesOfCounts.get(text);
  if (scale === undefined) return grammar.suffixes.get(text);
  const sign = tokens[from - 1];
  if (sign && currencies.has(sign.low) && isTight(tokens[from])) return scale;
  const next = tokens[at + 1];
  const after = tokens[at + 2];
  const isNoun = (token: Token | undefined) =>
    token?.kind === 'word' &&
    token.gap === 'space' &&
    !grammar.functionWords.has(token.low) &&
    !grammar.dimensions.has(token.low);
  if (!isNoun(next)) return undefined;
  const isCounted =
    grammar.isCountedPlural(next!.low) || (isNoun(after) && grammar.isCountedPlural(after!.low));
  return isCounted ? scale : undefined;
}

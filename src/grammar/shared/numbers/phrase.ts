import type { Modifier, Quantity } from '../../../model/quantity.ts';
import { halfAfter } from './cardinal.ts';
import { isNounAt } from './noun.ts';
import { type NumberRead, numberRead, type Reader } from './number.ts';
import { numberAt } from './number-at.ts';
import { type RangeRead, rangeAt } from './ranges.ts';
import { afterWord, isCapitalised, isTight, joined, type Token } from './tokens.ts';

/** A number with its modifier, or words for one. */
export interface PhraseRead {
  /** Null for what is no number that the model can hold. */
  readonly quantity: Quantity | null;
  readonly ordinal: boolean;
  readonly next: number;
}

/** “Plus d’une vingtaine”, “15 000 environ”, “au moins deux ou trois”, “80e”. */
export function phraseAt(reader: Reader, at: number): PhraseRead | null {
  const before = modifiersAt(reader, at);
  const range = rangeAt(reader, before.next);
  if (range) return rangePhrase(reader, before.modifier, range);
  const read = numberAt(reader, before.next);
  if (!read) return null;
  const number = withHalf(reader, read);
  if (number.ordinal) return before.modifier ? null : placeInRow(reader, number);
  const age = ageEnd(reader, number.next);
  if (age >= 0) return { quantity: null, ordinal: false, next: age };
  // “Au moins un mort” counts; “un mort”, and “près d’un village”, do not.
  if (number.article && before.modifier !== 'at least') return null;
  return numberPhrase(reader, before.modifier, number);
}

/** “Deux ans et demi”, “un an et demi”. */
function withHalf(reader: Reader, number: NumberRead): NumberRead {
  if (number.ordinal || !Number.isInteger(number.value) || !isNounAt(reader, number.next))
    return number;
  const half = halfAfter(reader, joined(reader.tokens, number.next) + 1);
  const isCompound = isTight(reader.tokens[half]) && reader.tokens[half]?.low === '-';
  return half < 0 || isCompound ? number : numberRead(number.value + 0.5, half);
}

/**
 * The modifiers before a number; of “jusqu’à environ” the first counts, but “could reach at least
 * 600” goes no further down than its second.
 */
function modifiersAt(
  reader: Reader,
  at: number,
): { readonly modifier: Modifier | null; readonly next: number } {
  const { tokens, grammar } = reader;
  let modifier: Modifier | null = null;
  let next = at;
  for (let modifiers = 0; modifiers < 2; modifiers += 1) {
    const phrase = grammar.before.longest(tokens, next);
    const token = phrase && tokens[phrase.next];
    if (!token || token.gap === 'break') break;
    const guard = grammar.guardedBefore.get(tokens[next]!.low);
    if (guard && !guard(reader, next, phrase.next)) break;
    const raised = modifier === 'up to' && isLowerBound(phrase.value);
    if (modifier === null || modifier === 'about' || raised) modifier = phrase.value;
    next = phrase.next;
  }
  return { modifier, next };
}

function isLowerBound(modifier: Modifier): boolean {
  return modifier === 'at least' || modifier === 'more than';
}

/** Capitalised words may stand before what a place in a row names: “82nd Airborne Division”. */
const in_name_max = 3;

/** “80e”; a century or a regiment is named by its place and gives no quantity. */
function placeInRow(reader: Reader, number: NumberRead): PhraseRead {
  const { tokens, grammar } = reader;
  let at = joined(tokens, number.next);
  for (let words = 0; words <= in_name_max; words += 1) {
    const word = tokens[at];
    if (grammar.namedByPlace.has(word?.low ?? '')) {
      return { quantity: null, ordinal: true, next: number.next };
    }
    if (word?.kind !== 'word' || !isCapitalised(word)) break;
    at = joined(tokens, at + 1);
  }
  return exact(number);
}

/** The index after “-year-old”, or -1. */
function ageEnd({ tokens, grammar }: Reader, next: number): number {
  const isHyphened = tokens[next]?.low === '-' && isTight(tokens[next]);
  return isHyphened ? (grammar.ages.longest(tokens, next + 1)?.next ?? -1) : -1;
}

function exact(number: NumberRead): PhraseRead {
  const quantity = { kind: 'number', modifier: 'exact', number: number.value } as const;
  return { quantity, ordinal: number.ordinal, next: number.next };
}

function numberPhrase(reader: Reader, before: Modifier | null, number: NumberRead): PhraseRead {
  const after = before === null || before === 'about' ? modifierAfter(reader, number.next) : null;
  const modifier = after?.value ?? before ?? (number.about ? 'about' : 'exact');
  const quantity = { kind: 'number', modifier, number: number.value } as const;
  return { quantity, ordinal: false, next: after?.next ?? number.next };
}

/** A range says how near it is by its ends: of the modifiers only a bound changes it. */
function rangePhrase(reader: Reader, before: Modifier | null, range: RangeRead): PhraseRead {
  const { low, high, next } = range;
  const after = before === null ? modifierAfter(reader, next) : null;
  const modifier = before ?? after?.value ?? null;
  const end = after?.next ?? next;
  const bounded = (number: number): PhraseRead => ({
    quantity: { kind: 'number', modifier: modifier!, number },
    ordinal: false,
    next: end,
  });
  switch (modifier) {
    case 'at least':
    case 'more than':
      return bounded(low);
    case 'up to':
    case 'fewer than':
      return bounded(high);
    default:
      return { quantity: { kind: 'range', low, high }, ordinal: false, next: end };
  }
}

/** “600 au moins”, “600 morts au moins”, “300 ou plus”, `500+`. */
function modifierAfter(
  reader: Reader,
  next: number,
): { readonly value: Modifier; readonly next: number } | null {
  const { tokens } = reader;
  if (isPlus(tokens, next)) return { value: 'at least', next: next + 1 };
  const direct = closedModifier(reader, next);
  if (direct || !isNounAt(reader, next)) return direct;
  return closedModifier(reader, joined(tokens, next) + 1);
}

/** It belongs to what follows where a number does: “600 au moins trois fois”. */
function closedModifier(
  reader: Reader,
  at: number,
): { readonly value: Modifier; readonly next: number } | null {
  const { tokens, grammar } = reader;
  const match = grammar.after.longest(tokens, joined(tokens, at));
  if (!match) return null;
  let number = joined(tokens, match.next);
  if (grammar.notAfter.has(tokens[number]?.low ?? '')) number = afterWord(tokens, number);
  return numberAt(reader, number) ? null : match;
}

function isPlus(tokens: readonly Token[], at: number): boolean {
  return isTight(tokens[at]) && tokens[at]?.low === '+';
}

import type { ReadQuantity } from '../read-quantity.ts';
import { breaksSentence } from '../sentence-break.ts';
import type { NumberLanguage } from './language.ts';
import type { Token } from './tokens.ts';

/** A quantity, with the tokens it stands in. */
export interface Placed {
  readonly read: ReadQuantity;
  readonly from: number;
  readonly next: number;
}

const insertedTokensMax = 10;

/**
 * Mark the quantities that count a part of an earlier one of their sentence: “4.700, dont 600 morts
 * et 300 blessés”, “20 people, three of them children”.
 */
export function markParts(
  text: string,
  tokens: readonly Token[],
  language: NumberLanguage,
  placed: readonly Placed[],
): readonly ReadQuantity[] {
  let whole: ReadQuantity | null = null;
  let previous: Placed | null = null;
  let previousIsPart = false;
  return placed.map(place => {
    if (previous && sentenceEnds(text, tokens, previous.next, place.from)) whole = null;
    const { read } = place;
    const part =
      whole !== null &&
      !read.ordinal &&
      (isIntroduced(tokens, language, place) ||
        (previousIsPart && isCoordinated(tokens, language, previous!, place, whole)));
    if (!part && !read.ordinal) whole = read;
    previous = place;
    previousIsPart = part;
    return part ? { ...read, part } : read;
  });
}

function sentenceEnds(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  let previous = tokens[from - 1]!;
  for (let index = from; index <= to; index += 1) {
    const token = tokens[index]!;
    if (token.kind === 'mark' && index < to) continue;
    const gap = text.slice(previous.end, token.at);
    if (breaksSentence(gap, previous.text, token.text)) return true;
    previous = token;
  }
  return false;
}

function isIntroduced(tokens: readonly Token[], language: NumberLanguage, place: Placed): boolean {
  if (language.partAfter.longest(tokens, place.next)) return true;
  let end = place.from;
  if (language.determiners.has(tokens[end - 1]?.low ?? '')) end -= 1;
  if (endsWithMarker(tokens, language, end)) return true;
  // “Dont, selon Kiev, 600 morts”.
  if (tokens[end - 1]?.low !== ',') return false;
  for (let index = end - 2; index >= 1 && index > end - insertedTokensMax; index -= 1)
    if (tokens[index]!.low === ',') return endsWithMarker(tokens, language, index);
  return false;
}

function endsWithMarker(tokens: readonly Token[], language: NumberLanguage, end: number): boolean {
  for (let from = end - 1; from >= 0 && from >= end - 4; from -= 1)
    if (language.partBefore.longest(tokens, from)?.next === end) return true;
  return false;
}

/** “Dont 600 morts et 300 blessés”: the second is a part too, if it can be. */
function isCoordinated(
  tokens: readonly Token[],
  language: NumberLanguage,
  previous: Placed,
  place: Placed,
  whole: ReadQuantity,
): boolean {
  const link = place.from - 1;
  const words = tokens.slice(previous.next, Math.min(link, previous.next + 4));
  return (
    tokens[link]?.low === language.link &&
    link - previous.next <= 3 &&
    words.every(word => word.kind === 'word') &&
    size(place.read) < size(whole)
  );
}

function size({ quantity }: ReadQuantity): number {
  if (quantity.kind === 'number') return quantity.number;
  return quantity.kind === 'range' ? quantity.high : Number.POSITIVE_INFINITY;
}

import type { ReadQuantity } from '../read-quantity.ts';
import { breaksSentence } from '../sentence-break.ts';
import type { NumberGrammar } from './number-grammar.ts';
import type { Token } from './tokens.ts';

/** A quantity, with the tokens it stands in. */
export interface QuantityInTokens {
  readonly read: ReadQuantity;
  readonly from: number;
  readonly next: number;
}

const inserted_tokens_max = 10;

/**
 * Mark the quantities that count a part of an earlier one of their sentence: “4.700, dont 600 morts
 * et 300 blessés”, “20 people, three of them children”.
 */
export function markParts(
  text: string,
  tokens: readonly Token[],
  grammar: NumberGrammar,
  quantities: readonly QuantityInTokens[],
): readonly ReadQuantity[] {
  let whole: ReadQuantity | null = null;
  let previous: QuantityInTokens | null = null;
  let previousIsPart = false;
  return quantities.map(quantity => {
    if (previous && sentenceEnds(text, tokens, previous.next, quantity.from)) whole = null;
    const { read } = quantity;
    const part =
      whole !== null &&
      !read.ordinal &&
      (isIntroduced(tokens, grammar, quantity) ||
        (previousIsPart && isCoordinated(tokens, grammar, previous!, quantity, whole)));
    if (!part && !read.ordinal) whole = read;
    previous = quantity;
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

function isIntroduced(
  tokens: readonly Token[],
  grammar: NumberGrammar,
  quantity: QuantityInTokens,
): boolean {
  if (grammar.partAfter.longest(tokens, quantity.next)) return true;
  let end = quantity.from;
  if (grammar.determiners.has(tokens[end - 1]?.low ?? '')) end -= 1;
  if (endsWithMarker(tokens, grammar, end)) return true;
  // “Dont, selon Kiev, 600 morts”.
  if (tokens[end - 1]?.low !== ',') return false;
  for (let index = end - 2; index >= 1 && index > end - inserted_tokens_max; index -= 1)
    if (tokens[index]!.low === ',') return endsWithMarker(tokens, grammar, index);
  return false;
}

function endsWithMarker(tokens: readonly Token[], grammar: NumberGrammar, end: number): boolean {
  for (let from = end - 1; from >= 0 && from >= end - 4; from -= 1)
    if (grammar.partBefore.longest(tokens, from)?.next === end) return true;
  return false;
}

/** “Dont 600 morts et 300 blessés”: the second is a part too, if it can be. */
function isCoordinated(
  tokens: readonly Token[],
  grammar: NumberGrammar,
  previous: QuantityInTokens,
  quantity: QuantityInTokens,
  whole: ReadQuantity,
): boolean {
  const link = quantity.from - 1;
  const words = tokens.slice(previous.next, Math.min(link, previous.next + 4));
  return (
    tokens[link]?.low === grammar.link &&
    link - previous.next <= 3 &&
    words.every(word => word.kind === 'word') &&
    size(quantity.read) < size(whole)
  );
}

function size({ quantity }: ReadQuantity): number {
  if (quantity.kind === 'number') return quantity.number;
  return quantity.kind === 'range' ? quantity.high : Number.POSITIVE_INFINITY;
}

import { type NumberRead, numberRead, type Reader, scaledBy } from './number.ts';
import type { NumberWord } from './number-grammar.ts';
import { joined, linked } from './tokens.ts';

export type ReadPart = (reader: Reader, at: number) => NumberRead | null;

export function wordAt({ tokens, grammar }: Reader, at: number): NumberWord | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? grammar.words.get(token.low) : undefined;
}

/** One word as a number. */
export function wordNumber(word: NumberWord, at: number): NumberRead {
  return numberRead(word.value, at + 1, { ordinal: word.ordinal });
}

/** The number after a space or hyphen. */
export function partAfter(reader: Reader, next: number, read: ReadPart): NumberRead | null {
  const at = joined(reader.tokens, next);
  return at < 0 ? null : read(reader, at);
}

/** The number after the language's linking word: “vingt et un”, “two hundred and six”. */
export function partAfterLink(reader: Reader, next: number, read: ReadPart): NumberRead | null {
  const at = reader.links ? linked(reader.tokens, next, reader.grammar.link) : -1;
  return at < 0 ? null : read(reader, at);
}

/** A number and what is added to it, if anything. */
export function sum(head: NumberRead, tail: NumberRead | null): NumberRead {
  return tail && tail.value > 0
    ? numberRead(head.value + tail.value, tail.next, { ordinal: tail.ordinal })
    : head;
}

/** “Cent” or “trois cents”: a scale word, with the number before it where there is one. */
export function multiplied(
  reader: Reader,
  at: number,
  kind: 'hundred' | 'thousand',
  head: NumberRead | null,
): NumberRead | null {
  const index = head ? joined(reader.tokens, head.next) : at;
  const word = wordAt(reader, index);
  if (word?.kind !== kind || head?.ordinal) return null;
  const read = scaledBy(head ?? numberRead(1, at), word.value, index + 1);
  return { ...read, ordinal: word.ordinal };
}

/** A number of one word, known for an article where it is one: “un”, “one”. */
export function withArticle({ tokens, grammar }: Reader, at: number, head: NumberRead): NumberRead {
  return head.next === at + 1 && grammar.articles.has(tokens[at]!.low)
    ? { ...head, article: true }
    : head;
}

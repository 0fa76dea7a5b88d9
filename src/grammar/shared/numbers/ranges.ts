import { cardinalAt } from './cardinal.ts';
import { dashes, isDashedDigits, isGluedBefore } from './codes.ts';
import { currencies } from './digits.ts';
import type { NumberRead, Reader } from './number.ts';
import { times } from './number.ts';
import { numberAt } from './number-at.ts';
import type { NumberGrammar } from './number-grammar.ts';
import { afterWord, isCapitalised, isTight, joined, type Token } from './tokens.ts';

/** How many times the first end the last may be, if the first is to have its zeros. */
const farthest = 5;

/** Two numbers that bound a third. */
export interface RangeRead {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** “Entre 500 et 600”, “de 500 à 600”, “500 à 600”, “500-600”, “deux ou trois”. */
export function rangeAt(reader: Reader, at: number): RangeRead | null {
  const { tokens, grammar } = reader;
  const token = tokens[at];
  if (!token || token.kind === 'mark') return null;
  if (isChange(reader, at)) return null;
  const link = token.kind === 'word' ? grammar.openers.get(token.low) : undefined;
  if (link === undefined) return linkedRange(reader, at, null);
  const first = afterWord(tokens, at);
  const about = grammar.before.longest(tokens, first);
  return linkedRange(reader, about?.value === 'about' ? about.next : first, link);
}

/** Words between a verb of change and what it went from: “rose in a day from”. */
const between_max = 4;

/** “Est passé de 200 à 300”, “fell by 36 to 41” tell of two numbers. */
function isChange({ tokens, grammar }: Reader, at: number): boolean {
  let opener = at;
  if (!grammar.openers.has(tokens[at]!.low)) {
    opener = beforeModifier(tokens, grammar, at) - 1;
    if (tokens[opener]?.low === "'") opener -= 1;
  }
  const word = tokens[opener]?.low ?? '';
  if (grammar.changeBy.has(word)) return grammar.changes.has(tokens[opener - 1]?.low ?? '');
  if (!grammar.openers.has(word)) return false;
  for (let before = opener - 1; before >= opener - 1 - between_max; before -= 1) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (grammar.changes.has(token.low)) return true;
    if (grammar.changeBetween && !grammar.changeBetween.test(token.low)) return false;
  }
  return false;
}

/** The index where the modifier of a number begins: “from [about] 200”. */
function beforeModifier(tokens: readonly Token[], grammar: NumberGrammar, at: number): number {
  for (let from = at - 1; from >= 0 && from >= at - modifier_max; from -= 1) {
    if (grammar.before.longest(tokens, from)?.next === at) return from;
  }
  return at;
}

const modifier_max = 3;

/** @param link the word that must stand between, or null for any */
function linkedRange(reader: Reader, at: number, link: string | null): RangeRead | null {
  const whole = numberAt(reader, at);
  if (!whole || !isEnd(reader, at, whole)) return null;
  const read = upTo(reader, at, whole, link);
  if (read || link !== reader.grammar.link) return read;
  // “Between one hundred and two thousand”: the link was taken for a part of the first number.
  const shorter = numberAt({ ...reader, links: false }, at);
  return shorter && shorter.next < whole.next ? upTo(reader, at, shorter, link) : null;
}

function upTo(
  reader: Reader,
  at: number,
  first: NumberRead,
  link: string | null,
): RangeRead | null {
  const { tokens, grammar } = reader;
  const mark = tokens[first.next];
  if (link === null && isDashedDigits(tokens, first.next) && tokens[at]!.kind === 'digits')
    return between(first, cardinalAt(reader, first.next + 1));
  if (link === null && mark && isTight(mark) && dashes.has(mark.low)) return null;
  const word = tokens[joined(tokens, first.next)];
  const kind = word && (link === null ? grammar.rangeLinks.get(word.low) : word.low === link);
  if (!kind) return null;
  let second = joined(tokens, joined(tokens, first.next) + 1);
  if (second >= 0 && currencies.has(tokens[second]!.low) && isTight(tokens[second + 1]))
    second += 1;
  const last = numberAt(reader, second);
  const read = last && isEnd(reader, second, last) ? between(first, last) : null;
  return read && kind === 'or' && read.high > 2 * read.low ? null : read;
}

/** An end is no place in a row, and no name (“Kim Jong Un à”). */
function isEnd({ tokens }: Reader, at: number, read: NumberRead): boolean {
  const isName = read.article && isCapitalised(tokens[at]!) && tokens[at - 1]?.kind === 'word';
  return !read.ordinal && !isName && !isGluedBefore(tokens, at);
}

function between(first: NumberRead, last: NumberRead | null): RangeRead | null {
  if (!last || last.ordinal) return null;
  const low = withScaleOf(first, last);
  return low < last.value ? { low, high: last.value, next: last.next } : null;
}

/** “Quatre à cinq mille”, “10 à 15 000”: the first number has the scale of the last. */
function withScaleOf(first: NumberRead, last: NumberRead): number {
  if (first.scaled.length > 0) return first.value;
  const scale = last.scaled.find(({ count }) => first.value < count);
  if (!scale) return first.value;
  const scaled = times(first.value, scale.times);
  // Zeros are not said as words are: “de 2 à 50 000” may mean what it says.
  return last.grouped && last.value > farthest * scaled ? first.value : scaled;
}

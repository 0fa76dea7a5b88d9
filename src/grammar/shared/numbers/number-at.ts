import { cardinalAt } from './cardinal.ts';
import { codeEnd } from './codes.ts';
import { collectiveAt, countedCollective } from './collective.ts';
import { dateEnd } from './dates.ts';
import { type NumberRead, numberRead, type Reader } from './number.ts';
import { romanAt } from './roman.ts';
import { isCapitalised, isTight, joined } from './tokens.ts';

/**
 * The index after what has the form of a number and counts nothing: a date, an hour, a code, a
 * fraction; -1 where none begins.
 */
export function notCountedEnd(reader: Reader, at: number): number {
  const { ends } = reader.memo;
  if (ends[at] === 0) ends[at] = findNotCountedEnd(reader, at) + 2;
  return ends[at]! - 2;
}

function findNotCountedEnd(reader: Reader, at: number): number {
  const date = dateEnd(reader, at);
  if (date >= 0) return date;
  const code = reader.tokens[at]!.kind === 'digits' ? codeEnd(reader, at) : -1;
  return code >= 0 ? code : fractionEnd(reader, at);
}

/** “Deux tiers”, “trois cinquièmes”, “a third of”; those that have a value here are none. */
function fractionEnd(reader: Reader, at: number): number {
  const { tokens, grammar } = reader;
  if (tokens[at]!.kind === 'mark' || grammar.fixed.longest(tokens, at)) return -1;
  const isArticle = grammar.articles.has(tokens[at]!.low);
  const count = cardinalAt(reader, at) ?? (isArticle ? numberRead(1, at + 1) : null);
  if (!count) return -1;
  const last = grammar.words.get(tokens[count.next - 1]!.low);
  if (count.ordinal) return last?.plural && count.next > at + 1 ? count.next : -1;
  const index = joined(tokens, count.next);
  const low = tokens[index]?.low ?? '';
  if (grammar.fractions.has(low)) return index + 1;
  const part = grammar.words.get(low);
  if (!part?.ordinal || part.kind === 'lone' || part.value < 3) return -1;
  const isOne = isArticle && count.value === 1;
  return !isOne || grammar.of.has(tokens[index + 1]?.low ?? '') ? index + 1 : -1;
}

/** A number or a place in a row, in whatever form, that begins at a token. */
export function numberAt(reader: Reader, at: number): NumberRead | null {
  if (!reader.links) return findNumber(reader, at);
  const { numbers } = reader.memo;
  let number = numbers[at];
  if (number === undefined) {
    number = findNumber(reader, at);
    if (at >= 0) numbers[at] = number;
  }
  return number;
}

function findNumber(reader: Reader, at: number): NumberRead | null {
  const { tokens, grammar } = reader;
  const token = tokens[at];
  if (!token || token.kind === 'mark' || notCountedEnd(reader, at) >= 0) return null;
  const fixed = grammar.fixed.longest(tokens, at);
  if (fixed) return numberRead(fixed.value.value, fixed.next, { about: fixed.value.about });
  const read = collectiveAt(reader, at) ?? cardinalOrCollective(reader, at) ?? romanAt(reader, at);
  return read && standsAlone(reader, at, read) ? read : null;
}

function cardinalOrCollective(reader: Reader, at: number): NumberRead | null {
  const cardinal = cardinalAt(reader, at);
  return cardinal && countedCollective(reader, cardinal);
}

/** False within a compound (“Trois-Rivières”) and for a word that is something else there. */
function standsAlone(reader: Reader, at: number, read: NumberRead): boolean {
  const { tokens, grammar } = reader;
  const isWord = tokens[at]!.kind === 'word';
  if (isWord && isTight(tokens[at]) && isTight(tokens[at - 1]) && tokens[at - 1]!.low === '-')
    return false;
  const guard = read.next === at + 1 ? grammar.guarded.get(tokens[at]!.low) : undefined;
  if (guard && !guard(reader, at, read.next)) return false;
  const after = tokens[joined(tokens, read.next)];
  if (!after || tokens[read.next]?.low !== '-' || !isTight(tokens[read.next])) return true;
  if (after.kind !== 'word' || !isWord) return true;
  const { compounds } = grammar;
  return compounds === 'any word' ? !isCapitalised(after) : compounds.has(after.low);
}

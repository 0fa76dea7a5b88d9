import { type NumberRead, numberRead, type Reader, scaledBy } from './number.ts';
import { joined } from './tokens.ts';

/**
 * A noun for a round number, with its article: “une vingtaine”, “une bonne centaine de milliers”,
 * “a dozen”. Without an article it must count something: “la vingtaine de”, but not “en quarantaine”.
 */
export function collectiveAt(reader: Reader, at: number): NumberRead | null {
  const { tokens, grammar } = reader;
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  if (!grammar.articles.has(token.low)) {
    const noun = grammar.collectives.get(token.low);
    const counts = noun && grammar.of.has(tokens[at + 1]?.low ?? '');
    return counts ? ofScale(reader, numberRead(noun.value, at + 1, { about: true })) : null;
  }
  let index = joined(tokens, at + 1);
  if (grammar.collectiveAdjectives.has(tokens[index]?.low ?? '')) index = joined(tokens, index + 1);
  const noun = grammar.collectives.get(tokens[index]?.low ?? '');
  return noun ? ofScale(reader, numberRead(noun.value, index + 1, { about: true })) : null;
}

/** A number and such a noun: “deux douzaines”, “3 dozen”. */
export function countedCollective(reader: Reader, count: NumberRead): NumberRead {
  const { tokens, grammar } = reader;
  const at = joined(tokens, count.next);
  const noun = grammar.collectives.get(tokens[at]?.low ?? '');
  if (!noun || count.ordinal) return count;
  const read = scaledBy({ ...count, scaled: [] }, noun.value, at + 1);
  return ofScale(reader, { ...read, about: !noun.counted });
}

/** “Une dizaine de milliers”. */
function ofScale({ tokens, grammar }: Reader, read: NumberRead): NumberRead {
  const scale = grammar.ofScales.longest(tokens, read.next);
  return scale ? scaledBy(read, scale.value, scale.next) : read;
}

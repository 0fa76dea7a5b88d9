import { isNounAt } from './noun.ts';
import type { Reader } from './number.ts';
import type { PhraseRead } from './phrase.ts';
import { joined } from './tokens.ts';

/** “Des milliers”, “several hundred”, and “plusieurs”, “many” where they count a noun. */
export function vagueAt(reader: Reader, at: number): PhraseRead | null {
  const { tokens, grammar } = reader;
  const vague = grammar.vague.longest(tokens, at);
  const guard = grammar.guarded.get(tokens[at]!.low);
  if (vague && (!guard || guard(reader, at, vague.next))) {
    const word = vague.value;
    const quantity = word === 'none' ? null : ({ kind: 'vague', word } as const);
    return { quantity, ordinal: false, next: vague.next };
  }
  const qualitative = grammar.qualitative.longest(tokens, at);
  if (!qualitative || !isNounAt(reader, qualitative.next)) return null;
  const noun = tokens[joined(tokens, qualitative.next)]!.low;
  if (qualitative.value === 'many' && !grammar.isCountedPlural(noun)) return null;
  if (guard && !guard(reader, at, qualitative.next)) return null;
  const quantity = { kind: 'qualitative', word: qualitative.value } as const;
  return { quantity, ordinal: false, next: qualitative.next };
}

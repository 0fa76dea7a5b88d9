import type { Clause } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { isParted, type Term } from './terms.ts';
import type { WordSpan } from './word-span.ts';

/**
 * Whether a hedge, a negation or a denial is about some words of its sentence: it stands in their
 * clause; or it brings that clause in (“he denied that … and that …”); or it denies or doubts, in
 * another clause, what they say (“…, un bilan que Moscou conteste”, “… but Moscow denied it”).
 *
 * @param clauses for each word of the sentence, its clause
 * @param words the places of the words in question
 * @param sign where the hedge, negation or denial stands
 * @param doubts whether it denies something or leaves it open, rather than giving it a mood
 */
export function isAbout(
  sentence: readonly Term[],
  clauses: readonly Clause[],
  words: readonly number[],
  sign: WordSpan,
  doubts: boolean,
  grammar: Grammar,
): boolean {
  const own = clauses[sign.from];
  for (const word of words) {
    let clause = clauses[word] ?? null;
    if (clause === own) return true;
    while (clause?.under) {
      clause = clause.under;
      if (clause === own && (doubts || sign.from <= clause.thatAt)) return true;
    }
  }
  if (!doubts || own === undefined) return false;
  return (own.isComment && (words[0] ?? 0) < sign.from) || takesUp(sentence, sign, grammar);
}

/** “Moscou dément.”, “Moscow denied it”, “ne l’a pas confirmé”, “conteste ce bilan”. */
function takesUp(sentence: readonly Term[], { from, to }: WordSpan, grammar: Grammar): boolean {
  const { objectPronouns, reported } = grammar.clauseWords;
  if (isParted(sentence[to + 1])) return true;
  const before = sentence.slice(Math.max(0, from - 2), to + 1).map(({ plain }) => plain);
  if (before.some(word => objectPronouns.has(word))) return true;
  return sentence.slice(to + 1, to + 3).some(({ plain }) => reported.test(plain));
}

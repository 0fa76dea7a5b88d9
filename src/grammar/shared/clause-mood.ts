import type { Clause } from './clause.ts';
import { reported } from './clause-words.ts';
import { isParted, type Term } from './terms.ts';

/** The first and last word of something that tells a mood. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a hedge, a negation or a denial is about some words of its sentence: it stands in their
 * clause; or it brings that clause in (“he denied that … and that …”); or it denies or doubts, in
 * another clause, what they say (“…, un bilan que Moscou conteste”, “… but Moscow denied it”).
 *
 * @param clauses for each word of the sentence, its clause
 * @param told the places of the words
 * @param doubts whether it denies something or leaves it open, rather than giving it a mood
 */
export function isAbout(
  sentence: readonly Term[],
  clauses: readonly Clause[],
  told: readonly number[],
  place: Place,
  doubts: boolean,
): boolean {
  const own = clauses[place.from];
  for (const word of told) {
    let clause = clauses[word] ?? null;
    if (clause === own) return true;
    while (clause?.under) {
      clause = clause.under;
      if (clause === own && (doubts || place.from <= clause.thatAt)) return true;
    }
  }
  if (!doubts || own === undefined) return false;
  return (own.isComment && (told[0] ?? 0) < place.from) || takesUp(sentence, place);
}

const pronouns = new Set(['le', 'la', "l'", 'les']);

/** “Moscou dément.”, “Moscow denied it”, “ne l’a pas confirmé”, “conteste ce bilan”. */
function takesUp(sentence: readonly Term[], { from, to }: Place): boolean {
  if (isParted(sentence[to + 1])) return true;
  const before = sentence.slice(Math.max(0, from - 2), to + 1).map(({ plain }) => plain);
  if (before.some(word => pronouns.has(word))) return true;
  return sentence.slice(to + 1, to + 3).some(({ plain }) => reported.test(plain));
}

import type { Grammar } from './grammar.ts';
import { type Phrases, phraseAt } from './phrases.ts';
import { isParted, type Term } from './terms.ts';
import type { WordSpan } from './word-span.ts';

/** How a language says that somebody denies something. */
export interface DenialWords {
  /** Whether a word is a verb that denies by itself. */
  readonly isDenying: (sentence: readonly Term[], at: number) => boolean;
  /** One may reject a treaty: these verbs deny only what somebody has said. */
  readonly rejecting: RegExp;
  /** What somebody has said. */
  readonly statements: RegExp;
  /** Between a statement and who denies it: “a figure that Moscow disputes”. */
  readonly objectRelatives: ReadonlySet<string>;
  /** What says of a report that it is not so; `not true`: it begins with a negation of its own. */
  readonly untrue: Phrases<'untrue' | 'not true'>;
  /** Right before a denial these say that there is none. */
  readonly unwilling: RegExp;
}

const object_max = 8;
const subject_max = 5;
/** How far behind a negation a verb may still belong to it: “n’a jamais vraiment nié”. */
const negated_max = 2;

/**
 * Where a sentence says that somebody denies something: each verb, and “not true that”.
 *
 * A denial that is itself denied (“ni confirmé ni démenti”, “has not denied”) is none.
 */
export function denialsIn(
  sentence: readonly Term[],
  grammar: Grammar,
  negations: readonly WordSpan[],
): WordSpan[] {
  const denials: WordSpan[] = [];
  let next = 0;
  for (const at of sentence.keys()) {
    while ((negations[next + 1]?.from ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const phrase = phraseAt(grammar.denials.untrue, sentence, at);
    if (!phrase && !isDenial(sentence, at, grammar)) continue;
    if (phrase?.value === 'not true' || !isNegated(sentence, at, grammar, negations[next])) {
      denials.push({ from: at, to: at + (phrase?.length ?? 1) - 1 });
    }
  }
  return denials;
}

function isDenial(sentence: readonly Term[], at: number, grammar: Grammar): boolean {
  const { rejecting, statements, isDenying } = grammar.denials;
  if (!rejecting.test(sentence[at]?.plain ?? '')) return isDenying(sentence, at);
  if (hasObjectBefore(sentence, at, grammar)) return true;
  const object = sentence.slice(at + 1, at + 1 + object_max);
  const stop = object.findIndex(term => isParted(term, /[.;:!?]/));
  return object.slice(0, stop < 0 ? undefined : stop).some(term => statements.test(term.plain));
}

/** “A figure that Moscow disputes”, “, which Moscow rejects”. */
function hasObjectBefore(sentence: readonly Term[], at: number, grammar: Grammar): boolean {
  const { objectRelatives, statements } = grammar.denials;
  for (let word = at - 1; word >= Math.max(0, at - subject_max); word -= 1) {
    const term = sentence[word];
    if (term && objectRelatives.has(term.plain)) {
      if (statements.test(sentence[word - 1]?.plain ?? '')) return true;
      return isParted(term) && grammar.clauseWords.commentRelatives.has(term.plain);
    }
    if (isParted(term)) return false;
  }
  return false;
}

function isNegated(
  sentence: readonly Term[],
  at: number,
  { denials: { unwilling } }: Grammar,
  negation: WordSpan | undefined,
): boolean {
  if (sentence.slice(Math.max(0, at - 2), at).some(term => unwilling.test(term.plain))) return true;
  if (negation === undefined || negation.from > at || at > negation.to + negated_max) return false;
  return !sentence.slice(negation.to + 1, at + 1).some(term => isParted(term));
}

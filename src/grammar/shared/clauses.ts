import type { ReadingLanguage } from '../reading-language.ts';
import type { Clause, OpenClause } from './clause.ts';
import { type Beginning, beginningAt } from './clause-beginnings.ts';
import { complementizers, dependents, sayingBare } from './clause-words.ts';
import { isBarePast, isConjugated } from './finite-verbs.ts';
import type { Term } from './terms.ts';

/**
 * Part a sentence into clauses: at semicolons, at colons after a whole clause, at dashes and
 * brackets with a verb between them, at relative clauses after a comma, and at conjunctions that a
 * verb of their own follows. Where it is not sure that another clause begins, none does.
 *
 * @returns for each word, its clause
 */
export function clausesOf(sentence: readonly Term[], language: ReadingLanguage): readonly Clause[] {
  const clauses: Clause[] = [];
  let open = opened(null, false);
  let outer: { readonly open: OpenClause; readonly from: number } | null = null;
  let ignored = -1;
  for (const at of sentence.keys()) {
    const resumes: boolean = outer !== null && at >= outer.from;
    if (outer && resumes) {
      open = outer.open;
      outer = null;
    }
    const next: Beginning | null =
      at === ignored ? null : beginningAt(sentence, language, at, open, resumes);
    if (next?.kind === 'insertion') ignored = next.end;
    if (next?.kind === 'clause') {
      if (next.isFinal) outer = null;
      else if (next.end !== null) outer ??= { open, from: next.end };
      open = opened(next.isUnder ? open.clause : null, next.isComment);
    }
    clauses.push(open.clause);
    take(open, sentence, at, language);
  }
  return clauses;
}

function opened(under: Clause | null, isComment: boolean): OpenClause {
  const clause = { under, isComment, thatAt: -1 };
  return { clause, verbs: 0, wanted: 1, unsaid: false };
}

/** Count the verbs of a clause against those that its words ask for. */
function take(
  open: OpenClause,
  sentence: readonly Term[],
  at: number,
  language: ReadingLanguage,
): void {
  const plain = sentence[at]?.plain ?? '';
  if (complementizers[language].has(plain)) open.clause.thatAt = at;
  if (dependents[language].has(plain)) {
    // “Said that 47 …”: the verb has asked for it already.
    if (!open.unsaid) open.wanted += 1;
    open.unsaid = false;
    return;
  }
  const isVerb = isConjugated(sentence, at, language) || isBarePast(sentence, at, language);
  if (isVerb) {
    open.verbs += 1;
    open.unsaid = false;
  }
  if (sayingBare[language].has(plain)) {
    if (!isVerb && !/d$/.test(plain)) open.verbs += 1;
    open.wanted += 1;
    open.unsaid = true;
  }
}

import type { Clause, OpenClause } from './clause.ts';
import { type Beginning, beginningAt } from './clause-beginnings.ts';
import type { Grammar } from './grammar.ts';
import type { Term } from './terms.ts';

/**
 * Part a sentence into clauses: at semicolons, at colons after a whole clause, at dashes and
 * brackets with a verb between them, at relative clauses after a comma, and at conjunctions that a
 * verb of their own follows. Where it is not sure that another clause begins, none does.
 *
 * @returns for each word, its clause
 */
export function clausesOf(sentence: readonly Term[], grammar: Grammar): readonly Clause[] {
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
      at === ignored ? null : beginningAt(sentence, grammar, at, open, resumes);
    if (next?.kind === 'insertion') ignored = next.end;
    if (next?.kind === 'clause') {
      if (next.isFinal) outer = null;
      else if (next.end !== null) outer ??= { open, from: next.end };
      open = opened(next.isUnder ? open.clause : null, next.isComment);
    }
    clauses.push(open.clause);
    take(open, sentence, at, grammar);
  }
  return clauses;
}

function opened(under: Clause | null, isComment: boolean): OpenClause {
  const clause = { under, isComment, thatAt: -1 };
  return { clause, verbs: 0, wanted: 1, unsaid: false };
}

/** Count the verbs of a clause against those that its words ask for. */
function take(open: OpenClause, sentence: readonly Term[], at: number, grammar: Grammar): void {
  const { verbs, clauseWords } = grammar;
  const plain = sentence[at]?.plain ?? '';
  if (clauseWords.complementizers.has(plain)) open.clause.thatAt = at;
  if (clauseWords.dependents.has(plain)) {
    // “Said that 47 …”: the verb has asked for it already.
    if (!open.unsaid) open.wanted += 1;
    open.unsaid = false;
    return;
  }
  const isVerb = verbs.isConjugated(sentence, at) || verbs.isBarePast(sentence, at);
  if (isVerb) {
    open.verbs += 1;
    open.unsaid = false;
  }
  const tense = clauseWords.sayingBare.get(plain);
  if (tense !== undefined) {
    if (!isVerb && tense === 'present') open.verbs += 1;
    open.wanted += 1;
    open.unsaid = true;
  }
}

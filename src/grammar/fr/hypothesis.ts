import { isParted, type Term } from '../shared/terms.ts';
import { conditionalStemOf, isImperfect } from './conditional.ts';

/** What a sentence supposes, and so which of its conditionals follow from that and are no hedges. */
export interface Hypothesis {
  /** “Si la Russie attaquait, …”: none of them is a hedge. */
  readonly all: boolean;
  /** “Même si …”, “en cas d’attaque, …”: the past conditional still is one. */
  readonly present: boolean;
  /** Words of a clause in which a conditional is asked about: “on ignore s’il viendrait”. */
  readonly asked: ReadonlySet<number>;
}

const subjects = new Set(['il', 'ils']);
const supposing: readonly (readonly string[])[] = [
  ['en', 'cas'],
  ['au', 'cas'],
  ['à', 'condition'],
  ["l'", 'hypothèse'],
  ["l'", 'éventualité'],
];
const reach = 25;

/** What a sentence supposes. */
export function hypothesisOf(sentence: readonly Term[]): Hypothesis {
  let all = false;
  let present = false;
  const asked = new Set<number>();
  for (const [at, { plain }] of sentence.entries()) {
    const next = sentence[at + 1]?.plain ?? '';
    if (supposing.some(([first, second]) => plain === first && next === second)) present = true;
    if (!(plain === 'si' || (plain === "s'" && subjects.has(next)))) continue;
    const before = sentence[at - 1]?.plain;
    if (before === 'comme') continue;
    const clause = clauseFrom(sentence, at);
    const imperfect = clause.some(word => isImperfect(sentence[word]?.plain ?? ''));
    if (imperfect && before === 'même') present = true;
    else if (imperfect) all = true;
    else for (const word of clause) asked.add(word);
  }
  return { all, present, asked };
}

/** The words after “si”, up to the next comma that does not close an aside, or its conditional. */
function clauseFrom(sentence: readonly Term[], si: number): number[] {
  const clause: number[] = [];
  let aside = isParted(sentence[si + 1], /,/);
  for (let at = si + 1; at <= si + reach && at < sentence.length; at += 1) {
    const term = sentence[at];
    if (term?.plain === 'si') break;
    if (at > si + 1 && isParted(term)) {
      if (!aside) break;
      aside = false;
    }
    clause.push(at);
    if (conditionalStemOf(term?.plain ?? '') !== null) break;
  }
  return clause;
}

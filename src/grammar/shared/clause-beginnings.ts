import type { OpenClause } from './clause.ts';
import type { Grammar } from './grammar.ts';
import { isParted, type Term } from './terms.ts';

interface NewClause {
  readonly kind: 'clause';
  /** The words that govern the clause before it govern it too. */
  readonly isUnder: boolean;
  readonly isComment: boolean;
  /** The word from which the clause around it goes on; null where it does not, or another says. */
  readonly end: number | null;
  /** No clause goes on after it. */
  readonly isFinal: boolean;
}

/** What begins at a word. */
export type Beginning =
  | NewClause
  /** Words between marks, to that one, that belong to the clause around them. */
  | { readonly kind: 'insertion'; readonly end: number };

const dash = /\s[–-]\s|—/;
const bracket = /[([]/;
const subject_max = 12;
const apposition_max = 7;
/** How long a relative clause or an insertion is looked through for its end. */
const reach = 60;

const plain: NewClause = {
  kind: 'clause',
  isUnder: false,
  isComment: false,
  end: null,
  isFinal: false,
};
const final: NewClause = { ...plain, isFinal: true };

/**
 * What begins at a word, or null.
 *
 * @param open the clause that goes on there otherwise
 * @param resumes whether it goes on only now, after an insertion
 */
export function beginningAt(
  sentence: readonly Term[],
  grammar: Grammar,
  at: number,
  open: OpenClause,
  resumes: boolean,
): Beginning | null {
  const term = sentence[at];
  if (term === undefined || at === 0) return initial(sentence, grammar, at);
  if (term.gap.includes(';')) return final;
  // What a colon and a quotation follow governs the quotation.
  if (/:\s/.test(term.gap)) return open.verbs > 0 && term.plain !== '' ? final : null;
  if (!resumes && (dash.test(term.gap) || bracket.test(term.gap))) {
    return inserted(sentence, grammar, at);
  }
  return (
    relative(sentence, grammar, at) ??
    apposition(sentence, grammar, at, open) ??
    coordinated(sentence, grammar, at, open) ??
    subordinate(sentence, grammar, at, open)
  );
}

/** “After 47 people were killed, …”. */
function initial(sentence: readonly Term[], grammar: Grammar, at: number): Beginning | null {
  const from = afterSubordinator(sentence, grammar, at);
  if (from < 0 || !hasOwnVerb(sentence, grammar, from)) return null;
  return { ...plain, end: commaAfter(sentence, from) };
}

/** “— 47, says Kyiv —”: with a verb it is a clause, without one a part of what is around it. */
function inserted(sentence: readonly Term[], grammar: Grammar, at: number): Beginning {
  const closing = bracket.test(sentence[at]?.gap ?? '') ? /[)\]]/ : dash;
  const limit = Math.min(sentence.length, at + reach);
  let end = at + 1;
  while (end < limit && !closing.test(sentence[end]?.gap ?? '')) end += 1;
  const hasVerb = sentence
    .slice(at, end)
    .some((_, word) => grammar.verbs.isConjugated(sentence, at + word));
  return hasVerb ? { ...plain, end } : { kind: 'insertion', end };
}

/** “, qui …”, “, ce que …”, “, which …”, and “, dont …” where it has a verb. */
function relative(sentence: readonly Term[], grammar: Grammar, at: number): Beginning | null {
  if (!isParted(sentence[at], /,/)) return null;
  const word = sentence[at]?.plain ?? '';
  const next = sentence[at + 1]?.plain ?? '';
  const words = grammar.clauseWords;
  const isThis = words.commentOpeners.has(word) && words.dependents.has(next);
  if (!isThis && !words.relatives.has(word)) return null;
  const end = commaAfter(sentence, at);
  const last = Math.min(end ?? sentence.length, at + reach);
  // “4.700, dont 600 morts” goes on with what it is said of.
  if (words.verblessRelatives.has(word) && !hasVerb(sentence, grammar, at, last)) return null;
  return { ...plain, isComment: isThis || words.commentRelatives.has(word), end };
}

/** “, un bilan que …”, “, a figure that …”. */
function apposition(
  sentence: readonly Term[],
  grammar: Grammar,
  at: number,
  open: OpenClause,
): Beginning | null {
  if (open.verbs === 0 || !isParted(sentence[at], /,/)) return null;
  if (!grammar.clauseWords.subjectWords.has(sentence[at]?.plain ?? '')) return null;
  let isComment = false;
  for (let word = at + 1; word <= at + apposition_max; word += 1) {
    const term = sentence[word];
    if (term === undefined || isParted(term) || grammar.verbs.isConjugated(sentence, word))
      return null;
    if (grammar.clauseWords.dependents.has(term.plain)) {
      return { ...plain, isComment, end: commaAfter(sentence, word) };
    }
    isComment ||= grammar.clauseWords.reported.test(term.plain);
  }
  return null;
}

/** “And the president may …”, “et devrait …”, “and that …”. */
function coordinated(
  sentence: readonly Term[],
  grammar: Grammar,
  at: number,
  open: OpenClause,
): Beginning | null {
  if (!grammar.clauseWords.coordinators.has(sentence[at]?.plain ?? '')) return null;
  let next = at + 1;
  if (grammar.clauseWords.complementizers.has(sentence[next]?.plain ?? '')) {
    return open.clause.thatAt >= 0 ? { ...plain, isUnder: true } : null;
  }
  if (isWhole(open, sentence[next]) && hasOwnVerb(sentence, grammar, next)) return plain;
  while (grammar.clauseWords.clitics.has(sentence[next]?.plain ?? '')) next += 1;
  const sharesSubject = open.verbs > 0 && grammar.verbs.isConjugated(sentence, next);
  return sharesSubject && !isParted(sentence[next]) ? { ...plain, isUnder: true } : null;
}

/** “Alors que le président …”, “while Kim was …”. */
function subordinate(
  sentence: readonly Term[],
  grammar: Grammar,
  at: number,
  open: OpenClause,
): Beginning | null {
  const from = afterSubordinator(sentence, grammar, at);
  if (from < 0 || !hasOwnVerb(sentence, grammar, from)) return null;
  if (isWhole(open, sentence[from])) return plain;
  // Between commas, before the verb of the clause around it.
  return isParted(sentence[at], /,/) && open.verbs === 0
    ? { ...plain, end: commaAfter(sentence, from) }
    : null;
}

function afterSubordinator(sentence: readonly Term[], grammar: Grammar, at: number): number {
  const word = sentence[at]?.plain ?? '';
  if (grammar.clauseWords.subordinators.has(word)) return at + 1;
  const that = grammar.clauseWords.complementizers.has(sentence[at + 1]?.plain ?? '');
  return that && grammar.clauseWords.subordinatorsWithThat.has(word) ? at + 2 : -1;
}

/**
 * Whether a clause has the verbs it needs. “Denied 47 soldiers and 12 civilians were killed” has
 * not: the subject of what is said goes on. What counts nobody is rather another subject.
 */
function isWhole({ verbs, wanted, unsaid }: OpenClause, next: Term | undefined): boolean {
  if (verbs >= wanted) return true;
  return unsaid && verbs > 0 && verbs >= wanted - 1 && !/^\d/.test(next?.plain ?? '');
}

/** Whether a subject and its verb begin at a word. */
function hasOwnVerb(sentence: readonly Term[], grammar: Grammar, from: number): boolean {
  const first = sentence[from];
  if (first === undefined || isParted(first)) return false;
  const { subjectWords, dependents, coordinators, nounCoordinators } = grammar.clauseWords;
  const isSubject =
    subjectWords.has(first.plain) || /^\d/.test(first.plain) || /^\p{Lu}/u.test(first.text);
  if (!isSubject || first.plain === '') return false;
  for (let at = from + 1; at <= from + subject_max; at += 1) {
    const term = sentence[at];
    if (term === undefined || isParted(term)) return false;
    if (grammar.verbs.isConjugated(sentence, at) || says(sentence, at, grammar)) return true;
    if (dependents.has(term.plain)) return false;
    if (coordinators.has(term.plain) && !nounCoordinators.has(term.plain)) return false;
  }
  return false;
}

/** “Moscow denies”, “Moscow denied”. */
function says(sentence: readonly Term[], at: number, grammar: Grammar): boolean {
  const tense = grammar.clauseWords.sayingBare.get(sentence[at]?.plain ?? '');
  return tense === 'present' || (tense === 'past' && grammar.verbs.isBarePast(sentence, at));
}

function hasVerb(sentence: readonly Term[], grammar: Grammar, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (grammar.verbs.isConjugated(sentence, at)) return true;
  return false;
}

/** The word after the comma that ends a clause; a comma right after its first word is an aside's. */
function commaAfter(sentence: readonly Term[], from: number): number | null {
  let asides = isParted(sentence[from + 1], /,/) ? 1 : 0;
  for (let at = from + 2; at < sentence.length && at < from + reach; at += 1) {
    if (!isParted(sentence[at], /[,;:—–)\]]/)) continue;
    if (asides === 0) return at;
    asides -= 1;
  }
  return null;
}

import type { StatementReport } from '../model/briefing.ts';
import type { Context } from './context.ts';
import { fold } from './fold.ts';
import { type Answers, plainAnswers } from './pair.ts';

/**
 * Compare two sources' versions of one statement.
 *
 * @returns `same` for equal words in one form, after folding; `translation` whenever the articles
 *   are in different languages, since words that differ there tell nothing; `form` where the words
 *   are equal but not their form, or one quotes and the other reports; else `wording`
 */
export function compareSpoken(a: StatementReport, b: StatementReport, context: Context): Answers {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const sameWords = first.join('\0') === second.join('\0');
  if (sameWords && a.form === b.form) return plainAnswers('same');
  if (spokenLanguage(a, context) !== spokenLanguage(b, context)) return plainAnswers('translation');
  const quoted = a.form === 'direct' || b.form === 'direct';
  const reported = a.form === 'indirect' || b.form === 'indirect';
  if (sameWords || (quoted && reported)) return plainAnswers('form');
  if (a.quote === null || b.quote === null) return plainAnswers('wording');
  const fuller = includes(first, second) ? a.key : includes(second, first) ? b.key : null;
  return { ...plainAnswers('wording'), fuller };
}

/** The mark that closes a sentence goes with the sentence a quote is set in, not with its words. */
const closing = /(?<=\p{L}|\p{N})\s*[.,;:!?…]+$/u;

const folded = new WeakMap<StatementReport, readonly string[]>();

/** The quoted runs, or the passage where nothing is quoted, folded. */
function wordsOf(report: StatementReport): readonly string[] {
  const known = folded.get(report);
  if (known) return known;
  const runs = (report.quote ?? [report.passage ?? '']).map(run => fold(run).replace(closing, ''));
  folded.set(report, runs);
  return runs;
}

/** The language of a version. Regional kinds of one language are not translations of each other. */
export function spokenLanguage(report: StatementReport, context: Context): string {
  const source = context.sources.get(report.source);
  return (source?.lang.split('-')[0] ?? '').toLowerCase();
}

/** Longer text is no quotation, and searching it could take a hostile file's time. */
const searched_chars_max = 20_000;

/** Whether every run of `part` stands in the runs of `whole`, in order and as whole words. */
function includes(whole: readonly string[], part: readonly string[]): boolean {
  const text = whole.join('\0');
  if (text.length > searched_chars_max) return false;
  let from = 0;
  for (const run of part) {
    const at = findWords(text, run, from);
    if (at === -1) return false;
    from = at + run.length;
  }
  return true;
}

function findWords(text: string, run: string, from: number): number {
  if (run === '') return from;
  for (let at = text.indexOf(run, from); at !== -1; at = text.indexOf(run, at + 1)) {
    if (!splitsWord(text, at) && !splitsWord(text, at + run.length)) return at;
  }
  return -1;
}

/** Whether a letter or digit stands on both sides of a place. */
function splitsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  return /[\p{L}\p{M}\p{N}]$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after);
}

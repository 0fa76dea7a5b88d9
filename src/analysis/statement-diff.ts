import type { Briefing, Claim, StatementReport } from '../model/briefing.ts';
import { readingLanguage } from '../reading/reading.ts';
import { contextOf } from './context.ts';
import type { Pair } from './pair.ts';
import { diffWords, sharedCharacters, type WordDiff } from './word-diff.ts';

/** With fewer characters in common two quotes are two quotes, and not one in two wordings. */
const sharedMin = 0.3;

/**
 * Two sources' wordings of one statement, word by word.
 *
 * @param pair one of the claim's
 * @returns null unless they are wordings in one language that have words in common
 */
export function statementDiff(claim: Claim, pair: Pair, briefing: Briefing): WordDiff | null {
  if (claim.kind !== 'statement' || pair.type !== 'wording') return null;
  const [a, b] = [pair.a, pair.b].map(source =>
    claim.reports.find(report => report.source === source),
  );
  if (!a || !b) return null;
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const tag = contextOf(briefing).sources.get(a.source)?.lang ?? '';
  const diff = diffWords(first, second, readingLanguage(tag));
  return sharedCharacters(diff) >= sharedMin * Math.min(first.length, second.length) ? diff : null;
}

function wordsOf({ quote, passage }: StatementReport): string {
  return quote?.join(' … ') ?? passage ?? '';
}

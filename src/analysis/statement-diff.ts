import type { Briefing, Claim, StatementReport } from '../model/briefing.ts';
import { readingLanguage } from '../reading/reading.ts';
import { spokenLanguage } from './compare-spoken.ts';
import { contextOf } from './context.ts';
import type { Pair } from './pair.ts';
import { diffWords, sharedCharacters, type WordDiff } from './word-diff.ts';

/** With fewer characters in common two quotes are two quotes, and not one in two wordings. */
const sharedMin = 0.3;

/**
 * Two sources' wordings of one statement, word by word, where that says something by itself.
 *
 * @param pair one of the claim's
 * @returns null unless they are wordings in one language that have words in common
 */
export function statementDiff(claim: Claim, pair: Pair, briefing: Briefing): WordDiff | null {
  if (claim.kind !== 'statement' || pair.type !== 'wording') return null;
  const diff = versionDiff(claim, pair.a, pair.b, briefing);
  if (diff === null || diff === 'languages') return null;
  const lengths = [pair.a, pair.b].map(source => {
    const report = claim.reports.find(found => found.source === source);
    return report ? wordsOf(report).length : 0;
  });
  return sharedCharacters(diff) >= sharedMin * Math.min(...lengths) ? diff : null;
}

/**
 * Any two versions of a statement word by word, however little they have in common: for a reader
 * who asks for these two.
 *
 * @param a a source's id; its version is the first
 * @param b another source's
 * @returns `languages` where the articles are in two languages, so that differing words tell
 *   nothing; null where one of them has no version
 */
export function versionDiff(
  claim: Claim,
  a: string,
  b: string,
  briefing: Briefing,
): WordDiff | 'languages' | null {
  if (claim.kind !== 'statement') return null;
  const [first, second] = [a, b].map(source =>
    claim.reports.find(report => report.source === source),
  );
  if (!first || !second) return null;
  const context = contextOf(briefing);
  if (spokenLanguage(first, context) !== spokenLanguage(second, context)) return 'languages';
  const tag = context.sources.get(first.source)?.lang ?? '';
  return diffWords(wordsOf(first), wordsOf(second), readingLanguage(tag));
}

/**
 * The sources whose versions of a statement are in the language of one source's version.
 *
 * @returns ids in the file's order, without the source itself; none where it has no version
 */
export function comparableVersions(claim: Claim, source: string, briefing: Briefing): string[] {
  if (claim.kind !== 'statement') return [];
  const context = contextOf(briefing);
  const own = claim.reports.find(report => report.source === source);
  if (!own) return [];
  const language = spokenLanguage(own, context);
  return claim.reports
    .filter(report => report !== own && spokenLanguage(report, context) === language)
    .map(report => report.source);
}

function wordsOf({ quote, passage }: StatementReport): string {
  return quote?.join(' … ') ?? passage ?? '';
}

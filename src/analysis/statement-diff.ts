import { type ReadingLanguage, readingLanguage } from '../grammar/reading-language.ts';
import type { Briefing, Claim, StatementReport } from '../model/briefing.ts';
import { limits } from '../model/limits.ts';
import type { ReportKey } from '../model/report-key.ts';
import { spokenLanguage } from './compare-spoken.ts';
import { contextOf } from './context.ts';
import type { Pair } from './pair.ts';
import { diffWords, sharedCharacters, tooUnlike, type WordDiff } from './word-diff.ts';

/** With fewer characters in common two quotes are two quotes, and not one in two wordings. */
const shared_min = 0.3;

/** More pairs than these are a table nobody reads: the verdict's alone is set side by side. */
export const pairs_max = 15;

/**
 * Two sources' wordings of one statement, word by word, where that says something by itself.
 *
 * @param pair one of the claim's
 * @returns null unless they are wordings in one language that have words in common, or may have
 */
export function statementDiff(claim: Claim, pair: Pair, briefing: Briefing): WordDiff | null {
  if (claim.kind !== 'statement' || pair.type !== 'wording') return null;
  const texts = [pair.a, pair.b].map(key => {
    const report = claim.reports.find(found => found.key === key);
    return report ? wordsOf(report) : '';
  });
  const lengths = texts.map(text => text.length);
  const pairs = (claim.reports.length * (claim.reports.length - 1)) / 2;
  const together = pairs > pairs_max ? 1 : pairs;
  const characters = lengths.reduce((sum, length) => sum + length, 0) * together;
  if (characters > limits.diff_claim_chars_max) return tooUnlike(texts[0] ?? '', texts[1] ?? '');
  const diff = versionDiff(claim, pair.a, pair.b, briefing);
  if (diff === null || diff === 'languages') return null;
  if (diff.isTooUnlike) return diff;
  return sharedCharacters(diff) >= shared_min * Math.min(...lengths) ? diff : null;
}

/**
 * Any two versions of a statement word by word, however little they have in common: for a reader
 * who asks for these two.
 *
 * @param a the key of the report whose version is the first
 * @param b the key of another
 * @returns `languages` where the articles are in two languages, so that differing words tell
 *   nothing; null where one of them has no version
 */
export function versionDiff(
  claim: Claim,
  a: ReportKey,
  b: ReportKey,
  briefing: Briefing,
): WordDiff | 'languages' | null {
  if (claim.kind !== 'statement') return null;
  const [first, second] = [a, b].map(key => claim.reports.find(report => report.key === key));
  if (!first || !second) return null;
  const context = contextOf(briefing);
  if (spokenLanguage(first, context) !== spokenLanguage(second, context)) return 'languages';
  const tag = context.sources.get(first.source)?.lang ?? '';
  return reportsDiff(first, second, readingLanguage(tag));
}

const made = new WeakMap<StatementReport, WeakMap<StatementReport, WordDiff>>();

/** Worked out once: a screen asks again for every key. */
function reportsDiff(
  first: StatementReport,
  second: StatementReport,
  language: ReadingLanguage | null,
): WordDiff {
  const ofFirst = made.get(first) ?? new WeakMap<StatementReport, WordDiff>();
  made.set(first, ofFirst);
  const diff = ofFirst.get(second) ?? diffWords(wordsOf(first), wordsOf(second), language);
  ofFirst.set(second, diff);
  return diff;
}

/**
 * The versions of a statement that are in the language of one of them.
 *
 * @returns keys in the file's order, without that of the report itself; none where it has no version
 */
export function comparableVersions(
  claim: Claim,
  report: ReportKey,
  briefing: Briefing,
): readonly ReportKey[] {
  if (claim.kind !== 'statement') return [];
  const context = contextOf(briefing);
  const own = claim.reports.find(({ key }) => key === report);
  if (!own) return [];
  const language = spokenLanguage(own, context);
  return claim.reports
    .filter(other => other !== own && spokenLanguage(other, context) === language)
    .map(({ key }) => key);
}

function wordsOf({ quote, passage }: StatementReport): string {
  return quote?.join(' … ') ?? passage ?? '';
}

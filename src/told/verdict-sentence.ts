import type { Origins } from '../analysis/origins.ts';
import type { Pair, Verdict } from '../analysis/pair.ts';
import type { VerdictStrings } from '../lang/language.ts';
import type { Briefing, Claim } from '../model/briefing.ts';
import { logicSentence } from './logic-sentence.ts';
import { type SentenceLanguage, sourceNames } from './readings.ts';
import { spokenPair, spokenVerdict } from './spoken-sentence.ts';
import { valuedPair, valuedVerdict } from './valued-sentence.ts';

/**
 * Why a claim has its verdict, in one plain sentence: “A and B give June 2025, C 2024: they do not
 * overlap.” Sources are named by their marks. The words of the briefing in it are as they stand in
 * the file: make the sentence safe before showing it.
 *
 * @param verdict what `judge` gave for this claim
 * @param language the words to write with
 */
export function verdictSentence(
  claim: Claim,
  verdict: Verdict,
  briefing: Briefing,
  language: SentenceLanguage,
): string {
  const { pair } = verdict;
  if (pair === null) {
    const reports = claim.reports.map(({ key }) => key);
    return language.verdicts.single(sourceNames(briefing, reports, language.verdicts));
  }
  if (pair.type === 'logic' || claim.reports.length < 3) {
    return pairSentence(claim, pair, briefing, language);
  }
  return claim.kind === 'statement'
    ? spokenVerdict(claim, verdict, briefing, language.verdicts)
    : valuedVerdict(claim, pair, verdict.pairs, briefing, language);
}

/** How two reports of a claim stand to each other, in one plain sentence. */
export function pairSentence(
  claim: Claim,
  pair: Pair,
  briefing: Briefing,
  language: SentenceLanguage,
): string {
  if (pair.type === 'logic') return logicSentence(claim, pair, briefing, language);
  return claim.kind === 'statement'
    ? spokenPair(claim, pair, briefing, language.verdicts)
    : valuedPair(claim, pair, briefing, language);
}

/** How many voices really answer: “2 reports · 1 distinct origin (at most 2)”. */
export function originsSentence(origins: Origins, strings: VerdictStrings): string {
  const words = strings.origins;
  const { min, max, reports, recorders } = origins;
  const counted = min === 0 ? words.unrecorded : words.distinct(min);
  const bound = max > Math.max(min, 1) ? ` ${words.atMost(max)}` : '';
  const parts = [words.reports(reports), counted + bound];
  if (recorders.length > 0) parts.push(words.recorders(recorders.length));
  return parts.join(' · ');
}

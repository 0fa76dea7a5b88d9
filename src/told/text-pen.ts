import type { Analysis } from '../analysis/analyse.ts';
import type { Finding } from '../analysis/findings.ts';
import type { Pair, Verdict } from '../analysis/pair.ts';
import type { KindCounts } from '../analysis/provenance.ts';
import { statementDiff, versionDiff } from '../analysis/statement-diff.ts';
import type { ReportCheck } from '../analysis/verification/verify-report.ts';
import type { WordDiff } from '../analysis/word-diff.ts';
import type { Language } from '../lang/language.ts';
import {
  type Briefing,
  type Claim,
  claimKinds,
  type Report,
  type Source,
} from '../model/briefing.ts';
import type { Quantity } from '../model/quantity.ts';
import type { ReportKey } from '../model/report-key.ts';
import { formatDate } from '../text/date.ts';
import { markOf, partyName } from '../text/names.ts';
import { formatNumber } from '../text/number.ts';
import { formatQuantity } from '../text/quantity.ts';
import { reportFindings, reportStanding, type Standing } from '../text/words-standing.ts';
import { findingSentence } from './finding-sentence.ts';
import { toldClaim } from './tell-claim.ts';
import type { ToldClaim } from './told-claim.ts';
import { originsSentence, pairSentence, verdictSentence } from './verdict-sentence.ts';

/** A finding and what it says. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly sentence: string;
}

/** What screens and pages write with: a briefing, what was worked out, and a language. */
export interface TextPen {
  /** With every text made safe for a terminal. */
  readonly briefing: Briefing;
  readonly analysis: Analysis;
  readonly language: Language;
  verdictOf(claim: Claim): Verdict;
  quantity(value: Quantity): string;
  date(text: string): string;
  /** Words in the quotation marks of the interface's language. */
  quoted(words: string): string;
  number(value: number): string;
  /** When a source was published, as far as it says. */
  published(source: Source): string;
  /** A party's name. */
  party(id: string): string;
  /** How many of each kind: `2 figures · 1 statement`. */
  counts(basis: { readonly counts: KindCounts; readonly proposed: number }): string;
  /** How many in all, where the kinds take too much room. */
  reportCount(basis: { readonly counts: KindCounts; readonly proposed: number }): string;
  /** A claim by its id. */
  claim(id: string): Claim | undefined;
  /** What is told of a claim and of each answer to it: what to print from. */
  told(claim: Claim): ToldClaim;
  /** What a claim amounts to, in one sentence. */
  sentence(claim: Claim): string;
  /** How two reports of it stand to each other, in one sentence. */
  pairSentence(claim: Claim, pair: Pair): string;
  /** How many voices really answer a claim. */
  origins(claim: Claim): string;
  /** What checking a report's words came to; undefined where nobody has looked yet. */
  check(report: ReportKey): ReportCheck | undefined;
  /** How its words stand to its article. */
  standing(check: ReportCheck): Standing;
  /** What is wrong or doubtful with its words, a sentence each. */
  wordsFindings(report: ReportKey): readonly ToldFinding[];
  /** Two wordings of a statement, word by word; null where there is nothing to set side by side. */
  diff(claim: Claim, pair: Pair): WordDiff | null;
  /** Any two versions of a statement; see `versionDiff`. */
  versions(claim: Claim, a: ReportKey, b: ReportKey): WordDiff | 'languages' | null;
}

export function makeTextPen(briefing: Briefing, analysis: Analysis, language: Language): TextPen {
  const { strings, quantities } = language;
  const date = (text: string) => formatDate(text, quantities);
  const claims = new Map(briefing.claims.map(claim => [claim.id, claim]));
  const pen: TextPen = {
    briefing,
    analysis,
    language,
    verdictOf: claim =>
      analysis.verdicts.get(claim.id) ?? { type: 'single', pair: null, pairs: [] },
    quantity: value => formatQuantity(value, quantities),
    date,
    quoted: words => strings.quote.open + words + strings.quote.close,
    number: value => formatNumber(value, quantities),
    party: id => partyName(briefing, id),
    counts: ({ counts, proposed }) => {
      const parts = claimKinds
        .filter(kind => counts[kind] > 0)
        .map(kind => strings.kindCount[kind](counts[kind]));
      if (proposed > 0) parts.push(strings.header.proposed(proposed));
      return parts.join(' · ');
    },
    reportCount: ({ counts, proposed }) => {
      const accepted = claimKinds.reduce((sum, kind) => sum + counts[kind], 0);
      return strings.words.reports(accepted + proposed);
    },
    claim: id => claims.get(id),
    told: claim => toldClaim(pen, claim),
    sentence: claim => {
      const verdict = analysis.verdicts.get(claim.id);
      return verdict ? verdictSentence(claim, verdict, briefing, language) : '';
    },
    check: report => analysis.verification.reports.get(report),
    standing: check => reportStanding(check, language),
    wordsFindings: report =>
      reportFindings(analysis.findings, report).map(finding => ({
        finding,
        sentence: findingSentence(finding, analysis, briefing, language),
      })),
    diff: (claim, pair) => statementDiff(claim, pair, briefing),
    versions: (claim, a, b) => versionDiff(claim, a, b, briefing),
    pairSentence: (claim, pair) => pairSentence(claim, pair, briefing, language),
    origins: claim => {
      const origins = analysis.origins.get(claim.id);
      if (!origins) return '';
      const sentence = originsSentence({ ...origins, recorders: [] }, language.verdicts);
      const recorded = origins.recorders.map(id => {
        const by = (claim.reports as readonly Report[]).filter(
          report => 'recorded_by' in report && report.recorded_by.includes(id),
        );
        const marks = by.map(report => markOf(briefing, report.source)).join(', ');
        return strings.words.recordedBy(partyName(briefing, id), marks);
      });
      return [sentence, ...recorded].join(' · ');
    },
    published: source => {
      if (!source.published) return strings.words.dateNotStated;
      const { date: when, basis } = source.published;
      return basis === 'inferred' ? `${date(when)} (${strings.words.inferred})` : date(when);
    },
  };
  return pen;
}

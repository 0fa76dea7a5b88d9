import type { Briefing, Claim, Report } from '../model/briefing.ts';
import type { ReportKey } from '../model/report-key.ts';
import type { Origins } from './origins.ts';
import type { Pair, Verdict } from './pair.ts';
import {
  findInWords,
  type VerificationCode,
  verificationCodes,
  type WordsDetails,
} from './verification/verification-findings.ts';
import type { Verification } from './verification/verify.ts';

/** What the verdicts and origins can show, from most to least serious. */
export const agreementCodes = [
  'logic',
  'value',
  'circular',
  'attribution',
  'status',
  'wording',
  'interested_origin',
  'single_origin',
  'form',
  'revision',
  'modifier',
] as const;
export type AgreementCode = (typeof agreementCodes)[number];

/** Everything worth a look. A closed list: each has a sentence and a place in the documentation. */
export type FindingCode = AgreementCode | VerificationCode;
export const findingCodes: readonly FindingCode[] = [...agreementCodes, ...verificationCodes];

const placeOf: ReadonlyMap<FindingCode, number> = new Map(
  findingCodes.map((code, place) => [code, place]),
);

export const severities = ['serious', 'notable', 'note'] as const;
export type Severity = (typeof severities)[number];

/** How much each kind of finding matters to a reader. */
export const severityOf: Readonly<Record<FindingCode, Severity>> = {
  logic: 'serious',
  value: 'serious',
  circular: 'serious',
  attribution: 'notable',
  status: 'notable',
  wording: 'notable',
  interested_origin: 'notable',
  single_origin: 'notable',
  form: 'note',
  revision: 'note',
  modifier: 'note',
  stale: 'serious',
  not_found: 'serious',
  too_alike: 'serious',
  altered: 'serious',
  value_mismatch: 'serious',
  article_outside: 'serious',
  article_hidden: 'serious',
  article_dangling_link: 'serious',
  article_folder: 'serious',
  article_not_regular: 'serious',
  article_no_permission: 'serious',
  article_empty: 'serious',
  article_too_large: 'serious',
  article_binary: 'serious',
  article_bad_encoding: 'serious',
  article_system: 'serious',
  altered_slightly: 'notable',
  ambiguous: 'notable',
  value_cut: 'notable',
  value_unread: 'notable',
  measure_mismatch: 'notable',
  mood_mismatch: 'notable',
  mood_cut: 'notable',
  beside_mismatch: 'notable',
  cue_missing: 'notable',
  mood_unseen: 'note',
  encoding_guessed: 'note',
  hash_missing: 'note',
  no_text: 'note',
};

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The claim's id; null for what is said of a source alone. */
  readonly claim: string | null;
  /** The source it is about, where it is about one or about one of its reports. */
  readonly source: string | null;
  /** The key of the report it is about, where it is about one. */
  readonly report: ReportKey | null;
  /** The pair of reports it is about, where it comes from the claim's verdict. */
  readonly pair: Pair | null;
  /** What it tells of words, where it comes from checking them. */
  readonly words: WordsDetails | null;
  /** The claim has not yet been read by a person: to be shown and counted apart. */
  readonly proposed: boolean;
}

/**
 * What to look at in a briefing.
 *
 * @param verdicts by claim id
 * @param origins by claim id
 * @returns one flat list: first what accepted claims and the sources show, then what proposed
 *   claims do, each by severity, code and the file's order; nothing about rejected claims
 */
export function findFindings(
  briefing: Briefing,
  verdicts: ReadonlyMap<string, Verdict>,
  origins: ReadonlyMap<string, Origins>,
  verification: Verification,
): readonly Finding[] {
  const agreement = briefing.claims
    .filter(claim => claim.review !== 'rejected')
    .flatMap(claim => [
      ...verdictFindings(claim, verdicts.get(claim.id)),
      ...originFindings(claim, origins.get(claim.id)),
    ]);
  const words = findInWords(briefing, verification).map(found => ({
    ...found,
    severity: severityOf[found.code],
    pair: null,
  }));
  return [...agreement, ...words].sort(
    (a, b) =>
      Number(a.proposed) - Number(b.proposed) ||
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (placeOf.get(a.code) ?? 0) - (placeOf.get(b.code) ?? 0),
  );
}

function verdictFindings(claim: Claim, verdict: Verdict | undefined): readonly Finding[] {
  const code = agreementCodes.find(known => known === verdict?.type);
  if (code === undefined || !verdict) return [];
  return [finding(code, claim, null, verdict.pair)];
}

function originFindings(claim: Claim, origins: Origins | undefined): readonly Finding[] {
  if (!origins) return [];
  const findings = origins.paths
    .filter(path => path.circular)
    .map(path => finding('circular', claim, reportWith(path.report, claim), null));
  // That a statement goes back to its speaker alone is its nature and tells nothing.
  if (claim.kind === 'statement' || origins.min !== 1 || origins.max !== 1) return findings;
  const interested = origins.paths.some(path => path.interested !== null);
  if (interested) findings.push(finding('interested_origin', claim, null, null));
  else if (origins.reports > 1) findings.push(finding('single_origin', claim, null, null));
  return findings;
}

function reportWith(key: ReportKey, { reports }: Claim): Report | null {
  return (reports as readonly Report[]).find(report => report.key === key) ?? null;
}

function finding(
  code: AgreementCode,
  claim: Claim,
  report: Report | null,
  pair: Pair | null,
): Finding {
  const proposed = claim.review === 'proposed';
  const severity = severityOf[code];
  const { source = null, key = null } = report ?? {};
  return { code, severity, claim: claim.id, source, report: key, pair, words: null, proposed };
}

import type { Briefing, Claim } from '../model/briefing.ts';
import type { Origins } from './origins.ts';
import type { Pair, Verdict } from './pair.ts';

/** Everything worth a look, from most to least serious. A closed list: each has a sentence. */
export const findingCodes = [
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
export type FindingCode = (typeof findingCodes)[number];

export const severities = ['serious', 'notable', 'note'] as const;
export type Severity = (typeof severities)[number];

/** How much each kind of finding matters; a code never stands before a more severe one. */
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
};

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The claim's id. */
  readonly claim: string;
  /** The source it is about, where it is about one. */
  readonly source: string | null;
  /** The pair of reports it is about, where it comes from the claim's verdict. */
  readonly pair: Pair | null;
  /** The claim has not yet been read by a person: to be shown and counted apart. */
  readonly proposed: boolean;
}

/**
 * What to look at in a briefing.
 *
 * @param verdicts by claim id
 * @param origins by claim id
 * @returns one flat list: first what accepted claims show, then what proposed ones do, each by
 *   severity, code and the file's order; nothing about rejected claims
 */
export function findFindings(
  briefing: Briefing,
  verdicts: ReadonlyMap<string, Verdict>,
  origins: ReadonlyMap<string, Origins>,
): readonly Finding[] {
  const findings = briefing.claims
    .filter(claim => claim.review !== 'rejected')
    .flatMap(claim => [
      ...verdictFindings(claim, verdicts.get(claim.id)),
      ...originFindings(claim, origins.get(claim.id)),
    ]);
  return findings.sort(
    (a, b) => Number(a.proposed) - Number(b.proposed) || places[a.code] - places[b.code],
  );
}

const places = Object.fromEntries(findingCodes.map((code, place) => [code, place])) as Record<
  FindingCode,
  number
>;

function verdictFindings(claim: Claim, verdict: Verdict | undefined): readonly Finding[] {
  const code = findingCodes.find(known => known === verdict?.type);
  if (code === undefined || !verdict) return [];
  return [finding(code, claim, null, verdict.pair)];
}

function originFindings(claim: Claim, origins: Origins | undefined): readonly Finding[] {
  if (!origins) return [];
  const findings = origins.paths
    .filter(path => path.circular)
    .map(path => finding('circular', claim, path.source, null));
  // That a statement goes back to its speaker alone is its nature and tells nothing.
  if (claim.kind === 'statement' || origins.min !== 1 || origins.max !== 1) return findings;
  const interested = origins.paths.some(path => path.interested !== null);
  if (interested) findings.push(finding('interested_origin', claim, null, null));
  else if (origins.reports > 1) findings.push(finding('single_origin', claim, null, null));
  return findings;
}

function finding(
  code: FindingCode,
  claim: Claim,
  source: string | null,
  pair: Pair | null,
): Finding {
  const proposed = claim.review === 'proposed';
  return { code, severity: severityOf[code], claim: claim.id, source, pair, proposed };
}

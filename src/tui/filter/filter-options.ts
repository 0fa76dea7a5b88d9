import { agreementTypes } from '../../analysis/pair.ts';
import { needsLook } from '../../analysis/verification/needs-look.ts';
import type { FilterKind } from '../../lang/views/filter.ts';
import type { Claim, Report } from '../../model/briefing.ts';
import type { Shown } from '../state/state.ts';

/** Something to filter by. */
export interface FilterOption {
  readonly kind: FilterKind;
  /** A source's or party's id, the type of a verdict, or `to-verify`. */
  readonly id: string;
  /** What the state keeps of it. */
  readonly key: string;
  /** The ids of the claims that have it. */
  readonly claims: ReadonlySet<string>;
}

export const toVerify = 'to-verify';

const made = new WeakMap<Shown, readonly FilterOption[]>();

/**
 * What the claims of a briefing can be filtered by: its sources, the parties that speak or are
 * origins, and what was found, the most serious first. Nothing that no claim has.
 *
 * @param shown filtered or not: the options are those of the whole briefing
 */
export function filterOptions(shown: Shown): readonly FilterOption[] {
  const whole = shown.listed?.whole ?? shown;
  const known = made.get(whole);
  if (known) return known;
  const { sources, parties, claims } = whole.briefing;
  const findings = [...agreementTypes].reverse();
  const options = [
    ...optionsOf('source', [...sources.map(({ id }) => id)], claims, sourcesOf),
    ...optionsOf('actor', [...parties.keys()], claims, claim => actorsOf(whole, claim)),
    ...optionsOf('finding', [...findings, toVerify], claims, claim => findingsOf(whole, claim)),
  ];
  made.set(whole, options);
  return options;
}

function optionsOf(
  kind: FilterKind,
  ids: readonly string[],
  claims: readonly Claim[],
  idsOf: (claim: Claim) => readonly string[],
): readonly FilterOption[] {
  const byId = new Map(ids.map(id => [id, new Set<string>()]));
  for (const claim of claims) for (const id of idsOf(claim)) byId.get(id)?.add(claim.id);
  return [...byId]
    .filter(([, having]) => having.size > 0)
    .map(([id, having]) => ({ kind, id, key: `${kind}:${id}`, claims: having }));
}

function sourcesOf(claim: Claim): readonly string[] {
  return (claim.reports as readonly Report[]).map(({ source }) => source);
}

function actorsOf({ analysis }: Shown, claim: Claim): readonly string[] {
  const origins = analysis.origins.get(claim.id)?.paths.map(({ origin }) => origin) ?? [];
  const speakers = claim.kind === 'statement' ? claim.speaker : [];
  return [...speakers, ...origins.filter(origin => origin !== null)];
}

function findingsOf({ analysis }: Shown, { id }: Claim): readonly string[] {
  const type = analysis.verdicts.get(id)?.type ?? 'single';
  const checks = [...(analysis.verification.reports.get(id)?.values() ?? [])];
  return checks.some(needsLook) ? [type, toVerify] : [type];
}

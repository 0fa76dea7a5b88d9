import { agreementTypes } from '../../analysis/pair.ts';
import { needsLook } from '../../analysis/verification/needs-look.ts';
import type { FilterKind } from '../../lang/filter-kind.ts';
import type { Claim, Report } from '../../model/briefing.ts';
import type { Shown } from '../state/state.ts';
import { actorTree } from './actor-tree.ts';

/** Something to filter by. */
export interface FilterOption {
  readonly kind: FilterKind;
  /** A source's or party's id, the type of a verdict, or `to-verify`. */
  readonly id: string;
  /** What the state keeps of it. */
  readonly key: string;
  /** Of a party, how many are above it in control; 0 for everything else. */
  readonly depth: number;
  /** The ids of the claims that have it. */
  readonly claims: ReadonlySet<string>;
  /** By source, the claims that have it by that source's report; absent: it is the claim's as a whole. */
  readonly bySource?: ReadonlyMap<string, ReadonlySet<string>>;
}

export const toVerify = 'to-verify';

const made = new WeakMap<Shown, readonly FilterOption[]>();

/**
 * What the claims of a briefing can be filtered by: what was found, the most serious first; its
 * sources; the parties that speak or are origins, under those that control them. Nothing that no
 * claim has.
 *
 * @param shown filtered or not: the options are those of the whole briefing
 */
export function filterOptions(shown: Shown): readonly FilterOption[] {
  const whole = shown.listed?.whole ?? shown;
  const known = made.get(whole);
  if (known) return known;
  const { sources, claims } = whole.briefing;
  const types = [...agreementTypes].reverse();
  const typesFound = claimsBy(claims, ({ id }) => [
    whole.analysis.verdicts.get(id)?.type ?? 'single',
  ]);
  const reporting = claimsBy(claims, sourcesOf);
  const options = [
    ...optionsOf('finding', types, typesFound),
    ...toVerifyOption(whole),
    ...optionsOf(
      'source',
      Array.from(sources, ({ id }) => id),
      reporting,
    ),
    ...actorOptions(whole),
  ];
  made.set(whole, options);
  return options;
}

function optionsOf(
  kind: FilterKind,
  ids: readonly string[],
  having: ReadonlyMap<string, ReadonlySet<string>>,
): readonly FilterOption[] {
  return ids.flatMap(id => {
    const claims = having.get(id);
    return claims ? [{ kind, id, key: `${kind}:${id}`, depth: 0, claims }] : [];
  });
}

function toVerifyOption({ briefing, analysis }: Shown): readonly FilterOption[] {
  const isToVerify = ({ key }: Report) => {
    const check = analysis.verification.reports.get(key);
    return check !== undefined && needsLook(check);
  };
  const bySource = claimsBy(briefing.claims, ({ reports }) =>
    (reports as readonly Report[]).filter(isToVerify).map(({ source }) => source),
  );
  const claims = new Set([...bySource.values()].flatMap(ids => [...ids]));
  const key = `finding:${toVerify}`;
  return claims.size > 0
    ? [{ kind: 'finding', id: toVerify, key, depth: 0, claims, bySource }]
    : [];
}

function actorOptions(shown: Shown): readonly FilterOption[] {
  const { parties, claims } = shown.briefing;
  const own = claimsBy(claims, claim => actorsOf(shown, claim));
  return actorTree(parties, own).map(actor => {
    let known: ReadonlySet<string> | null = null;
    return {
      kind: 'actor',
      id: actor.id,
      key: `actor:${actor.id}`,
      depth: actor.depth,
      // Of a long line of control each party has the claims of all below it: made when asked for.
      get claims() {
        known ??= actor.claims();
        return known;
      },
    };
  });
}

/** By what they have, the ids of the claims that have it. */
function claimsBy(
  claims: readonly Claim[],
  idsOf: (claim: Claim) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const claim of claims) {
    for (const id of idsOf(claim)) {
      const having = found.get(id) ?? new Set();
      found.set(id, having.add(claim.id));
    }
  }
  return found;
}

function sourcesOf(claim: Claim): readonly string[] {
  return (claim.reports as readonly Report[]).map(({ source }) => source);
}

function actorsOf({ analysis }: Shown, claim: Claim): readonly string[] {
  const origins = analysis.origins.get(claim.id)?.paths.map(({ origin }) => origin) ?? [];
  const speakers = claim.kind === 'statement' ? claim.speaker : [];
  return [...speakers, ...origins.filter(origin => origin !== null)];
}

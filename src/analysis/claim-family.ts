import type { Briefing, CountedClaim } from '../model/briefing.ts';

/** A claim and how far down it is part of others. */
export interface FamilyMember {
  readonly claim: CountedClaim;
  /** 0 for the whole, 1 for a part of it, and so on. */
  readonly depth: number;
}

/** The claims that count parts of one whole, the whole first. */
export type Family = readonly FamilyMember[];

const known = new WeakMap<Briefing, ReadonlyMap<string, Family>>();

/**
 * The families of a briefing's counted claims: each with the claims it is a part of and those that
 * are parts of it, every part directly under its whole. A claim of which there is neither is a
 * family of its own.
 *
 * @returns by claim id; every counted claim is in exactly one family, once
 */
export function claimFamilies(briefing: Briefing): ReadonlyMap<string, Family> {
  const found = known.get(briefing) ?? makeFamilies(briefing);
  known.set(briefing, found);
  return found;
}

function makeFamilies({ claims }: Briefing): ReadonlyMap<string, Family> {
  const counted = claims.filter(
    (claim): claim is CountedClaim => claim.kind === 'figure' || claim.kind === 'casualty',
  );
  const byId = new Map(counted.map(claim => [claim.id, claim]));
  const parts = Map.groupBy(counted, claim => (claim.within === null ? '' : claim.within));
  const families = new Map<string, Family>();
  const grow = (root: CountedClaim) => {
    const members: FamilyMember[] = [];
    const seen = new Set<string>();
    // A stack, because a file may nest deeper than functions can call each other.
    const open: FamilyMember[] = [{ claim: root, depth: 0 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { claim, depth } = next;
      if (seen.has(claim.id) || families.has(claim.id)) continue;
      seen.add(claim.id);
      members.push(next);
      const below = parts.get(claim.id) ?? [];
      for (const part of below.toReversed()) open.push({ claim: part, depth: depth + 1 });
    }
    for (const { claim } of members) families.set(claim.id, members);
  };
  for (const claim of counted) {
    if (claim.within === null || !byId.has(claim.within)) grow(claim);
  }
  // The loader refuses cycles; in one made in code whoever comes first is taken for the whole.
  for (const claim of counted) if (!families.has(claim.id)) grow(claim);
  return families;
}

import { type Claim, type ClaimKind, claimKinds } from '../../../model/briefing.ts';
import type { Shown } from '../../state/state.ts';

/** The claims of one kind, in the order of their panel. */
export interface MatrixGroup {
  readonly kind: ClaimKind;
  readonly claims: readonly Claim[];
}

const made = new WeakMap<Shown, readonly MatrixGroup[]>();

/** The rows of the matrix: the claims by kind, kinds without a claim left out. */
export function matrixGroups(shown: Shown): readonly MatrixGroup[] {
  const known = made.get(shown);
  if (known) return known;
  const { figures, statements, casualties } = shown.items;
  const byId = new Map(shown.briefing.claims.map(claim => [claim.id, claim]));
  const claims = [...figures, ...statements, ...casualties].flatMap(id => byId.get(id) ?? []);
  const groups = claimKinds
    .map(kind => ({ kind, claims: claims.filter(claim => claim.kind === kind) }))
    .filter(group => group.claims.length > 0);
  made.set(shown, groups);
  return groups;
}

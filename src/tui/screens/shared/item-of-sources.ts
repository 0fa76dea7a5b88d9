import type { ChosenItem } from '../screen.ts';

interface SourcesOfClaim {
  readonly claim: { readonly id: string };
  readonly sources: readonly string[];
}

/** Where one source stands in a row, its report is meant; where several do, the claim as a whole. */
export function itemOfSources(row: SourcesOfClaim | undefined): ChosenItem | null {
  if (!row) return null;
  const [source = null, ...others] = row.sources;
  return { claim: row.claim.id, source: others.length === 0 ? source : null };
}

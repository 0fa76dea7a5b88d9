import type { LeftOut } from '../loaded.ts';
import type { ClaimDraft } from './check-claims.ts';

/** A part that could not be used, with the offset at which it begins. */
export type LeftOutAt = Omit<LeftOut, 'place'> & { readonly at: number };

/** A claim is named by its id, and by its place in the list where it has none. */
export function leftOutClaim({ kind, id, section, index, node }: ClaimDraft): LeftOutAt {
  return { part: kind, name: id ?? `${section}[${index}]`, at: node.at };
}

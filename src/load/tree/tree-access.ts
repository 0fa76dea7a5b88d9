import { type ClaimKind, claimKinds, claimSections } from '../../model/briefing.ts';
import type { MappingEntry, TreeNode } from './tree.ts';

/** The lists of claims in a file, in the order in which a briefing has them. */
export const sections: readonly { readonly section: Section; readonly kind: ClaimKind }[] =
  claimKinds.map(kind => ({ section: claimSections[kind], kind }));
export type Section = (typeof claimSections)[ClaimKind];

/** The value of a key, or the item of an index; null where there is none. */
export function child(node: TreeNode | null, step: string | number): TreeNode | null {
  if (node?.kind === 'mapping') return node.entries.get(String(step))?.value ?? null;
  if (node?.kind === 'list' && typeof step === 'number') return node.items[step] ?? null;
  return null;
}

export function entryOf(node: TreeNode | null, key: string): MappingEntry | null {
  return node?.kind === 'mapping' ? (node.entries.get(key) ?? null) : null;
}

export function itemsOf(node: TreeNode | null): readonly TreeNode[] {
  return node?.kind === 'list' ? node.items : [];
}

/** The text of a scalar that is text; null for numbers, lists and whatever else. */
export function textOf(node: TreeNode | null): string | null {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : null;
}

/** A list's items, or the value itself where a single one may stand without brackets. */
export function oneOrMoreOf(node: TreeNode | null): readonly TreeNode[] {
  if (node === null) return [];
  return node.kind === 'list' ? node.items : [node];
}
